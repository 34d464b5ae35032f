import type { CellValue } from '../grid/port';
import { secondsOfText } from './clockText';
import { durationUnitOfLabel } from './unitOfLabel';
import { factors, type Unit } from './units';

/** In what a column gives its durations; texts say it themselves, cell by cell. */
export const durationUnits = [
  'seconds',
  'minutes',
  'hours',
  'excelTime',
  'clockAsMinutes',
] as const satisfies readonly Unit[];
export type DurationUnit = (typeof durationUnits)[number];

/** Calls that take an hour on average are rare: times like these are minutes and seconds that Excel took for hours. */
const longCall = 1 / 24;

/**
 * The unit of a column of durations: as its header says; else Excel's own times, which are shares of a
 * day, where no number reaches 1, and minutes:seconds taken for hours where their mean is an hour or more; else seconds.
 */
export function durationUnit(header: string, cells: readonly CellValue[]): DurationUnit {
  const said = durationUnitOfLabel(header);
  if (said !== null && said !== 'clock') return said;
  let [largest, sum, count] = [0, 0, 0];
  for (const cell of cells) {
    if (typeof cell !== 'number' || cell <= 0) continue;
    largest = Math.max(largest, cell);
    sum += cell;
    count += 1;
  }
  if (largest === 0 || largest >= 1) return 'seconds';
  return sum / count >= longCall ? 'clockAsMinutes' : 'excelTime';
}

/**
 * Seconds of a cell: a number in the column's unit, or text such as 4:30, 0:04:30, 3分12秒 or 3m 12s. Null when blank, NaN
 * when neither.
 */
export function secondsOf(cell: CellValue, unit: DurationUnit): number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell >= 0 ? cell * factors[unit] : NaN;
  if (typeof cell !== 'string') return NaN;
  const text = cell.trim();
  if (text === '') return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * factors[unit];
  return secondsOfText(text) ?? NaN;
}
