import type { InputColumn } from '../grid/headers';
import type { CellValue } from '../grid/port';
import { readNumberText } from './readNumberText';
import { countUnitOfLabel, durationUnitOfLabel } from './unitOfLabel';
import { secondsOfText } from './clockText';
import { countUnits, durationUnits, type Unit } from './units';

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
const counts: readonly InputColumn[] = ['calls', 'handledCalls'];

/** Units that a column may be in; empty for columns without one. */
export function unitsOf(column: InputColumn): readonly Unit[] {
  if (durations.includes(column)) return durationUnits;
  return counts.includes(column) ? countUnits : [];
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
  if (counts.includes(column)) return countUnit(evidence);
  return durationUnit(column, evidence);
}

/** A line has more calls in a month than this, or a whole number of them; fewer with a fraction are thousands of calls. */
const fewestCalls = 1000;

function countUnit({ label, values }: UnitEvidence): ReadUnit {
  const said = countUnitOfLabel(label);
  if (said) return sure(said, 'label');
  const numbers = values.map((value) => numberIn(value, 'calls')).filter((value) => value !== null);
  const isBroken = numbers.some((value) => !Number.isInteger(value));
  if (!isBroken || numbers.some((value) => value >= fewestCalls)) return sure('ones', 'usual');
  return doubtful(
    /[\u4e00-\u9fff]/.test(label)
      ? ['tenThousands', 'thousands', 'ones']
      : ['thousands', 'tenThousands', 'ones'],
  );
}

/** A number by itself: one that says thousands or ten thousands tells nothing of the others. */
function numberIn(value: CellValue, column: InputColumn): number | null {
  if (typeof value === 'number') return value;
  const read = readNumberText(value, column);
  return read === null || read === 'unclear' || read.isWhole ? null : read.number;
}

function durationUnit(column: InputColumn, { label, values, formats }: UnitEvidence): ReadUnit {
  if (values.some((value) => secondsOfText(value) !== null)) return sure('clockText', 'cells');
  const said = durationUnitOfLabel(label);
  const numbers = values
    .map((value) => numberIn(value, column))
    .flatMap((value, index) => (value !== null && value > 0 ? [{ value, format: formats[index] }] : []));
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
