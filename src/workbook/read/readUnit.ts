import type { InputColumn } from '../headers';
import type { CellValue } from '../port';
import { countUnitOfLabel, durationUnitOfLabel } from './unitOfLabel';
import { countUnits, durationUnits, isClockText, type Unit } from './units';

/** A column's cells as far as its unit shows in them. */
export interface UnitEvidence {
  /** Header or label, with the text of a unit column beside it where there is one. */
  label: string;
  values: readonly CellValue[];
  /** Number formats of the cells, as far as they were read. */
  formats: readonly (string | undefined)[];
}

export interface ReadUnit {
  unit: Unit;
  /** What it was read from; "usual" where nothing says otherwise and the figures fit. */
  from: 'choice' | 'label' | 'cells' | 'usual';
  /** Units among which a person must choose; empty where there is no doubt. */
  doubt: readonly Unit[];
}

const durations: readonly InputColumn[] = ['talk', 'hold', 'afterCall', 'aht'];

/** Units that a column may be in; empty for columns without one. */
export function unitsOf(column: InputColumn): readonly Unit[] {
  if (durations.includes(column)) return durationUnits;
  return column === 'calls' ? countUnits : [];
}

/** Whole calls of less than this many seconds are rarer than handling times in minutes. */
const shortestUsual = 30;
const hour = 1 / 24;

/**
 * The unit of a column: chosen by hand, else as its cells or its header say. Numbers that no header explains and that
 * are no usual handling times in seconds leave a doubt, which is asked and never settled in silence.
 */
export function readUnit(column: InputColumn, evidence: UnitEvidence, choice?: Unit): ReadUnit | null {
  const allowed = unitsOf(column);
  if (allowed.length === 0) return null;
  if (choice && allowed.includes(choice)) return { unit: choice, from: 'choice', doubt: [] };
  if (column === 'calls') {
    const said = countUnitOfLabel(evidence.label);
    return said ? sure(said as Unit, 'label') : sure('ones', 'usual');
  }
  return durationUnit(column, evidence);
}

function durationUnit(column: InputColumn, { label, values, formats }: UnitEvidence): ReadUnit {
  if (values.some(isClockText)) return sure('clockText', 'cells');
  const said = durationUnitOfLabel(label);
  const numbers = values.flatMap((value, index) =>
    typeof value === 'number' && value > 0 ? [{ value, format: formats[index] }] : [],
  );
  const most = numbers.reduce((largest, { value }) => Math.max(largest, value), 0);
  const known = numbers.flatMap(({ format }) => format ?? []);
  if (known.length > 0 && known.every(isTimeFormat)) return timeUnit(said === 'clock', most, known);
  if (said === 'clock') {
    return most < 1 ? sure('excelTime', 'label') : doubtful(['minutes', 'seconds']);
  }
  if (said) return sure(said, 'label');
  const isPart = column === 'hold' || column === 'afterCall';
  if (numbers.length === 0 || most >= shortestUsual || (isPart && most >= 1)) return sure('seconds', 'usual');
  return most < 1 ? doubtful(['excelTime', 'minutes', 'hours', 'seconds']) : doubtful(['minutes', 'seconds']);
}

/** Cells that show hours and minutes while a call takes hours were most likely typed as minutes and seconds. */
function timeUnit(saysClock: boolean, most: number, formats: readonly string[]): ReadUnit {
  const withSeconds = formats.some((format) => /s/i.test(format));
  if (withSeconds || most < hour) return sure('excelTime', 'cells');
  return saysClock ? sure('clockAsMinutes', 'label') : doubtful(['clockAsMinutes', 'excelTime']);
}

function isTimeFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\./g, '');
  return /\[?[hms]+\]?/i.test(plain) && /[:：]|\[|时|分|秒/.test(format) && !/[yd]/i.test(plain);
}

function sure(unit: Unit | 'clock', from: ReadUnit['from']): ReadUnit {
  return { unit: unit === 'clock' ? 'excelTime' : unit, from, doubt: [] };
}

function doubtful(doubt: readonly Unit[]): ReadUnit {
  return { unit: doubt[0]!, from: 'usual', doubt };
}
