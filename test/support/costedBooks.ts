import fc from 'fast-check';
import { addMonths, monthSerial, type Month } from '../../src/model/calendar/month';
import type { ForecastMonth, PlanInput } from '../../src/model/plan/planInput';
import type { WorkbookFile, FileCellValue } from '../../src/standin/file/workbookFile';
import { columnHeaders, costColumns, type CostColumn } from '../../src/grid/headers';
import { planInputs } from '../model/support/planInputs';
import { bookOfPlan } from './bookOfPlan';
import { addInput } from './planningBook';

/** A row of a Costs table: whose it is, from when on, and its figures; null where a cell is blank. */
export interface CostsRow {
  line: string | null;
  from: Month | null;
  figures: Record<CostColumn, number | null>;
}

export interface BudgetCell {
  month: Month;
  line: string | null;
  amount: number;
}

/** A plan as it stands in input tables, with costs and budgets in every way that tables can give them. */
export interface CostedBook {
  input: PlanInput;
  costs: CostsRow[];
  budget: BudgetCell[];
  stageCosts: number[];
}

const first = '2026-01';
const cents = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const orBlank = (figure: fc.Arbitrary<number>): fc.Arbitrary<number | null> =>
  fc.option(figure, { nil: null, freq: 4 });
const limit = orBlank(fc.integer({ min: 1, max: 12 }));

const figures: fc.Arbitrary<Record<CostColumn, number | null>> = fc.record({
  basePay: orBlank(cents(20_000)),
  onCostRate: orBlank(cents(1)),
  overtimeHours: orBlank(cents(40)),
  overtimePay: orBlank(cents(100)),
  hiringCost: orBlank(cents(5000)),
  classroomDays: orBlank(fc.integer({ min: 0, max: 15 })),
  trainerHourPay: orBlank(cents(200)),
  trainerDayPay: orBlank(cents(2000)),
  refresherDays: orBlank(cents(2)),
  attritionCost: orBlank(cents(9000)),
  seatCost: orBlank(cents(2000)),
  telecomPerCall: orBlank(cents(1)),
  telecomPerHour: orBlank(cents(20)),
  classSize: limit,
  rooms: limit,
  trainers: limit,
});

const someMonths = fc.subarray([1, 2, 3, 5].map((ahead) => addMonths(first, ahead)));

/** Rows of a line or of all lines, from the beginning and from some months, in any order. */
function rowsOf(line: string | null, fromStart: boolean): fc.Arbitrary<CostsRow[]> {
  return someMonths.chain((later) =>
    fc
      .tuple(
        ...[...(fromStart ? [null] : []), ...later].map((from) =>
          figures.map((one): CostsRow => ({ line, from, figures: one })),
        ),
      )
      .map((rows) => [...rows].reverse()),
  );
}

/** Some months without calls, and lines that begin late or end early; whoever begins has heads. */
function withGaps(input: PlanInput, gaps: readonly number[]): ForecastMonth[] {
  const kept = input.forecast.flatMap((row, index): ForecastMonth[] => {
    const gap = gaps[index % gaps.length]!;
    const isOnly = input.forecast.filter(({ line }) => line === row.line).length === 1;
    const isEnd = [
      first,
      input.forecast
        .map(({ month }) => month)
        .sort()
        .at(-1),
    ].includes(row.month);
    if (gap === 0 && isEnd && !isOnly && row.line !== input.lines[0]!.name) return [];
    return [gap === 1 ? { ...row, calls: 0 } : row];
  });
  return kept.map((row) => {
    const begins = kept.find(({ line }) => line === row.line) === row;
    return begins ? { ...row, actualHeads: row.actualHeads ?? 0 } : row;
  });
}

/** Plans with costs that hold from the beginning for every line, rows of lines' own, budgets and stages with costs. */
export function costedBooks(): fc.Arbitrary<CostedBook> {
  return planInputs().chain((input) =>
    fc
      .tuple(
        rowsOf(null, true),
        fc.tuple(
          ...input.lines.map(({ name }) =>
            fc
              .tuple(fc.boolean(), fc.boolean())
              .chain(([has, start]) => (has ? rowsOf(name, start) : fc.constant<CostsRow[]>([]))),
          ),
        ),
        fc.array(
          fc.record({
            month: fc.integer({ min: 0, max: 5 }).map((ahead) => addMonths(first, ahead)),
            line: fc.option(fc.constantFrom(...input.lines.map(({ name }) => name)), { nil: null }),
            amount: fc.oneof(fc.constant(0), cents(900_000)),
          }),
          { maxLength: 8 },
        ),
        fc.array(fc.oneof(fc.constant(0), cents(80)), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 16, maxLength: 16 }),
      )
      .map(([general, own, budget, stageCosts, gaps]) => ({
        input: { ...input, forecast: withGaps(input, gaps) },
        costs: [...own.flat(), ...general],
        budget,
        stageCosts,
      })),
  );
}

/** The workbook with these tables. */
export function bookOfCosts({ input, costs, budget, stageCosts }: CostedBook): WorkbookFile {
  const file = bookOfPlan(input);
  const serial = (month: Month | null): number | null => (month === null ? null : monthSerial(month));
  const table = (name: string, headers: string[], rows: FileCellValue[][]): void =>
    addInput(file, { sheet: name, table: name, at: 'A1', headers, rows });
  table(
    'Costs',
    ['Line', 'From month', ...costColumns.map((column) => columnHeaders[column].en[0]!)],
    costs.map(({ line, from, figures: one }) => [
      line,
      serial(from),
      ...costColumns.map((column) => one[column]),
    ]),
  );
  table(
    'Budget',
    ['Month', 'Line', 'Budget'],
    budget.map(({ month, line, amount }) => [serial(month), line, amount]),
  );
  const stages = file.sheets.find(({ name }) => name === 'Stages')!;
  file.sheets.splice(file.sheets.indexOf(stages), 1);
  table(
    'Stages',
    ['Line', 'Stage', 'Pass rate', 'Cost per candidate'],
    input.lines.flatMap(({ name, stages: own }) =>
      own.map((stage, at) => [name, stage.name, stage.passRate, stageCosts[at]!]),
    ),
  );
  return file;
}

/** The row of costs that holds for a line in a month, found by the words of the Costs table's own description. */
export function costsInForce(costs: readonly CostsRow[], line: string, month: Month): CostsRow {
  const begun = costs.filter(({ from }) => from === null || from <= month);
  const own = begun.filter((row) => row.line === line);
  const candidates = own.length > 0 ? own : begun.filter((row) => row.line === null);
  return candidates.reduce((latest, row) => ((row.from ?? '') > (latest.from ?? '') ? row : latest));
}
