/** `npm run bench`: speed as ratios measured in one run, and what a plan asks of Excel. */
import { calculations } from '../../src/functions/calculations';
import { measureBankCounts } from './calls.bench';
import { measureMemory } from './memory.bench';
import { timeFiles } from './files.bench';
import { timeHardQuestions } from './hard.bench';
import { measurePage } from './page.bench';
import { timePlans } from './plan.bench';
import { measureStandin } from './standin.bench';
import { timeErlangC, timeStaffing, timeYear } from './queueing.bench';
import { toldBy } from './support/ownProcess';
import { benchTable } from './table';

console.log(benchTable('Erlang C by load', timeErlangC()));
console.log(benchTable('Staff for 80 % in 20 s, loads of 0.1 to 500 erlang', timeStaffing()));
console.log(benchTable('One recalculation of a year', timeYear()));
console.log(benchTable('The hardest single questions', timeHardQuestions()));
console.log(benchTable('A file of 35,000 rows of 8 columns', timeFiles()));
console.log(benchTable('Memory of one call', measureMemory()));
const plans = timePlans().map(({ months, lines, prepare, model, formulas }) => ({
  months,
  lines,
  formulas,
  'model, ms': model,
  'read, plan and lay out, ms': prepare,
}));
console.log(benchTable('The plan', plans));

console.log(
  benchTable(
    `Single cells, 200 hard ones for each of ${calculations.size} functions`,
    toldBy<Record<string, string | number>[]>('tellCells.ts'),
  ),
);
console.log(
  benchTable(
    'What a plan asks of Excel, at the host’s door',
    toldBy<Record<string, string | number>[]>('tellExchanges.ts'),
  ),
);
const counts = measureBankCounts();
if (counts.length > 0) console.log(benchTable('From counts to a plan, in the preview', counts));

const page = measurePage();
console.log(benchTable('The pane over the sample, in a browser', page.pane));
console.log(benchTable('Asked for before the first answer of a cell', page.before));
console.log(
  benchTable('Runs in the browser, memory above that of the page without their workbook', page.runs),
);

void measureStandin().then((rows) => {
  if (rows.length > 0) console.log(benchTable('`npm run plan` beside LibreOffice, from scratch', rows));
});
