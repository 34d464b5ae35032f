import type { TablesCatalogue } from '../../words/catalogue';
import { monthSerial } from '../../model/calendar/month';
import type { ScenarioMonth } from '../../model/whatIf/scenarioFigures';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { ourTables, scenarioSheet } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { Comparison } from './comparison';

type ReviewKey = keyof TablesCatalogue['scenarioReview'];
type ReviewCell = CellContext<ReviewKey>;

/** Figures that are compared, each with the columns of its difference, in absolute terms and in percent. */
const compared = [
  { key: 'required', more: 'requiredMore', share: 'requiredShare', format: formats.heads },
  { key: 'toAdd', more: 'toAddMore', share: 'toAddShare', format: formats.heads },
  { key: 'hires', more: 'hiresMore', share: 'hiresShare', format: formats.heads },
  { key: 'interviews', more: 'interviewsMore', share: 'interviewsShare', format: formats.people },
  { key: 'cost', more: 'costMore', share: 'costShare', format: formats.money },
  { key: 'costPerCall', more: 'costPerCallMore', share: 'costPerCallShare', format: formats.moneyPerCall },
] as const;

/**
 * Every scenario by month, the base first. Figures are values, since each scenario is a plan of its own; the differences
 * from the base are formulas, and so is what the plan in the workbook says by now, by which the table tells whether it
 * is out of date.
 */
export function reviewTable({ compared: all, totals, confidence, words }: Comparison): TableSpec<ReviewKey> {
  const rows = all.flatMap(({ scenario, months }) =>
    months.map((month, index) => ({ name: scenario?.name ?? words.base, month, baseRow: index + 1 })),
  );
  const column = (
    key: ReviewKey,
    format: string,
    content: Pick<ColumnSpec<ReviewKey>, 'values' | 'formula' | 'helper'>,
  ): ColumnSpec<ReviewKey> => ({ key, header: words.scenarioReview[key], format, ...content });
  const ownColumn = (key: ReviewKey): string =>
    columnOfTable(ourTables.scenarioReview, words.scenarioReview[key]);
  const base = (key: ReviewKey, cell: ReviewCell): string =>
    `INDEX(${ownColumn(key)},MATCH(${cell.self('baseRow')},${ownColumn('row')},0))`;
  const figure = (key: keyof ScenarioMonth): CellInput[] => rows.map(({ month }) => month[key] ?? '');
  return {
    name: ourTables.scenarioReview,
    sheet: scenarioSheet,
    column: 0,
    rows: rows.length,
    columns: [
      column('scenario', formats.general, { values: rows.map(({ name }) => name) }),
      column('month', formats.month, {
        values: rows.map(({ month: { month } }) => (month === null ? words.allMonths : monthSerial(month))),
      }),
      ...compared.map(({ key, format }) => column(key, format, { values: figure(key) })),
      ...compared.flatMap(({ key, more, share, format }) => [
        column(more, format, {
          formula: (cell) =>
            `IF(OR(${cell.self(key)}="",${base(key, cell)}=""),"",${cell.self(key)}-${base(key, cell)})`,
        }),
        column(share, formats.share, {
          formula: (cell) =>
            `IF(${cell.self(more)}="","",IF(${base(key, cell)}=0,"",${cell.self(more)}/${base(key, cell)}))`,
        }),
      ]),
      column('baseChange', formats.heads, { formula: (cell) => baseChange(cell, base) }),
      column('baseCostChange', formats.moneyPerCall, { formula: (cell) => baseCostChange(cell, base) }),
      column('baseRow', formats.general, { values: rows.map(({ baseRow }) => baseRow), helper: true }),
      ...now(totals, column),
      // Added later, and so behind the columns that others may point at.
      column('budget', formats.money, { values: figure('budget') }),
      column('variance', formats.money, { values: figure('variance') }),
      column('interviewQuota', formats.whole, { values: figure('interviewQuota') }),
      column('confidence', formats.share, { values: rows.map(() => confidence) }),
      column('row', formats.general, { values: rows.map((_, index) => index + 1), helper: true }),
    ],
  };
}

/** The plan's own figures by now, over the whole plan in the rows of all months. */
const nowKeys = {
  required: 'requiredNow',
  toAdd: 'toAddNow',
  hires: 'hiresNow',
  interviews: 'interviewsNow',
} as const;
type Counted = keyof typeof nowKeys;
const counted = Object.keys(nowKeys) as Counted[];

type MakeColumn = (
  key: ReviewKey,
  format: string,
  content: Pick<ColumnSpec<ReviewKey>, 'formula' | 'helper'>,
) => ColumnSpec<ReviewKey>;

function now({ plan, cost }: Comparison['totals'], column: MakeColumn): ColumnSpec<ReviewKey>[] {
  return [
    ...counted.map((key) =>
      column(nowKeys[key], formats.heads, {
        helper: true,
        formula: (cell) =>
          ofMonthOrAll(cell, ourTables.total, plan.month, plan[key], key === 'required' ? 'AVERAGE' : 'SUM'),
      }),
    ),
    column('costNow', formats.money, {
      helper: true,
      formula: (cell) =>
        cost === null ? '""' : ofMonthOrAll(cell, ourTables.costTotal, cost.month, cost.total, 'SUM'),
    }),
  ];
}

/** A figure of a total table in the row's month, or over all of its rows. */
function ofMonthOrAll(
  cell: ReviewCell,
  table: string,
  month: string,
  figure: string,
  all: 'SUM' | 'AVERAGE',
): string {
  const figures = columnOfTable(table, figure);
  const ofMonth = `SUMIFS(${figures},${columnOfTable(table, month)},${cell.self('month')})`;
  return `IF(ISNUMBER(${cell.self('month')}),${ofMonth},${all}(${figures}))`;
}

type OfBase = (key: ReviewKey, cell: ReviewCell) => string;

/** How far the base has moved since, whichever of its figures has moved most; 0 but for the noise of arithmetic. */
function baseChange(cell: ReviewCell, base: OfBase): string {
  const moved = counted.map((key) => `ABS(${base(key, cell)}-${cell.self(nowKeys[key])})`);
  return `ROUND(MAX(${moved.join(',')}),6)`;
}

/** The same of its cost, to the hundredth; blank where there was none or is none. */
function baseCostChange(cell: ReviewCell, base: OfBase): string {
  const [before, today] = [base('cost', cell), cell.self('costNow')];
  return `IF(OR(${before}="",${today}=""),"",ROUND(ABS(${before}-${today}),2))`;
}
