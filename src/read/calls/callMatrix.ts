import { cellAddress } from '../../grid/a1';
import { isFilled, isText, textOf, type Grid } from '../../grid/grid';
import type { CellValue, SheetArea } from '../../grid/port';
import { headerWords } from '../../cells/header/headerWords';
import { measureOfTitle } from '../../cells/measureOfText';
import { isSpan, momentOf, namesTime } from '../../cells/momentOf';
import { isTotalLabel } from '../../cells/totalLabel';
import { weekdayOf } from '../../cells/weekdays';
import { titleRows } from '../find/usersSheets';
import type { CallSource } from './callSource';
import { titledWeek, weekdayOfSerial } from './titledDays';

/** What the labels along one side of a matrix are. */
type Side = 'day' | 'weekday' | 'time';

/** A label of a row or column of figures, read as the date or time of its counts. */
interface Label {
  at: number;
  value: CellValue;
}

/** Rows from the top of a sheet in which the header of a matrix is looked for. */
const headerRows = 20;

/** So many labels along each side are no chance. */
const [fewestAcross, fewestDown] = [2, 3];

/**
 * The counts of a sheet whose intervals stand down and whose dates or weekdays stand across, or the other way round, as
 * counts with a row for each figure; empty where there is no such matrix.
 */
export function callMatrices(grid: Grid): CallSource[] {
  const end = Math.min(grid.endRow, grid.firstRow + headerRows);
  for (let row = grid.firstRow; row < end; row++) {
    for (const side of ['day', 'weekday', 'time'] as const) {
      const across = runOf(grid.row(row), side);
      if (across.length < fewestAcross) continue;
      const found = matrixAt(grid, row, side, across);
      if (found) return [found];
    }
  }
  return [];
}

/** The labels of one kind that stand next to each other, the longest run of them; a day comes after the one before. */
function runOf(cells: readonly CellValue[], side: Side): Label[] {
  let [best, run]: [Label[], Label[]] = [[], []];
  cells.forEach((cell, at) => {
    const value = labelOf(cell, side);
    const before = run.at(-1);
    const follows = before !== undefined && (side === 'weekday' || isAfter(value, before.value));
    if (value === null) run = [];
    else run = follows ? [...run, { at, value }] : [{ at, value }];
    if (run.length > best.length) best = run;
  });
  return best;
}

function isAfter(one: CellValue, other: CellValue): boolean {
  return typeof one !== 'number' || typeof other !== 'number' || one > other;
}

/** A cell as a label of a kind: the serial of a day, the share of a day, or the name of a weekday; null where it is none. */
function labelOf(cell: CellValue, side: Side): CellValue {
  if (side === 'weekday') return weekdayOf(cell) === null ? null : cell;
  if (side === 'day') {
    const isNumber = typeof cell === 'number' && Number.isInteger(cell) && cell >= 36_526 && cell < 73_050;
    if (isNumber) return cell;
    if (typeof cell !== 'string' || !/\d/.test(cell) || namesTime(cell)) return null;
    const moment = momentOf(null, cell) ?? momentOf(null, cell, 'mdy') ?? momentOf(null, cell, 'dmy');
    return moment !== null && Number.isInteger(moment) ? moment : null;
  }
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? cell : null;
  if (typeof cell !== 'string' || !(namesTime(cell) || isSpan(cell))) return null;
  const moment = momentOf(cell, 36_526);
  return moment === null ? null : moment - 36_526;
}

/** Whole hours down a column, such as 8, 9 and 10. */
function hoursOf(cells: readonly CellValue[]): Label[] {
  const hours = cells.flatMap((cell, at): Label[] => {
    const isHour = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= 24;
    return isHour ? [{ at, value: cell / 24 }] : [];
  });
  const isClimbing = hours.every(
    ({ value }, index) => index === 0 || isAfter(value, hours[index - 1]!.value),
  );
  return isClimbing ? hours : [];
}

function matrixAt(grid: Grid, header: number, side: Side, across: readonly Label[]): CallSource | null {
  const below = Array.from({ length: grid.endRow - header - 1 }, (_, index) => header + 1 + index);
  for (let column = across[0]!.at - 1; column >= 0; column--) {
    const cells = below.map((row) => grid.value(row, column));
    const end = cells.findIndex((cell) => !isFilled(cell, 'asBlank'));
    const list = end < 0 ? cells : cells.slice(0, end);
    const down = side === 'time' ? labelsOf(list, 'day') : timesOf(list);
    if (down.length < fewestDown || down.length < list.filter(isNoTotal).length) continue;
    const rows = down.map(({ at, value }) => ({ at: below[at]!, value }));
    return ofCounts(grid, header, column, side, across, rows);
  }
  return null;
}

