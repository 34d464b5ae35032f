import type { InputName } from '../../grid/names';
import { monthOfSerial } from '../../model/calendar/month';
import { filledRows } from '../rows/source';
import type { Inputs } from '../readInputs';
import type { InputPreview } from './inputMapping';

/** Months of a forecast whose calls are shown. */
const monthsShown = 3;

/** What comes of an input as it is read now; null where it was not found. */
export function previewOf(input: InputName, inputs: Inputs): InputPreview | null {
  const source = inputs.sources[input];
  if (!source) return null;
  const months = monthsOf(input, inputs).sort();
  const ends = months.length > 0 ? { first: months[0]!, last: months.at(-1)! } : null;
  return {
    rows: filledRows(source).length,
    months: ends,
    names: [...new Set(namesOf(input, inputs))],
    calls: input === 'Forecast' ? firstCalls(inputs) : [],
  };
}

function monthsOf(
  input: InputName,
  { forecast, calendar, actuals, costs, budget, events }: Inputs,
): string[] {
  switch (input) {
    case 'Forecast':
      return forecast.rows.map(({ month }) => month);
    case 'Calendar':
      return calendar.rows.map(({ month }) => month);
    case 'Actuals':
      return actuals.rows.map(({ month }) => month);
    case 'Budget':
      return budget.rows.map(({ month }) => month);
    case 'Costs':
      return costs.rows.flatMap(({ from }) => from ?? []);
    case 'Events':
      return events.flatMap(({ from, to }) => [monthOfSerial(from)!, monthOfSerial(to)!]);
    case 'Lines':
    case 'Stages':
      return [];
  }
}

function namesOf(
  input: InputName,
  { forecast, lines, stages, actuals, costs, budget, events }: Inputs,
): string[] {
  switch (input) {
    case 'Forecast':
      return forecast.rows.map(({ line }) => line);
    case 'Lines':
      return lines.map(({ name }) => name);
    case 'Stages':
      return stages.map(({ stage }) => stage);
    case 'Actuals':
      return actuals.rows.map(({ line }) => line);
    case 'Costs':
      return costs.rows.flatMap(({ line }) => line ?? []);
    case 'Budget':
      return budget.rows.flatMap(({ line }) => line ?? []);
    case 'Events':
      return events.map(({ name }) => name);
    case 'Calendar':
      return [];
  }
}

function firstCalls({ forecast }: Inputs): InputPreview['calls'] {
  const sums = new Map<string, number>();
  for (const { month, calls } of forecast.rows) sums.set(month, (sums.get(month) ?? 0) + calls);
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, monthsShown)
    .map(([month, calls]) => ({ month, calls }));
}
