import type { CellValue } from '../port';

/** In what a column gives its durations. */
export type DurationUnit = 'seconds' | 'minutes' | 'excelTimes';

const secondsIn: Record<DurationUnit, number> = { seconds: 1, minutes: 60, excelTimes: 86_400 };

/**
 * The unit of a column of durations: minutes where its header says so; Excel's own times, which are shares of a day,
 * where no number reaches 1; else seconds.
 */
export function durationUnit(header: string, cells: readonly CellValue[]): DurationUnit {
  if (/\bmin(ute)?s?\b|分钟|[（(]分[)）]|分$/i.test(header)) return 'minutes';
  let largest = 0;
  for (const cell of cells) if (typeof cell === 'number' && cell > largest) largest = cell;
  return largest > 0 && largest < 1 ? 'excelTimes' : 'seconds';
}

/** Seconds of a cell: a number in the column's unit, or text such as 4:30 or 0:04:30. Null when blank, NaN when neither. */
export function secondsOf(cell: CellValue, unit: DurationUnit): number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell >= 0 ? cell * secondsIn[unit] : NaN;
  if (typeof cell !== 'string') return NaN;
  const text = cell.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * secondsIn[unit];
  const [, hours = '0', minutes, seconds] = /^(?:(\d+):)?(\d+):(\d{2})$/.exec(text) ?? [];
  return minutes === undefined ? NaN : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
