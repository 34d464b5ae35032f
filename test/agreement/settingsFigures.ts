import { costColumns } from '../../src/grid/headers';
import { monthSerial } from '../../src/model/calendar/month';
import { trainingPassRate, yieldFromEach } from '../../src/model/hiring/funnel';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { hasDatedCosts } from '../../src/tables/settings/datedRatesTable';
import type { LayoutInput } from '../../src/tables/planInputs';
import { readTable } from '../support/readTable';
import { compare, type Figure } from './figure';

/** What the sheet of settings says: working days, stages, and what lines cost. */
export function settingsFigures(file: WorkbookFile, layout: LayoutInput): Figure[] {
  return [
    ...calendarFigures(file, layout),
    ...stageFigures(file, layout),
    ...(layout.review ? rateFigures(file, layout) : []),
  ];
}

function calendarFigures(file: WorkbookFile, { days, words }: LayoutInput): Figure[] {
  const expected = days.map(({ basis, calendarBasis, ...day }) => ({
    ...day,
    basis: words.basis[calendarBasis],
    source: words.basis[basis],
  }));
  return compare('PlanCalendar', words.calendar, expected, readTable(file, 'PlanCalendar'));
}

/** Stages of each line, with what is yielded and passed from each of them on. */
function stageFigures(file: WorkbookFile, { input, words }: LayoutInput): Figure[] {
  const expected = input.lines.flatMap(({ name, stages }) =>
    stages.map(({ name: stage, leadDays = 0, costPerCandidate = 0, passRate }, index) => ({
      line: name,
      stage,
      passRate,
      yield: yieldFromEach(stages)[index],
      trainingPass: trainingPassRate(stages.slice(index)),
      leadDays,
      costPerCandidate,
    })),
  );
  const shown = readTable(file, 'PlanStages');
  const { costPerCandidate, ...headers } = words.stages;
  const hasCosts = shown.some((row) => costPerCandidate in row);
  return compare('PlanStages', hasCosts ? words.stages : headers, expected, shown);
}

/** Each row of Costs, or each line with the row that holds for it; what is not limited is 0 there. */
function rateFigures(file: WorkbookFile, layout: LayoutInput): Figure[] {
  const { inputs, input, words } = layout;
  const rows = hasDatedCosts(layout)
    ? inputs.costs.rows.map(({ line, from, rates }) => ({ line: line ?? '', from, rates }))
    : input.rates!.map(({ line, ...rates }) => ({ line, from: null, rates }));
  const shown = readTable(file, 'PlanCosts');
  const header = words.rates;
  const isSame = (one: unknown, line: string): boolean =>
    String(one ?? '').toLowerCase() === line.toLowerCase();
  // A row that has been emptied since the plan still stands, and holds for nobody.
  return rows.flatMap(({ line, from, rates }) => {
    const begin = from === null ? 0 : monthSerial(from);
    const own = shown.find((row) => isSame(row[header.line], line) && (row[header.fromMonth] ?? 0) === begin);
    const figure = (key: keyof typeof header, expected: unknown): Figure => ({
      what: `PlanCosts ${line} ${begin} ${key}`,
      column: `PlanCosts ${header[key]}`,
      expected,
      shown: own?.[header[key]],
    });
    return [
      ...costColumns.map((column) => figure(column, rates[column] ?? 0)),
      // The row was found by these two.
      ...(hasDatedCosts(layout) ? [figure('line', own?.[header.line]), figure('fromMonth', begin)] : []),
    ];
  });
}
