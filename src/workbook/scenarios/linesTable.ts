import type { TablesCatalogue } from '../../locales/tables/en';
import { costKinds } from '../../model/costMonth';
import { monthSerial } from '../../model/month';
import type { ScenarioLine } from '../../model/scenarioLines';
import { columnMaker } from '../layout/columnMaker';
import {
  columnOfTable,
  formats,
  type CellContext,
  type ColumnSpec,
  type TableSpec,
} from '../layout/tableSpec';
import { lineCell } from '../layout/userCells';
import { ourTables, scenarioSheet } from '../names';
import type { CellInput } from '../port';
import type { Comparison } from './comparison';

type LinesKey = keyof TablesCatalogue['scenarioLines'];
type LinesCell = CellContext<LinesKey>;

/**
 * Every scenario by line and month, the base first and all lines last: heads, and with a Costs table what they cost by
 * kind and against the budget. Figures are values, the differences from the base formulas, as in the review.
 */
export function linesTable(comparison: Comparison): TableSpec<LinesKey> {
  const { compared, words } = comparison;
  const rows = compared.flatMap(({ scenario, lines }) =>
    lines.map((row, index) => ({ name: scenario?.name ?? words.base, row, baseRow: index + 1 })),
  );
  const { shown, helper } = columnMaker<LinesKey>(words.scenarioLines);
  const values = (valueOf: (row: ScenarioLine) => CellInput | null): CellInput[] =>
    rows.map(({ row }) => valueOf(row) ?? '');
  const heads = (key: 'required' | 'toAdd' | 'hires' | 'interviews') =>
    shown(key, formats.heads, { values: values((row) => row[key]) });
  const base = (key: LinesKey, cell: LinesCell): string =>
    `INDEX(${columnOfTable(ourTables.scenarioLines, words.scenarioLines[key])},${cell.self('baseRow')})`;
  const more = (key: LinesKey) => (cell: LinesCell) => `${cell.self(key)}-${base(key, cell)}`;
  const money = (key: 'cost' | 'budget' | 'variance') =>
    shown(key, formats.money, { values: values((row) => row[key]) });
  const costs: ColumnSpec<LinesKey>[] = [
    ...costKinds.map((kind) =>
      shown(kind, formats.money, { values: values((row) => row.kinds?.[kind] ?? null) }),
    ),
    money('cost'),
    shown('costPerCall', formats.moneyPerCall, { values: values((row) => row.costPerCall) }),
    shown('costMore', formats.money, { formula: more('cost') }),
    shown('costShare', formats.share, {
      formula: (cell) => `IF(${base('cost', cell)}=0,"",${cell.self('costMore')}/${base('cost', cell)})`,
    }),
    money('budget'),
    money('variance'),
  ];
  const hasCosts = rows.some(({ row }) => row.kinds !== null);
  return {
    name: ourTables.scenarioLines,
    sheet: scenarioSheet,
    column: 0,
    rows: rows.length,
    columns: [
      shown('scenario', formats.general, { values: rows.map(({ name }) => name) }),
      shown('line', formats.general, {
        values: values(({ line }) => (line === null ? words.allLines : lineCell(comparison, line))),
      }),
      shown('month', formats.month, {
        values: values(({ month }) => (month === null ? words.allMonths : monthSerial(month))),
      }),
      shown('calls', formats.whole, { values: values(({ calls }) => calls) }),
      heads('required'),
      heads('toAdd'),
      heads('hires'),
      heads('interviews'),
      shown('requiredMore', formats.heads, { formula: more('required') }),
      shown('hiresMore', formats.heads, { formula: more('hires') }),
      ...(hasCosts ? costs : []),
      helper('baseRow', formats.general, { values: rows.map(({ baseRow }) => baseRow) }),
    ],
  };
}
