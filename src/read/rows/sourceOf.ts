import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import type { InputName } from '../../grid/names';
import type { CellValue, SheetArea, WorkbookContents } from '../../grid/port';
import type { Candidate } from '../find/candidates';
import { columnUnits } from '../../cells/columnUnits';
import { yearOf } from './yearOf';
import { heldCells } from './heldCells';
import { idleRows } from './idleRows';
import { unitsOf, type UnitEvidence } from '../../cells/readUnit';
import type { Source, SourceColumn } from './source';

/** The source that a block of cells makes for an input, once its columns are picked. */
export function sourceOf(
  input: InputName,
  { table, area, headers }: Candidate,
  columns: ReadonlyMap<InputColumn, number>,
  contents: WorkbookContents,
  choice: InputChoice = {},
): Source {
  const values = cellsOf({ ...area, row: area.row + 1, rows: area.rows - 1 }, contents);
  while (values.length > 1 && values.at(-1)!.every((cell) => cell === null || cell === '')) values.pop();
  const idle = idleRows(input, columns, values);
  const held = input === 'Forecast' && table === null ? heldCells(columns, values, idle.rows) : null;
  for (const [column, rows] of held ?? []) {
    const offset = columns.get(column)!;
    for (const [row, from] of rows) values[row]![offset] = values[from]![offset]!;
  }
  const evidence = new Map<InputColumn, UnitEvidence>();
  for (const [column, offset] of columns) {
    if (unitsOf(column).length === 0) continue;
    const cells = {
      ...area,
      row: area.row + 1,
      rows: values.length,
      column: area.column + offset,
      columns: 1,
    };
    evidence.set(column, {
      label: `${headers[offset]!} ${idle.units[offset] ?? ''}`.trim(),
      values: values.map((row) => row[offset] ?? null),
      formats: formatsOf(cells, contents).map(([format]) => format),
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
  const rows = Math.max(1, table === null ? values.length : area.rows - 1);
  return {
    input,
    table,
    area: { ...area, row: area.row + 1, rows },
    headerRow: area.row,
    columns: sourceColumns,
    values,
    ...(year !== null && { year }),
    ...(held && held.size > 0 && { held }),
    ...(idle.rows.size > 0 && { idle: idle.rows }),
  };
}

/** The values of an area, blank where the sheet ends. */
export function cellsOf(area: SheetArea, contents: WorkbookContents): CellValue[][] {
  const { used, values } = contents.sheets.find((one) => one.name === area.sheet)!;
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = values[area.row + row - used.row] ?? [];
    return Array.from(
      { length: area.columns },
      (_, column) => cells[area.column + column - used.column] ?? null,
    );
  });
}

/** The number formats of an area, as far as they were read. */
export function formatsOf(area: SheetArea, contents: WorkbookContents): (string | undefined)[][] {
  const { used, numberFormats = [] } = contents.sheets.find((one) => one.name === area.sheet)!;
  return Array.from({ length: area.rows }, (_, row) => {
    const formats = numberFormats[area.row + row - used.row] ?? [];
    return Array.from({ length: area.columns }, (_, column) => formats[area.column + column - used.column]);
  });
}
