import { monthOfSerial, monthSerial, addMonths, type Month } from '../../model/calendar/month';
import { dateOfSerial, serialOfDay } from '../../model/calendar/serialDate';
import { workingMemory } from '../../model/forecast/callMonths';
import type { CalendarKind } from '../../model/plan/planSettings';
import { headerWords } from '../../cells/header/headerWords';
import { textOf } from '../../grid/grid';
import type { CellValue } from '../../grid/port';
import type { PeriodStyle } from './planForecastCells';
import { cellOf, filledRows, type Source } from './source';

/** The days or weeks that the rows of a forecast are of. */
export interface Periods {
  /** Days of each. */
  days: 1 | 7;
  style: PeriodStyle;
  /** The first day of each row's, as an Excel serial; a row whose cell names none is not there. */
  starts: ReadonlyMap<number, number>;
  /** The first row whose cell names none; null where there is none. */
  misfit: number | null;
}

const dateText = /^(20\d{2})[-/.](\d{2})[-/.](\d{2})$/;
const weekText = /^(20\d{2})(\D{1,6}?)(\d{1,2})(\D{0,2})$/;

/** Serials of days in 2000 to 2099. */
const [earliest, latest] = [36_526, 73_050];

/** A column is of periods where so many of its cells are. */
const mostly = 0.8;

/** Whether the rows of a forecast are days or weeks, since a line has more than one of them in a month; null where they are not. */
export function periodsOf(source: Source): Periods | null {
  const header = source.columns.get('month')?.header;
  if (header === undefined) return null;
  const { words } = headerWords(header);
  const rows = filledRows(source).filter((row) => cellOf(source, row, 'month') !== null);
  const cells = rows.map((row) => cellOf(source, row, 'month'));
  const style = styleOf(cells, words.includes('end') ? 6 : 0);
  if (!style) return null;
  const named = new Map<number, number>();
  for (const row of rows) {
    const day = dayOf(cellOf(source, row, 'month'), style);
    if (day !== null) named.set(row, day);
  }
  const saysWeeks = style.kind === 'week' || words.includes('week');
  const several = daysInMonths(source, named);
  if (named.size < mostly * rows.length || !(several > 1 && (saysWeeks || several >= severalDays)))
    return null;
  const areWeeks = saysWeeks || isWeekly([...named.values()].map(Math.floor));
  const shown = style.kind === 'week' || areWeeks ? style : { ...style, behind: 0 };
  const behind = shown.kind === 'week' ? 0 : shown.behind;
  return {
    days: areWeeks ? 7 : 1,
    style: shown,
    starts: new Map([...named].map(([row, day]) => [row, day - behind])),
    misfit: rows.find((row) => !named.has(row)) ?? null,
  };
}

function styleOf(cells: readonly CellValue[], behind: number): PeriodStyle | null {
  const share = (has: (cell: CellValue) => boolean): number =>
    cells.filter(has).length / Math.max(1, cells.length);
  if (share(isDay) >= mostly) return { kind: 'serial', behind };
  if (share((cell) => dateText.test(textOf(cell))) >= mostly) return { kind: 'text', behind };
  const weeks = cells.map((cell) => weekText.exec(textOf(cell))).filter((found) => found !== null);
  const [first] = weeks;
  if (!first || weeks.length < mostly * cells.length || !/w|周|週/i.test(first[2]! + first[4]!)) return null;
  return { kind: 'week', before: 4 + first[2]!.length, after: first[4]!.length };
}

function isDay(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= earliest && cell <= latest;
}

/** The day that a cell names in a style. */
function dayOf(cell: CellValue, style: PeriodStyle): number | null {
  if (style.kind === 'serial') return isDay(cell) ? cell : null;
  const text = textOf(cell);
  if (style.kind === 'text') {
    const [, year, month, day] = dateText.exec(text) ?? [];
    const serial = year === undefined ? NaN : serialOfDay(Number(year), Number(month), Number(day));
    return Number.isNaN(serial) || dateOfSerial(serial)?.slice(5, 7) !== month ? null : serial;
  }
  const number = Number(text.slice(style.before, text.length - style.after));
  const year = Number(text.slice(0, 4));
  if (!(year >= 2000 && year < 2100 && number >= 1 && number <= 53)) return null;
  const fourth = serialOfDay(year, 1, 4);
  // Serial 2 is a Monday to Excel, as is every seventh day from it on.
  return fourth - ((fourth - 2) % 7) + 7 * (number - 1);
}

/** Days of a line in a month, on average, from which on they are no months of which one was typed twice. */
const severalDays = 1.5;

/** How many days the lines' months have on average, each day of a line once. */
function daysInMonths(source: Source, named: ReadonlyMap<number, number>): number {
  const days = new Set<string>();
  const months = new Set<string>();
  for (const [row, day] of named) {
    const line = textOf(cellOf(source, row, 'line')).trim();
    days.add(`${day} ${line}`);
    months.add(`${monthOfSerial(day)} ${line}`);
  }
  return days.size / Math.max(1, months.size);
}

/** Whether days are weeks apart, none nearer to another. */
function isWeekly(days: readonly number[]): boolean {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  return sorted.length > 1 && sorted.slice(1).every((day, index) => (day - sorted[index]!) % 7 === 0);
}

/**
 * The share of a period that falls into each month: a day into its own; a week over two months by its open days, or by
 * all of its days where none is open.
 */
export function sharesOf(
  start: number,
  days: 1 | 7,
  isOpen: (serial: number) => boolean,
): Map<Month, number> {
  if (days === 1) return new Map([[monthOfSerial(start)!, 1]]);
  const all = Array.from({ length: days }, (_, index) => start + index);
  const open = all.filter(isOpen);
  const counted = open.length > 0 ? open : all;
  const shares = new Map<Month, number>();
  for (const month of new Set(all.map((day) => monthOfSerial(day)!))) {
    shares.set(month, counted.filter((day) => monthOfSerial(day) === month).length / counted.length);
  }
  return shares;
}

/** The months that periods cover: in full, as every open day of theirs is within, or only in part. */
export function coveredMonths(
  { starts, days }: Pick<Periods, 'starts' | 'days'>,
  calendar: CalendarKind,
): { whole: Month[]; part: Month[] } {
  const all = [...starts.values()].map(Math.floor);
  const first = all.reduce((least, day) => Math.min(least, day), Infinity);
  const last = all.reduce((most, day) => Math.max(most, day), -Infinity) + days - 1;
  const isOpen = workingMemory(calendar);
  const whole: Month[] = [];
  const part: Month[] = [];
  for (let month = monthOfSerial(first)!; month <= monthOfSerial(last)!; month = addMonths(month, 1)) {
    const [begin, end] = [monthSerial(month), monthSerial(addMonths(month, 1))];
    let isWhole = true;
    for (let day = begin; day < end && isWhole; day++)
      isWhole = !isOpen(day) || (day >= first && day <= last);
    (isWhole ? whole : part).push(month);
  }
  return { whole, part };
}
