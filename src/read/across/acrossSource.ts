import { placeOf } from '../../grid/a1';
import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import { monthSerial, type Month, monthOf } from '../../model/calendar/month';
import { problem, type Problem } from '../../grid/problem';
import type { SheetArea, WorkbookContents } from '../../grid/port';
import { readsFigure, type Origin } from '../rows/planForecastCells';
import { forecastBelow, planForecastOf, spacedName } from '../rows/planForecast';
import type { ReadUnit } from '../../cells/readUnit';
import type { Source, SourceColumn } from '../rows/source';
import type { AcrossBlock } from './acrossBlocks';
import type { AcrossGroup } from './acrossGroups';
import type { AcrossRow, LineCell } from './acrossRows';
import { labelUnits } from './labelUnits';
import { gridOf, isFilled } from '../../grid/grid';
import { announcedYear } from '../../cells/years';
import { keyedSide, type KeyedBlock } from '../rows/keyedBlock';

/** A figure that the forecast holds: of which label, and where. */
interface Figure {
  label: string;
  origin: Origin;
}
type Row = Map<InputColumn, Figure>;

/** The forecast that groups of blocks make together, a row for each month and line, and what is wrong with it. */
export function acrossSource(
  groups: readonly AcrossGroup[],
  choice: InputChoice,
  onlyLine: string | null,
  contents: WorkbookContents,
): { source: Source; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = new Map<string, { month: Origin; line: Origin; figures: Row }>();
  const headers = new Map<InputColumn, { label: string; unit: ReadUnit | undefined }>();
  for (const group of groups) {
    const units = labelUnits(group, choice, contents);
    const yearless = new Set<AcrossBlock>();
    for (const row of group.rows) {
      const column = group.columns.get(row.label);
      if (!column) continue;
      const unit = units.get(row.label);
      const doubtful = unit && unit.doubt.length > 0;
      if (!headers.has(column) || doubtful) headers.set(column, { label: row.label, unit });
      const months = blockMonths(row.block, choice.year);
      const line = lineOrigin(row, onlyLine);
      if (!months) yearless.add(row.block);
      else if (!line) problems.push(withoutLine(row));
      else addRow(row, column, line, months, unit, rows, problems, contents);
    }
    problems.push(...[...yearless].map(noYear));
  }
  const [first] = groups;
  const { area } = first!;
  const columns = new Map<InputColumn, SourceColumn>(
    (['month', 'line'] as const).map((column, offset) => [column, { header: column, offset }]),
  );
  for (const [column, { label, unit }] of headers) {
    columns.set(column, { header: label, offset: columns.size, ...(unit && { unit }) });
  }
  const filled = [...rows.values()].filter(({ figures }) =>
    [...figures.values()].some(({ origin }) => isFilled(origin.raw)),
  );
  const copied = filled.map(
    ({ month, line, figures }) =>
      new Map<InputColumn, Origin>([
        ['month', month],
        ['line', line],
        ...[...figures].map(([column, { origin }]) => [column, origin] as const),
      ]),
  );
  const asked = groups.flatMap((group) => group.rows.filter(({ label }) => group.columns.has(label)));
  const where = { kind: 'blocks', blocks: keyedBlocks(asked, choice, contents) } as const;
  return { source: planForecastOf(forecastBelow(area, columns), copied, where), problems };
}

/** The blocks of these rows as what names their rows and columns. */
function keyedBlocks(
  rows: readonly AcrossRow[],
  { year }: InputChoice,
  contents: WorkbookContents,
): KeyedBlock[] {
  return [...new Set(rows.map(({ block }) => block))].flatMap((block) => {
    const months = blockMonths(block, year);
    const own = rows.filter((row) => row.block === block);
    return months ? [keyedBlock(block, own, months, contents)] : [];
  });
}

function keyedBlock(
  block: AcrossBlock,
  rows: readonly AcrossRow[],
  months: readonly Month[],
  contents: WorkbookContents,
): KeyedBlock {
  const { sheet, headerRow, firstRow, rows: height } = block;
  const column = block.months[0]!.offset;
  const area = {
    sheet,
    row: firstRow,
    column,
    rows: height,
    columns: block.months.at(-1)!.offset - column + 1,
  };
  const lineOf = ({ row }: AcrossRow): number => row - firstRow + 1;
  const { line, measure, headings } = rows[0]!.labels;
  const beside = (at: number): SheetArea => ({ ...area, column: at, columns: 1 });
  const labels = [line, measure].flatMap((at) => (at === null ? [] : [{ area: beside(at) }]));
  const lines = keyedSide(labels, rows.map(lineOf), contents);
  const isRepeated = headings.length > 0 && [...lines.places.values()].some(({ isFixed }) => isFixed);
  const headed = isRepeated ? [...labels, { area: beside(measure!), headings }] : labels;
  const header = { ...area, row: headerRow, rows: 1 };
  const byPlace = new Map(block.months.map(({ offset }, index) => [offset - column + 1, months[index]!]));
  const above = { ...header, row: headerRow - 1 };
  const inYears = block.yearsAbove.every((one) => one !== null) ? [{ area: above }] : [];
  const named = keyedSide([{ area: header }], byPlace.keys(), contents, byPlace);
  const isTwice = [...named.places.values()].some(({ isFixed }) => isFixed);
  return {
    area,
    linesAre: 'rows',
    lines: isRepeated ? keyedSide(headed, rows.map(lineOf), contents) : lines,
    // Months without their year are told apart by the years above them.
    months: isTwice ? keyedSide([{ area: header }, ...inYears], byPlace.keys(), contents, byPlace) : named,
  };
}

