import type { CellValue } from '../port';

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

const clock = /^(?:(\d{1,3})[:：])?(\d{1,4})[:：](\d{2})$/;

/** Whether a cell is a time written as text, such as 4:30 or 0:04:30. */
export function isClockText(value: CellValue): boolean {
  return typeof value === 'string' && clock.test(value);
}

/** A cell in seconds or calls; what is no figure stays as it is, so that it is told and not lost. */
export function inPlainUnit(value: CellValue, unit: Unit): CellValue {
  if (typeof value === 'number') return value * factors[unit];
  const match = unit === 'clockText' && typeof value === 'string' ? clock.exec(value) : null;
  if (!match) return value;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The formula that reads a cell in seconds or calls, without "="; a blank stays blank and never becomes 0. */
export function plainUnitFormula(cell: string, unit: Unit): string {
  const value = unit === 'clockText' ? clockFormula(cell) : times(cell, factors[unit]);
  return `IF(${cell}="","",${value})`;
}

function times(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${factor}`;
}

/** No TIMEVALUE: it takes 4:30 for hours, and spreadsheet programs differ in what else they take. */
function clockFormula(cell: string): string {
  const text = `SUBSTITUTE(${cell},"：",":")`;
  const first = `VALUE(LEFT(${text},FIND(":",${text})-1))`;
  const last = `VALUE(RIGHT(${text},2))`;
  const middle = `VALUE(MID(${text},FIND(":",${text})+1,2))`;
  const colons = `LEN(${text})-LEN(SUBSTITUTE(${text},":",""))`;
  const seconds = `IF(${colons}=2,${first}*3600+${middle}*60+${last},${first}*60+${last})`;
  return `IF(ISNUMBER(${cell}),${times(cell, factors.clockText)},${seconds})`;
}
