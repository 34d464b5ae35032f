import { placeOf } from '../../grid/a1';
import { gridOf } from '../../grid/grid';
import { inputNames } from '../../grid/names';
import { sameName } from '../../grid/sameName';
import { problem, type Place, type Problem } from '../../grid/problem';
import type { CellInput, UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { readInputs, type Inputs } from '../../read/readInputs';
import { cellOf, filledRows, type Source } from '../../read/rows/source';
import { settingsFrom } from '../../settings/savedSettings';
import { asText } from '../../tables/tableCells';

export type AddLineOutcome =
  | { kind: 'added'; place: Place }
  /** It is to be typed there: what stands around the table leaves no room that is sure to be free. */
  | { kind: 'noRoom'; place: Place }
  | { kind: 'refused'; problems: Problem[] };

/**
 * Adds a line that other tables name to the user's Lines table, below its last row. Only on the user's word: the table is
 * theirs, and nothing of it is moved.
 */
export async function addLine(port: WorkbookPort, line: string): Promise<AddLineOutcome> {
  const { mapping, calls } = settingsFrom(await port.loadSettings());
  const contents = await port.read([]);
  const { inputs } = readInputs(contents, mapping, calls);
  const lines = inputs.sources.Lines;
  const column = lines?.columns.get('line');
  if (!lines || !column)
    return { kind: 'refused', problems: [problem('missingTable', null, { input: 'Lines' })] };
  const { area } = lines;
  const row = area.row + (filledRows(lines).at(-1) ?? -1) + 1;
  const cell = { ...area, row, column: area.column + column.offset, rows: 1, columns: 1 };
  const place = placeOf(cell);
  if (inputs.lines.some(({ name }) => sameName(name, line))) return { kind: 'added', place };
  const growth = growthSteps(lines, row, contents);
  if (!growth) return { kind: 'noRoom', place };
  await port.write([
    ...growth,
    {
      step: { kind: 'cells', area: cell, cells: [[nameAsTyped(line, inputs)]] },
      undo: [{ kind: 'clear', area: cell }],
    },
  ]);
  return { kind: 'added', place };
}

/** The steps that make room for a row; null where something stands there, or a row of totals. */
function growthSteps(
  { table, area }: Source,
  row: number,
  contents: WorkbookContents,
): UndoableStep[] | null {
  const below = { ...area, row, rows: 1 };
  if (!gridOf(contents, area.sheet).isBlank(below)) return null;
  const found = contents.tables.find(({ name }) => name === table);
  if (!found || row < area.row + area.rows) return [];
  if (found.hasTotals) return null;
  const grown = { ...found.area, rows: row - found.area.row + 1 };
  return [
    {
      step: { kind: 'resizeTable', name: found.name, area: grown },
      undo: [{ kind: 'resizeTable', name: found.name, area: found.area }],
    },
  ];
}

/** A line as the table that names it has it: a number stays one, since formulas tell it from a text. */
function nameAsTyped(line: string, { sources }: Inputs): CellInput {
  const cells = inputNames.flatMap((input) => {
    const source = sources[input];
    return source ? filledRows(source).map((row) => cellOf(source, row, 'line')) : [];
  });
  return asText(cells.find((cell) => String(cell ?? '').trim() === line) ?? line);
}
