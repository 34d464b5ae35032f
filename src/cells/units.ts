import type { CellValue } from '../grid/port';
import { secondsOfText, textSecondsFormula } from './clockText';

/** How a column's figures are written: what one of them is worth in seconds, or in calls. */
export const units = [
  'seconds',
  'minutes',
  'hours',
  'excelTime',
  'clockAsMinutes',
  'clockText',
  'ones',
  'thousands',
  'tenThousands',
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
] as const satisfies readonly Unit[];

export const countUnits = ['ones', 'thousands', 'tenThousands'] as const satisfies readonly Unit[];

/** Seconds or calls that one of the unit's figures stands for; of a text it is the factor of numbers beside it. */
export const factors: Record<Unit, number> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  excelTime: 86_400,
  // Typed as minutes and seconds, taken by Excel for hours and minutes: sixty times too long.
  clockAsMinutes: 1440,
  clockText: 86_400,
  ones: 1,
  thousands: 1000,
  tenThousands: 10_000,
};

/** A cell in seconds or calls; what is no figure stays as it is, so that it is told and not lost. */
export function inPlainUnit(value: CellValue, unit: Unit): CellValue {
  if (typeof value === 'number') return value * factors[unit];
  return (unit === 'clockText' ? secondsOfText(value) : null) ?? value;
}

/** The formula that reads a cell in seconds or calls, without "="; a blank stays blank and never becomes 0. */
export function plainUnitFormula(cell: string, unit: Unit): string {
  return `IF(${cell}="","",${filledUnitFormula(cell, unit)})`;
}

/** The formula that reads a cell that is not blank in seconds or calls. */
export function filledUnitFormula(cell: string, unit: Unit): string {
  const number = factors[unit] === 1 ? cell : `${cell}*${factors[unit]}`;
  return unit === 'clockText' ? `IF(ISNUMBER(${cell}),${number},${textSecondsFormula(cell)})` : number;
}
