import type { TablesCatalogue } from '../../locales/tables/en';
import { monthSerial } from '../../model/month';
import type { ScenarioMonth } from '../../model/scenarioFigures';
import {
  columnOfTable,
  formats,
  type CellContext,
  type ColumnSpec,
  type TableSpec,
} from '../layout/tableSpec';
import { ourTables, scenarioSheet } from '../names';
import type { CellInput } from '../port';
import type { Comparison } from './comparison';

type ReviewKey = keyof TablesCatalogue['scenarioReview'];
type ReviewCell = CellContext<ReviewKey>;

/** Figures that are compared, each with the columns of its difference, in absolute terms and in percent. */
const compared = [
  { key: 'required', more: 'requiredMore', share: 'requiredShare', format: formats.heads },
  { key: 'toAdd', more: 'toAddMore', share: 'toAddShare', format: formats.heads },
  { key: 'hires', more: 'hiresMore', share: 'hiresShare', format: formats.heads },
  { key: 'interviews', more: 'interviewsMore', share: 'interviewsShare', format: formats.heads },
  { key: 'cost', more: 'costMore', share: 'costShare', format: formats.money },
  { key: 'costPerCall', more: 'costPerCallMore', share: 'costPerCallShare', format: formats.moneyPerCall },
] as const;

/**
 * Every scenario by month, the base first. Figures are values, since each scenario is a plan of its own; the differences
 * from the base are formulas, and so is what the plan in the workbook says by now, by which the table tells whether it
 * is out of date.
 */
export function reviewTable({ compared: all, totals, words }: Comparison): TableSpec<ReviewKey> {
  const rows = all.flatMap(({ scenario, months }) =>
    months.map((month, index) => ({ name: scenario?.name ?? words.base, month, baseRow: index + 1 })),
  );
  const column = (
    key: ReviewKey,
    format: string,
    content: Pick<ColumnSpec<ReviewKey>, 'values' | 'formula' | 'helper'>,
  ): ColumnSpec<ReviewKey> => ({ key, header: words.scenarioReview[key], format, ...content });
  const base = (key: ReviewKey, cell: ReviewCell): string =>
    `INDEX(${columnOfTable(ourTables.scenarioReview, words.scenarioReview[key])},${cell.self('baseRow')})`;
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
      column('baseRow', formats.general, { values: rows.map(({ baseRow }) => baseRow), helper: true }),
      ...now(totals, column),
    ],
  };
}

/** The figures that the plan shows by now, over the whole plan in the rows of all months. */
const nowKeys = {
  required: 'requiredNow',
  toAdd: 'toAddNow',
  hires: 'hiresNow',
  interviews: 'interviewsNow',
} as const;

function now(
  { plan }: Comparison['totals'],
  column: (
    key: ReviewKey,
    format: string,
    content: Pick<ColumnSpec<ReviewKey>, 'formula' | 'helper'>,
  ) => ColumnSpec<ReviewKey>,
): ColumnSpec<ReviewKey>[] {
  const ofPlan = (header: string): string => columnOfTable(ourTables.total, header);
  return (Object.keys(nowKeys) as (keyof typeof nowKeys)[]).map((key) =>
    column(nowKeys[key], formats.heads, {
      helper: true,
      formula: (cell) => {
        const all = key === 'required' ? 'AVERAGE' : 'SUM';
        const ofMonth = `SUMIFS(${ofPlan(plan[key])},${ofPlan(plan.month)},${cell.self('month')})`;
        return `IF(ISNUMBER(${cell.self('month')}),${ofMonth},${all}(${ofPlan(plan[key])}))`;
      },
    }),
  );
}

/** How far the base has moved since, whichever of its figures has moved most; 0 but for the noise of arithmetic. */
function baseChange(cell: ReviewCell, base: (key: ReviewKey, cell: ReviewCell) => string): string {
  const keys = Object.keys(nowKeys) as (keyof typeof nowKeys)[];
  const moved = keys.map((key) => `ABS(${base(key, cell)}-${cell.self(nowKeys[key])})`);
  return `ROUND(MAX(${moved.join(',')}),6)`;
}
