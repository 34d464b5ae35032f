/**
 * Dates of a workbook that counts them from 1904. Behind this door all of them count from 1900. Which numbers are dates is
 * told by the formats of their cells: those that were read, and those that steps give.
 */
import { daysTo1904, showsDate } from '../grid/dateSystem';
import type { Rectangle } from '../grid/area';
import type { CellInput, CellRule, SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import type { CellsRead } from './readCells';

/** The cells as they would be read if the workbook counted from 1900. */
export function datesFrom1900(read: CellsRead): Pick<CellsRead, 'values' | 'formulas'> {
  const later = <Cell>(rows: Cell[][]): Cell[][] =>
    rows.map((row, r) => row.map((cell, c) => moved(cell, read.numberFormat[r]?.[c], daysTo1904)));
  return { values: later(read.values), formulas: later(read.formulas) };
}

/** The steps as they are taken in a workbook that counts from 1904, of which this was read. */
export function datesFrom1904(
  steps: readonly UndoableStep[],
  { sheets }: Pick<WorkbookContents, 'sheets'>,
): UndoableStep[] {
  const formats = new Formats();
  for (const { used, numberFormats = [] } of sheets) formats.set(used, numberFormats);
  const read = formats.copy();
  const taken = written(
    steps.map(({ step }) => step),
    formats,
    read,
  );
  // The last one taken is the first to be undone.
  const undone = [...steps.keys()].reverse().map((index) => ({
    index,
    undo: written(steps[index]!.undo, formats, read),
  }));
  const undoOf = new Map(undone.map(({ index, undo }) => [index, undo]));
  return taken.map((step, index) => ({ step, undo: undoOf.get(index)! }));
}

/** The number of a date so many days on; 0, by which none is meant, stays 0. */
function moved<Cell>(cell: Cell, format: string | undefined, days: number): Cell {
  if (typeof cell !== 'number' || format === undefined || !showsDate(format)) return cell;
  return cell > Math.max(0, -days) ? ((cell + days) as Cell) : cell;
}

function written(steps: readonly WriteStep[], formats: Formats, read: Formats): WriteStep[] {
  return steps.map((step, index) => {
    const after = steps.slice(index + 1);
    const result = inOwnDates(step, (sheet, row, column) => {
      const given = formatGiven(after, { sheet, row, column, rows: 1, columns: 1 }, formats);
      return given ?? formats.at(sheet, row, column) ?? read.at(sheet, row, column);
    });
    formats.follow(step);
    return result;
  });
}

type FormatAt = (sheet: string, row: number, column: number) => string | undefined;

function inOwnDates(step: WriteStep, formatAt: FormatAt): WriteStep {
  switch (step.kind) {
    case 'cells':
    case 'fill': {
      const { sheet, row: top, column: left } = step.area;
      const earlier = (cells: readonly CellInput[], row: number): CellInput[] =>
        cells.map((cell, column) =>
          typeof cell === 'number'
            ? moved(cell, formatAt(sheet, top + row, left + column), -daysTo1904)
            : cell,
        );
      return step.kind === 'fill'
        ? { ...step, cells: earlier(step.cells, 0) }
        : { ...step, cells: step.cells.map(earlier) };
    }
    case 'validate': {
      const { sheet, row, column } = step.area;
      return { ...step, rule: ruleIn(step.rule, formatAt(sheet, row, column)) };
    }
    default:
      return step;
  }
}

function ruleIn(rule: CellRule, format: string | undefined): CellRule {
  if (!rule.between) return rule;
  const { lowest, highest } = rule.between;
  const between = {
    lowest: moved(lowest, format, -daysTo1904),
    highest: moved(highest, format, -daysTo1904),
  };
  return { ...rule, between };
}

/** The format that later steps give a cell, as far as cells stay where they are. */
function formatGiven(steps: readonly WriteStep[], cell: SheetArea, formats: Formats): string | undefined {
  for (const [index, step] of steps.entries()) {
    if (!('area' in step || 'to' in step)) continue;
    const area = step.kind === 'copyFormats' ? step.to : 'area' in step ? step.area : null;
    if (!area || typeof area === 'string' || area.sheet !== cell.sheet) continue;
    if (step.kind === 'insertCells' || step.kind === 'deleteCells' || step.kind === 'clear') return undefined;
    if (!isWithin(cell, area)) continue;
    const [row, column] = [cell.row - area.row, cell.column - area.column];
    if (step.kind === 'numberFormat') return step.format;
    if (step.kind === 'numberFormats') return step.formats[row]?.[column];
    if (step.kind === 'copyFormats') {
      const from = { ...cell, ...sourceOf(step.from, row, column) };
      // What is copied may have been given just before.
      return (
        formatGiven(steps.slice(0, index), from, formats) ?? formats.at(from.sheet, from.row, from.column)
      );
    }
  }
  return undefined;
}

/** The cell that gives its format to one so many rows and columns on, among cells that are copied again and again. */
function sourceOf(from: SheetArea, row: number, column: number): Pick<SheetArea, 'sheet' | 'row' | 'column'> {
  return {
    sheet: from.sheet,
    row: from.row + (row % from.rows),
    column: from.column + (column % from.columns),
  };
}

function isWithin(cell: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  const [down, across] = [cell.row - row, cell.column - column];
  return down >= 0 && down < rows && across >= 0 && across < columns;
}

/** The number formats of cells, by sheet, column and row, as steps change and move them. */
class Formats {
  private readonly sheets = new Map<string, (string | undefined)[][]>();

  copy(): Formats {
    const copy = new Formats();
    for (const [sheet, columns] of this.sheets)
      copy.sheets.set(
        sheet,
        columns.map((column) => [...column]),
      );
    return copy;
  }

  at(sheet: string, row: number, column: number): string | undefined {
    return this.sheets.get(sheet)?.[column]?.[row];
  }

  set({ sheet, row, column }: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void {
    formats.forEach((cells, r) =>
      cells.forEach((format, c) => (this.columnOf(sheet, column + c)[row + r] = format)),
    );
  }

  follow(step: WriteStep): void {
    switch (step.kind) {
      case 'insertCells':
        return this.eachColumn(step.area, (cells, { row, rows }) => {
          // Excel gives new cells the look of those above.
          if (cells.length > row) cells.splice(row, 0, ...Array.from({ length: rows }, () => cells[row - 1]));
        });
      case 'deleteCells':
        return this.eachColumn(step.area, (cells, { row, rows }) => void cells.splice(row, rows));
      case 'clear':
        return this.eachColumn(step.area, (cells, { row, rows }) => fill(cells, row, rows, undefined));
      case 'numberFormat':
        return this.eachColumn(step.area, (cells, { row, rows }) => fill(cells, row, rows, step.format));
      case 'numberFormats':
        return this.set(step.area, step.formats);
      case 'copyFormats': {
        const { from, to } = step;
        const formats = Array.from({ length: to.rows }, (_, r) =>
          Array.from({ length: to.columns }, (_cell, c) => {
            const { sheet, row, column } = sourceOf(from, r, c);
            return this.at(sheet, row, column);
          }),
        );
        return this.set(to, formats);
      }
      case 'deleteSheet':
        return void this.sheets.delete(step.sheet);
      default:
    }
  }

  private eachColumn(
    area: SheetArea,
    change: (cells: (string | undefined)[], area: SheetArea) => void,
  ): void {
    for (let column = 0; column < area.columns; column++)
      change(this.columnOf(area.sheet, area.column + column), area);
  }

  private columnOf(sheet: string, column: number): (string | undefined)[] {
    const columns = this.sheets.get(sheet) ?? [];
    this.sheets.set(sheet, columns);
    return (columns[column] ??= []);
  }
}

function fill(cells: (string | undefined)[], row: number, rows: number, format: string | undefined): void {
  for (let at = row; at < row + rows; at++) cells[at] = format;
}
