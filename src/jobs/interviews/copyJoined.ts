import { placeOf } from '../../grid/a1';
import { rowsBelow } from '../../grid/area';
import { gridOf, isFilled, type Grid } from '../../grid/grid';
import { problem, type Problem } from '../../grid/problem';
import type { CellInput, UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { sameName } from '../../grid/sameName';
import type { InputColumn } from '../../grid/headers';
import { monthSerial, type Month } from '../../model/calendar/month';
import { readInputs, type Inputs } from '../../read/readInputs';
import { cellOf, filledRows, headerPlace, type Source } from '../../read/rows/source';
import type { Mapping } from '../../settings/mappingChoices';
import { settingsFrom } from '../../settings/savedSettings';
import { asText } from '../../tables/tableCells';
import { formats } from '../../tables/tableSpec';
import type { JoinedHeads } from './joinedHeads';
import type { RecordOutcome } from './recordActuals';
import { step } from './recordSteps';

/**
 * Writes the heads that follow from those who joined into the user's Actuals table: into the blank cell of their month and
 * line, else in rows added at its end. Only on the user's word, and never over anything: a figure that somebody has given
 * meanwhile stays, a cell with a formula is told. Either all are written or none.
 */
export async function copyJoined(
  port: WorkbookPort,
  heads: readonly JoinedHeads[],
  sheet: string | null,
): Promise<RecordOutcome> {
  const { mapping } = settingsFrom(await port.loadSettings());
  const { steps, problems } = copySteps(await port.read(sheet === null ? [] : [sheet]), heads, mapping);
  if (problems.length > 0) return { kind: 'refused', problems };
  if (steps.length > 0) await port.write(steps);
  return { kind: 'recorded' };
}

interface CopySteps {
  steps: UndoableStep[];
  problems: Problem[];
}

function copySteps(
  contents: WorkbookContents,
  heads: readonly JoinedHeads[],
  mapping: Mapping | undefined,
): CopySteps {
  const { inputs } = readInputs(contents, mapping);
  const source = inputs.sources.Actuals;
  if (!source) return { steps: [], problems: [problem('missingTable', null, { input: 'Actuals' })] };
  const column = source.columns.get('actualHeads');
  if (!column) {
    const values = { input: 'Actuals', column: 'actualHeads' };
    return { steps: [], problems: [problem('missingColumn', headerPlace(source), values)] };
  }
  const grid = gridOf(contents, source.area.sheet);
  const rowOf = ({ month, line }: JoinedHeads) =>
    inputs.actuals.rows.find((row) => row.month === month && sameName(row.line, line));
  const filled = heads.flatMap((one) => {
    const row = rowOf(one);
    return row ? [filledCell(source, grid, row.row, column.offset, one)] : [];
  });
  const added = addedRows(
    source,
    inputs,
    contents,
    heads.filter((one) => !rowOf(one)),
  );
  return {
    steps: [...filled, added].flatMap(({ steps }) => steps),
    problems: [...filled, added].flatMap(({ problems }) => problems),
  };
}

/** The cell of a row that stands. */
function filledCell(
  { area: { sheet, ...area } }: Source,
  grid: Grid,
  row: number,
  offset: number,
  { heads, line }: JoinedHeads,
): CopySteps {
  const at = { sheet, row: area.row + row, column: area.column + offset, rows: 1, columns: 1 };
  if (String(grid.input(at.row, at.column)).startsWith('=')) {
    return { steps: [], problems: [problem('joinedFormula', placeOf(at), { line, value: heads })] };
  }
  if (isFilled(grid.value(at.row, at.column), 'asBlank')) return { steps: [], problems: [] };
  return { steps: [written(at, [heads])], problems: [] };
}

/** Rows at the end of the table, or right below a plain range; what stands there makes room. */
function addedRows(
  source: Source,
  inputs: Inputs,
  contents: WorkbookContents,
  heads: readonly JoinedHeads[],
): CopySteps {
  if (heads.length === 0) return { steps: [], problems: [] };
  const months = heads.map(({ month }) => monthCell(source, inputs, month));
  const unwritten = heads.filter((_, index) => months[index] === null);
  const table = contents.tables.find(({ name }) => name === source.table);
  const { area } = source;
  const used = Math.max(0, ...filledRows(source).map((row) => row + 1));
  const growth = Math.max(0, used + heads.length - (table ? table.area.rows - 1 : used));
  const place = placeOf({ ...area, row: source.headerRow });
  const problems = [
    ...unwritten.map(({ month, line, heads: value }) =>
      problem('joinedMonth', place, { month, line, value }),
    ),
    ...(table?.hasTotals && growth > 0 ? [problem('recordTotals', place, { table: table.name })] : []),
  ];
  if (problems.length > 0) return { steps: [], problems };
  const whole = table?.area ?? { ...area, row: source.headerRow, rows: area.row + used - source.headerRow };
  const below = rowsBelow(whole, growth);
  const isInWay = growth > 0 && !gridOf(contents, area.sheet).isBlank(below);
  const first = { ...area, row: area.row + used, rows: heads.length, columns: 1 };
  const column = (key: InputColumn, cells: readonly CellInput[]): UndoableStep[] => {
    const found = source.columns.get(key);
    if (!found) return [];
    const at = { ...first, column: area.column + found.offset };
    const isDate = key === 'month' && ['firstOfMonth', 'anyDay'].includes(inputs.actuals.style.kind);
    return [
      ...(isDate ? [step({ kind: 'numberFormat', area: at, format: formats.month })] : []),
      written(at, cells),
    ];
  };
  const steps: UndoableStep[] = [
    ...(isInWay && table ? [step({ kind: 'showAllRows', name: table.name })] : []),
    ...(isInWay ? [step({ kind: 'insertCells', area: below }, { kind: 'deleteCells', area: below })] : []),
    ...(growth > 0 && table ? [grown(table, growth)] : []),
    ...column('month', months as CellInput[]),
    ...column(
      'line',
      heads.map(({ line }) => lineCell(inputs, line)),
    ),
    ...column(
      'actualHeads',
      heads.map((one) => one.heads),
    ),
  ];
  return { steps, problems: [] };
}

function grown({ name, area }: WorkbookContents['tables'][number], growth: number): UndoableStep {
  const larger = { ...area, rows: area.rows + growth };
  return step({ kind: 'resizeTable', area: larger, name }, { kind: 'resizeTable', area, name });
}

/** A month as the table writes it: as another of its rows has it, else as a date or a number; null where it is a text. */
function monthCell(source: Source, { actuals }: Inputs, month: Month): CellInput | null {
  const same = actuals.rows.find((row) => row.month === month);
  if (same) return cellOf(source, same.row, 'month') as CellInput;
  const { kind } = actuals.style;
  if (kind === 'compact') return Number(month.replace('-', ''));
  return kind === 'firstOfMonth' || kind === 'anyDay' ? monthSerial(month) : null;
}

/** A line as the Lines table has it, since its name may be a number. */
function lineCell({ lines }: Inputs, line: string): CellInput {
  return asText((lines.find(({ name }) => sameName(name, line))?.cell ?? line) as CellInput);
}

/** Cells of one column that were blank before. */
function written(area: Source['area'], cells: readonly CellInput[]): UndoableStep {
  return step({ kind: 'cells', area, cells: cells.map((cell) => [cell]) }, { kind: 'clear', area });
}
