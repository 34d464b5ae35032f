import { costColumns, type InputColumn } from './headers';
import type { InputName } from './names';

/** The columns of each input; a required entry with several names needs one of them. */
export const inputColumns: Record<
  InputName,
  { required: readonly (readonly InputColumn[])[]; optional: readonly InputColumn[] }
> = {
  Forecast: {
    required: [['month'], ['line'], ['calls'], ['aht', 'talk']],
    optional: [
      'aht',
      'talk',
      'hold',
      'afterCall',
      'pty',
      'occupancy',
      'shrinkage',
      'absenceRate',
      'absenceHeads',
      'attritionRate',
      'attritionHeads',
      'plannedJoiners',
      'actualHeads',
      'workingDays',
    ],
  },
  Lines: {
    required: [['line']],
    optional: [
      'fedBy',
      'aht',
      'pty',
      'occupancy',
      'shrinkage',
      'absenceRate',
      'absenceHeads',
      'attritionRate',
      'attritionHeads',
      'openingHeads',
      'joinersFrom',
    ],
  },
  Stages: { required: [['stage'], ['passRate']], optional: ['line', 'leadDays', 'costPerCandidate'] },
  Calendar: { required: [['month'], ['workingDays']], optional: [] },
  Actuals: {
    required: [['month'], ['line'], ['actualHeads', 'handledCalls']],
    optional: ['actualHeads', 'handledCalls', 'aht', 'paidHours'],
  },
  Costs: { required: [], optional: ['line', 'fromMonth', ...costColumns] },
  Budget: { required: [['month'], ['budget']], optional: ['line'] },
  Events: { required: [['event'], ['fromDay']], optional: ['toDay', 'line', 'uplift', 'extraCalls'] },
};

/** Every column that an input may have, the needed ones first. */
export function columnsOfInput(input: InputName): InputColumn[] {
  const { required, optional } = inputColumns[input];
  return [...new Set([...required.flat(), ...optional])];
}