/** Puts a row's cells where they belong; a second figure for the same place is told, and asked about. */
function addRow(
  { block, row, label }: AcrossRow,
  column: InputColumn,
  line: Origin,
  months: readonly Month[],
  unit: ReadUnit | undefined,
  rows: Map<string, { month: Origin; line: Origin; figures: Row }>,
  problems: Problem[],
  contents: WorkbookContents,
): void {
  const { sheet } = block;
  const grid = gridOf(contents, sheet);
  for (const [index, { offset, raw }] of block.months.entries()) {
    const month = months[index]!;
    const name = String('name' in line.reads ? line.reads.name : line.raw).trim();
    const key = `${name.toLowerCase()}\n${month}`;
    const header: Origin = {
      sheet,
      row: block.headerRow,
      column: offset,
      raw,
      reads: { as: monthSerial(month) },
    };
    const found = rows.get(key) ?? { month: header, line, figures: new Map() };
    rows.set(key, found);
    const cell = grid.value(row, offset);
    const origin: Origin = {
      sheet,
      row,
      column: offset,
      raw: cell,
      reads: readsFigure(column, cell, unit?.unit),
    };
    const other = found.figures.get(column);
    if (!other) found.figures.set(column, { label, origin });
    else if (index === 0 || other.label === label) {
      problems.push(twice(origin, label, other, { month, line: name }));
      return;
    }
  }
}

/** The cell that names a row's line; where nothing does, the centre's only line. */
function lineOrigin({ block, row, line }: AcrossRow, onlyLine: string | null): Origin | null {
  const { sheet, labelColumns } = block;
  const named = (cell: Pick<LineCell, 'row' | 'column'>, name: string): Origin => ({
    sheet,
    row: cell.row,
    column: cell.column,
    raw: name,
    reads: { name },
  });
  if (line?.isSheetName) return named(line, String(line.value));
  if (line) {
    const name = spacedName(line.value);
    const reads: Origin['reads'] = name === null ? { unit: 'ones' } : { as: name };
    return { sheet, row: line.row, column: line.column, raw: line.value, reads };
  }
  return onlyLine === null ? null : named({ row, column: labelColumns[0]! }, onlyLine);
}

function twice(
  origin: Origin,
  label: string,
  other: Figure,
  values: { month: Month; line: string },
): Problem {
  const place = placeOf(origin);
  if (label !== other.label) {
    return problem('repeatedColumn', place, { input: 'Forecast', first: other.label, second: label });
  }
  const { address } = placeOf(other.origin);
  return problem('repeatedMonth', place, { input: 'Forecast', ...values, other: address });
}

function noYear({ sheet, headerRow, months }: AcrossBlock): Problem {
  const place = placeOf({ sheet, row: headerRow, column: months[0]!.offset });
  return problem('noYear', place, { input: 'Forecast', value: String(months[0]!.raw) });
}

function withoutLine({ block, row, label }: AcrossRow): Problem {
  const place = placeOf({ sheet: block.sheet, row, column: block.labelColumns[0]! });
  return problem('noLineName', place, { label });
}

/** The months of a block by their place, or null where nothing names their year. `first` is a year chosen by hand. */
export function blockMonths(block: AcrossBlock, first: number | undefined): Month[] | null {
  const { months, yearsAbove } = block;
  let year = months[0]!.year ?? yearsAbove[0] ?? first ?? announcedYear(textsOf(block));
  let before = months[0]!.month;
  const found: Month[] = [];
  for (const [index, { month, year: own }] of months.entries()) {
    if (year === null) return null;
    const turned: number = month < before ? year + 1 : year;
    year = own ?? yearsAbove[index] ?? turned;
    before = month;
    found.push(monthOf(year, month)!);
  }
  return found;
}

function textsOf({ titles, corners, sheet }: AcrossBlock): string[] {
  return [...[...titles, ...corners].map(({ text }) => text), sheet];
}
