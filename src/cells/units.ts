import type { CellValue } from '../grid/port';
import { secondsOfText, textSecondsFormula } from './clockText';

/** How a column's figures are written: what one of them is worth in seconds, in calls, or as a share. */
export const units = [
  'seconds',
  'minutes',
  'hours',
  'excelTime',
  'clockAsMinutes',
  'clockText',
  'milliseconds',
  'ones',
  'thousands',
  'tenThousands',
  'share',
  'percent',
] as const;

export type Unit = (typeof units)[number];

/** Units of handling times. A time of Excel's is a share of a day, whatever its format shows. */
export const durationUnits = [
  'seconds',
  'minutes',
  'hours',
  'excelTime',
  'clockAsMinutes',
  'clockText',
  'milliseconds',
] as const satisfies readonly Unit[];

export const countUnits = ['ones', 'thousands', 'tenThousands'] as const satisfies readonly Unit[];

export const shareUnits = ['share', 'percent'] as const satisfies readonly Unit[];

export type DurationUnit = (typeof durationUnits)[number];

export function isDurationUnit(unit: Unit): unit is DurationUnit {
  return durationUnits.some((one) => one === unit);
}

/** Seconds or calls that one of the unit's figures stands for; of a text it is the factor of numbers beside it. */
export const factors: Record<Unit, number> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  excelTime: 86_400,
  // Typed as minutes and seconds, taken by Excel for hours and minutes: sixty times too long.
  clockAsMinutes: 1440,
  clockText: 86_400,
  milliseconds: 0.001,
  ones: 1,
  thousands: 1000,
  tenThousands: 10_000,
  share: 1,
  percent: 0.01,
};

/** A cell in seconds or calls; a time as text says its unit itself. What is no figure stays as it is, so that it is told and not lost. */
export function inPlainUnit(value: CellValue, unit: Unit): CellValue {
  if (typeof value === 'number') return value * factors[unit];
  return (isDurationUnit(unit) ? secondsOfText(value) : null) ?? value;
}

/** The formula that reads a cell that is not blank in seconds or calls; `hasTexts` says that it may be a time as text. */
export function filledUnitFormula(cell: string, unit: Unit, hasTexts = unit === 'clockText'): string {
  const number = factors[unit] === 1 ? cell : `${cell}*${factors[unit]}`;
  return hasTexts ? `IF(ISNUMBER(${cell}),${number},${textSecondsFormula(cell)})` : number;
}
