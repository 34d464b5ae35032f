import type { TablesCatalogue } from '../../words/catalogue';
import { costKinds } from '../../model/cost/costFigures';
import { monthSerial } from '../../model/calendar/month';
import type { ScenarioLine } from '../../model/whatIf/scenarioLines';
import { columnMaker } from '../columnMaker';
import { formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';
import { ourTables, scenarioSheet } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { Comparison } from './comparison';

type LinesKey = keyof TablesCatalogue['scenarioLines'];
type LinesCell = CellContext<LinesKey>;

/**
 * Every scenario by line and month, the base first and all lines last: heads, and with a Costs table what they cost by
 * kind and against the budget. Figures are values, that of the base beside each; the differences are formulas.
 */
export function linesTable(comparison: Comparison): TableSpec<LinesKey> {
  const { compared, confidence, words } = comparison;
  const rows = compared.flatMap(({ scenario, lines }) =>
    lines.map((row, index) => ({
      name: scenario?.name ?? words.base,
      row,
      base: compared[0]!.lines[index]!,
    })),
  );
  const { shown, helper } = columnMaker<LinesKey>(words.scenarioLines);
  const values = (valueOf: (row: ScenarioLine) => CellInput | null): CellInput[] =>
    rows.map(({ row }) => valueOf(row) ?? '');
  const heads = (key: 'required' | 'toAdd' | 'hires') =>
    shown(key, formats.heads, { values: values((row) => row[key]) });
  // The base's own figures stand in the row: thousands of look-ups would take other programs many seconds.
  const ofBase = (key: LinesKey, format: string, figure: 'required' | 'hires' | 'cost') =>
    helper(key, format, { values: rows.map(({ base }) => base[figure] ?? '') });
  const more = (key: LinesKey, base: LinesKey) => (cell: LinesCell) => `${cell.self(key)}-${cell.self(base)}`;
  const money = (key: 'cost' | 'budget' | 'variance') =>
    shown(key, formats.money, { values: values((row) => row[key]) });
  const costs: ColumnSpec<LinesKey>[] = [
    ...costKinds.map((kind) =>
      shown(kind, formats.money, { values: values((row) => row.kinds?.[kind] ?? null) }),
    ),
    money('cost'),
    shown('costPerCall', formats.moneyPerCall, { values: values((row) => row.costPerCall) }),
    shown('costMore', formats.money, { formula: more('cost', 'baseCost') }),
    shown('costShare', formats.share, {
      formula: (cell) =>
        `IF(${cell.self('baseCost')}=0,"",${cell.self('costMore')}/${cell.self('baseCost')})`,
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
      shown('interviews', formats.people, { values: values((row) => row.interviews) }),
      shown('requiredMore', formats.heads, { formula: more('required', 'baseRequired') }),
      shown('hiresMore', formats.heads, { formula: more('hires', 'baseHires') }),
      ...(hasCosts ? costs : []),
      shown('interviewQuota', formats.whole, { values: values((row) => row.interviewQuota) }),
      shown('confidence', formats.share, { values: rows.map(() => confidence) }),
      ofBase('baseRequired', formats.heads, 'required'),
      ofBase('baseHires', formats.heads, 'hires'),
      ...(hasCosts ? [ofBase('baseCost', formats.money, 'cost')] : []),
    ],
  };
}
