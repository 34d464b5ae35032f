/** `npm run bench`: speed as ratios measured in one run. */
import { measureMemory } from './memory.bench';
import { timePlans } from './plan.bench';
import { timeErlangC, timeStaffing, timeYear } from './queueing.bench';
import { benchTable } from './table';

console.log(benchTable('Erlang C by load', timeErlangC()));
console.log(benchTable('Staff for 80 % in 20 s, loads of 0.1 to 500 erlang', timeStaffing()));
console.log(benchTable('One recalculation of a year', timeYear()));
console.log(benchTable('Memory of one call', measureMemory()));
const plans = timePlans().map(({ months, lines, prepare, model, formulas }) => ({
  months,
  lines,
  formulas,
  'model, ms': model,
  'read, plan and lay out, ms': prepare,
}));
console.log(benchTable('The plan', plans));
