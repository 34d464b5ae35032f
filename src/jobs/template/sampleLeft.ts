import type { InputName } from '../../grid/names';
import { warning, type Problem } from '../../grid/problem';
import type { Inputs } from '../../read/readInputs';
import { cellPlace } from '../../read/rows/source';
import type { InputColumn } from '../../grid/headers';
import type { CostColumn } from '../../grid/headers';
import { sampleCostTables } from './sampleCosts';
import { sampleCalendar, sampleStages } from './sampleFigures';
import { sampleTables } from './sampleTables';

/** Any year: the sample is the same in each. */
const year = 2026;

/**
 * Costs, budgets, pass rates and working days of the sample that were left beside a forecast of the user's own: they are
 * easily forgotten, and everything that they lead to looks as good as the rest. The sample as a whole is nothing to warn of.
 */
export function sampleLeft(inputs: Inputs): Problem[] {
  if (isSampleForecast(inputs)) return [];
  return [
    // A few stages at usual rates may be the user's own.
    ...(inputs.stages.length < sampleStages.length
      ? []
      : told(inputs, 'Stages', 'passRate', inputs.stages.map(isSampleStage))),
    ...told(inputs, 'Calendar', 'workingDays', inputs.calendar.rows.map(isSampleDay)),
    ...told(inputs, 'Costs', null, isSampleCosts(inputs)),
    ...told(inputs, 'Budget', 'budget', isSampleBudget(inputs)),
  ];
}

/** Whether all rows of an input are the sample's: a figure alone may be the user's own by chance. */
function told(
  { sources }: Inputs,
  input: InputName,
  column: InputColumn | null,
  rows: readonly boolean[],
): Problem[] {
  const source = sources[input];
  if (!source || rows.length === 0 || !rows.every(Boolean)) return [];
  const first = column ?? [...source.columns.keys()].find((one) => one !== 'line' && one !== 'fromMonth');
  return first ? [warning('sampleLeft', cellPlace(source, 0, first), { input })] : [];
}

/** Whether at least half of the calls are the sample's: what the user has typed over so far is still a try. */
function isSampleForecast({ forecast: { rows } }: Inputs): boolean {
  const [sample] = sampleTables('en', year);
  const calls = sample!.columns.indexOf('calls');
  const known = new Set(
    sample!.rows.map((row, index) => `${Math.floor(index / 3) + 1} ${String(row[calls])}`),
  );
  const same = rows.filter(({ month, calls: typed }) => known.has(`${Number(month.slice(5))} ${typed}`));
  return rows.length > 0 && 2 * same.length >= rows.length;
}

function isSampleStage({ stage, passRate }: Inputs['stages'][number]): boolean {
  return sampleStages.some(
    ({ en, zh, passRate: rate }) => [en, zh].includes(stage as never) && rate === passRate,
  );
}

function isSampleDay({ month, workingDays }: Inputs['calendar']['rows'][number]): boolean {
  return sampleCalendar.some(
    (day) => day.month === Number(month.slice(5)) && day.workingDays === workingDays,
  );
}

function isSampleCosts({ costs }: Inputs): boolean[] {
  const sample = sampleCostTables('en', year).find(({ input }) => input === 'Costs')!;
  return costs.rows.map(({ rates }) =>
    sample.rows.some((row) =>
      sample.columns.every(
        (column, at) =>
          column === 'line' || column === 'fromMonth' || rates[column as CostColumn] === row[at],
      ),
    ),
  );
}

function isSampleBudget({ budget }: Inputs): boolean[] {
  const sample = sampleCostTables('en', year).find(({ input }) => input === 'Budget')!;
  return budget.rows.map(({ month, amount }) => sample.rows[Number(month.slice(5)) - 1]?.[1] === amount);
}
