/** npm run fuzz [calls] [first]: so many calls with arguments of every magnitude, 100,000 where nothing is said. */
import { anyCall, formulaOf } from './anyCall';
import { search } from './watched';

const calls = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);

void search({ from: first, to: first + calls, limit: 100 }).then((findings) => {
  for (const { number, what } of findings) console.log(`${number}: ${formulaOf(anyCall(number))} ${what}`);
  console.log(`${calls} calls from ${first}: ${findings.length} with a fault`);
  process.exitCode = findings.length === 0 ? 0 : 1;
});
