/** npm run fuzz:files [files] [first]: so many samples with one bit flipped, 2,000 where nothing is said, are planned. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildProduct } from '../../support/buildProduct';
import { flippedFile } from './flippedFile';
import { judgeAll, sampleFile } from './watched';

const files = Number(process.argv[2] ?? 2000);
const first = Number(process.argv[3] ?? 1);

async function fuzz(): Promise<void> {
  await buildProduct(path.join(__dirname, '..', '..', '..'));
  const sample = new Uint8Array(readFileSync(sampleFile));
  const counts = new Map<string, number>();
  let faults = 0;
  await judgeAll({ from: first, to: first + files }, ({ number, outcome, fault }) => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (fault === null) return;
    faults++;
    console.log(`${number} (${flippedFile(number, sample).place}): ${fault}`);
  });
  console.log(`${files} files from ${first}: ${faults} with a fault`);
  for (const [outcome, count] of [...counts].sort((one, other) => other[1] - one[1])) {
    console.log(`${String(count).padStart(6)} ${outcome}`);
  }
  process.exitCode = faults === 0 ? 0 : 1;
}

void fuzz();
