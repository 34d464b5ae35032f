import { belowHeader, columnAt } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import { normaliseHeader } from '../../cells/header/normaliseHeader';
import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import type { InputName } from '../../grid/names';
import type { CellValue, WorkbookContents } from '../../grid/port';
import type { Candidate } from '../find/candidates';
import { titleRows } from '../find/usersSheets';
import { announcedYear } from '../../cells/years';
import { columnUnits } from '../../cells/columnUnits';
import { filledDown } from './filledDown';
import { rowsWithoutFigures } from './rowsWithoutFigures';
import { unitsOf, type UnitEvidence } from '../../cells/readUnit';
import type { Source, SourceColumn } from './source';

type Headed = Pick<Candidate, 'table' | 'area' | 'headers'>;

/** The source that a block of cells makes for an input, once its columns are picked. */
export function sourceOf(
  input: InputName,
  { table, area, headers }: Headed,
  columns: ReadonlyMap<InputColumn, number>,
  contents: WorkbookContents,
  choice: InputChoice = {},
): Source {
  const grid = gridOf(contents, area.sheet);
  const below = belowHeader(area);
  const cells = { ...below, rows: Math.min(below.rows, Math.max(1, grid.filledRows(below))) };
  const values = grid.values(cells);
  const figureless = rowsWithoutFigures(input, columns, values);
  const fromAbove =
    input === 'Forecast' && table === null ? filledDown(columns, values, figureless.rows) : null;
  for (const [column, rows] of fromAbove ?? []) {
    const offset = columns.get(column)!;
    for (const [row, from] of rows) values[row]![offset] = values[from]![offset]!;
  }
  const evidence = new Map<InputColumn, UnitEvidence>();
  for (const [column, offset] of columns) {
    if (unitsOf(column).length === 0) continue;
    evidence.set(column, {
      label: `${headers[offset]!} ${figureless.units[offset] ?? ''}`.trim(),
      values: values.map((row) => row[offset] ?? null),
      formats: grid.formats(columnAt(cells, offset)).flat(),
    });
  }
  const units = columnUnits(evidence, choice.units);
  const sourceColumns = new Map<InputColumn, SourceColumn>();
  for (const [column, offset] of [...columns].sort(([, one], [, other]) => one - other)) {
    const unit = units.get(column);
    sourceColumns.set(column, { header: headers[offset]!, offset, ...(unit && { unit }) });
  }
  const hasMonths = columns.has('month') || columns.has('fromMonth');
  const year = choice.year ?? (hasMonths ? yearOf({ table, area, headers }, values, contents) : null);
  const rows = Math.max(1, table === null ? values.length : below.rows);
  return {
    input,
    table,
    area: { ...below, rows },
    headerRow: area.row,
    columns: sourceColumns,
    values,
    ...(year !== null && { year }),
    ...(fromAbove && fromAbove.size > 0 && { filledDown: fromAbove }),
    ...(figureless.rows.size > 0 && { withoutFigures: figureless.rows }),
  };
}

/** Headers of a column that gives the year beside the month. */
const yearHeaders = ['year', 'fiscalyear', '年', '年份', '年度'];

/** The year of a list whose months name none: from a column of years, a title above, or the name of its table or sheet. */
function yearOf(
  { table, area, headers }: Headed,
  values: readonly (readonly CellValue[])[],
  contents: WorkbookContents,
): number | null {
  const offset = headers.findIndex((header) => yearHeaders.includes(normaliseHeader(header)));
  if (offset >= 0) return announcedYear(values.map((row) => String(row[offset] ?? '')));
  const first = Math.max(0, area.row - titleRows);
  const above = gridOf(contents, area.sheet)
    .values({ ...area, row: first, rows: area.row - first })
    .flat();
  return announcedYear([...above.filter(isTitle).map(String), table ?? '', area.sheet]);
}

/** Figures above a list belong to another one, but for a year by itself. */
function isTitle(cell: CellValue): boolean {
  return typeof cell === 'string' || (typeof cell === 'number' && Number.isInteger(cell) && cell < 2100);
}