function isNoTotal(cell: CellValue): boolean {
  return !(typeof cell === 'string' && isTotalLabel(cell));
}

function labelsOf(cells: readonly CellValue[], side: Side): Label[] {
  return cells.flatMap((cell, at): Label[] => {
    const value = labelOf(cell, side);
    return value === null ? [] : [{ at, value }];
  });
}

function timesOf(cells: readonly CellValue[]): Label[] {
  const times = labelsOf(cells, 'time');
  const hours = hoursOf(cells);
  return hours.length > times.length ? hours : times;
}

interface Figure {
  row: number;
  column: number;
  date: CellValue;
  start: CellValue;
}

/** The matrix as counts; null where its figures are none, or are said to be of something else. */
function ofCounts(
  grid: Grid,
  header: number,
  labels: number,
  side: Side,
  across: readonly Label[],
  down: readonly Label[],
): CallSource | null {
  const titles = [grid.value(header, labels), ...titleCells(grid, header)];
  const week = side === 'weekday' ? titledWeek(titles, weekdayOf(across[0]!.value)!) : null;
  const figures = down.flatMap((row) =>
    across.flatMap((column): Figure[] => {
      const [named, time] = side === 'time' ? [row, column] : [column, row];
      const day = week === null ? named : { ...named, value: dayOfWeek(week, named.value) };
      const isBlank = !isFilled(grid.value(row.at, column.at), 'asBlank');
      return isBlank ? [] : [{ row: row.at, column: column.at, date: day.value, start: time.value }];
    }),
  );
  const numbers = figures.filter(({ row, column }) => typeof grid.value(row, column) === 'number');
  // Times of day or shares are no counts: a sheet of working hours has its dates down and times beside them.
  const isShare = (cell: CellValue): boolean => typeof cell === 'number' && cell > 0 && cell < 1;
  if (numbers.every(({ row, column }) => isShare(grid.value(row, column)))) return null;
  if (numbers.length === 0 || numbers.length * 2 < figures.length || saysOther(grid, header, labels))
    return null;
  const corner = textOf(grid.value(header, labels));
  const [dates, times, calls] = /\p{Script=Han}/u.test(corner + grid.sheet)
    ? ['日期', '时段', '话务量']
    : ['Date', 'Time', 'Calls'];
  const area: SheetArea = {
    sheet: grid.sheet,
    row: header + 1,
    column: labels,
    rows: figures.length,
    columns: across.at(-1)!.at - labels + 1,
  };
  return {
    kind: 'counts',
    id: `${grid.sheet}!${cellAddress(header, labels)}`,
    headers: [dates!, times!, calls!],
    ...(week !== null && { titled: week }),
    offsets: side === 'weekday' && week === null ? { start: 1, calls: 2 } : { date: 0, start: 1, calls: 2 },
    area,
    cells: {
      rows: figures.length,
      value: (index, offset) => {
        const figure = figures[index];
        if (!figure) return null;
        return offset === 0
          ? figure.date
          : offset === 1
            ? figure.start
            : grid.value(figure.row, figure.column);
      },
      format: () => undefined,
    },
    placeAt: (index, offset) => {
      const { row, column } = figures[index]!;
      const isLabel = offset < 2;
      const ofTime = side === 'time';
      const isAcross = isLabel && (offset === 0) !== ofTime;
      return isAcross ? { row: header, column } : { row, column: isLabel ? labels : column };
    },
  };
}

/** The day of a week, which begins with its first day, that a label names. */
function dayOfWeek(first: number, label: CellValue): number {
  return first + ((weekdayOf(label)! - weekdayOfSerial(first) + 7) % 7);
}

/** What stands above the labels, the nearest row first. */
function titleCells(grid: Grid, header: number): CellValue[] {
  return Array.from({ length: Math.min(header, titleRows) }, (_, up) => header - 1 - up).flatMap((row) => [
    ...grid.row(row),
  ]);
}

/** Whether the corner or a title says that the figures are no calls, such as handling times or heads. */
function saysOther(grid: Grid, header: number, labels: number): boolean {
  const titles = titleCells(grid, header).filter(isText);
  return [textOf(grid.value(header, labels)), ...titles, grid.sheet].some((text) => {
    const measure = measureOfTitle(text);
    const { words } = headerWords(text);
    return (
      (measure !== null && measure !== 'calls') ||
      ['heads', 'agent', 'rate', 'level'].some((word) => words.includes(word))
    );
  });
}
