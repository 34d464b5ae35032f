import type { InputColumn } from '../grid/headers';
import type { CellValue } from '../grid/port';
import { readNumberText } from './numberText';
import { countUnitOfLabel, durationUnitOfLabel, type DurationLabelUnit } from './unitOfLabel';
import { secondsOfText } from './clockText';
import { headerWords } from './header/headerWords';
import { countUnits, durationUnits, shareUnits, type Unit } from './units';

/** Columns whose figures may come in several units: those of inputs, and the whole handling time and wait of a call. */
export type MeasuredColumn = InputColumn | 'handle' | 'queue';

/** A column's cells as far as its unit shows in them. */
export interface UnitEvidence {
  /** Header or label, with the text of a unit column beside it where there is one. */
  label: string;
  values: readonly CellValue[];
  /** Number formats of the cells, as far as they were read. */
  formats: readonly (string | undefined)[];
}

export interface ReadUnit {
  /** Of the column's numbers. */
  unit: Unit;
  /** What it was read from; "usual" where nothing says otherwise and the figures fit. */
  from: 'choice' | 'label' | 'cells' | 'usual';
  /** Units among which a person must choose; empty where there is no doubt. */
  doubt: readonly Unit[];
  /** Whether times as text, which say themselves what they are, stand beside numbers in another unit. */
  hasTexts?: true;
}

const parts: readonly MeasuredColumn[] = ['hold', 'afterCall', 'queue'];
const durations: readonly MeasuredColumn[] = ['talk', 'aht', 'handle', ...parts];
const counts: readonly MeasuredColumn[] = ['calls', 'handledCalls'];
const shares: readonly MeasuredColumn[] = ['occupancy', 'shrinkage'];

/** Units that a column may be in; empty for columns without one. */
export function unitsOf(column: MeasuredColumn): readonly Unit[] {
  if (durations.includes(column)) return durationUnits;
  if (shares.includes(column)) return shareUnits;
  return counts.includes(column) ? countUnits : [];
}

/** Calls of less than this many seconds on average are rarer than handling times in minutes. */
const shortestUsual = 30;
/** No call takes as many seconds on average; as many milliseconds it does, and some systems write these without a word. */
const longestAverage = 20_000;
/** As times of Excel: calls that take an hour on average are rare, and in hours such figures would be half a minute. */
const [hour, leastHours] = [1 / 24, 0.01];

/**
 * The unit of a column: chosen by hand, else as its cells or its header say. Numbers that no header explains and that
 * are no usual handling times in seconds leave a doubt, which is asked and never settled in silence.
 */
export function readUnit(column: MeasuredColumn, evidence: UnitEvidence, choice?: Unit): ReadUnit | null {
  const allowed = unitsOf(column);
  if (allowed.length === 0) return null;
  const isChosen = choice !== undefined && allowed.includes(choice);
  const chosen = isChosen ? ({ unit: choice, from: 'choice', doubt: [] } as const) : null;
  if (counts.includes(column)) return chosen ?? countUnit(evidence);
  if (shares.includes(column)) return chosen ?? shareUnit(column as InputColumn, evidence);
  const read = chosen ?? numbersUnit(column, evidence);
  if (read.unit === 'clockText' || !evidence.values.some((value) => secondsOfText(value) !== null))
    return read;
  // Excel made times of some of the texts, or there are no numbers beside them.
  const isClock = read.unit === 'excelTime' && read.doubt.length === 0;
  if (!chosen && (isClock || figuresOf(evidence).length === 0)) return sure('clockText', 'cells');
  return { ...read, hasTexts: true };
}

/** Whether times as text stand among a column's cells. */
export function holdsTexts({ unit, hasTexts }: Pick<ReadUnit, 'unit' | 'hasTexts'>): boolean {
  return unit === 'clockText' || hasTexts === true;
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

/** A share is 1 at the most and one in per cent hardly below 1; a column of both is told cell by cell. */
function shareUnit(column: InputColumn, { values }: UnitEvidence): ReadUnit {
  const numbers = values.map((value) => numberIn(value, column) ?? 0).filter((value) => value > 0);
  const arePercent = numbers.some((value) => value > 1) && numbers.every((value) => value >= 1);
  return sure(arePercent ? 'percent' : 'share', 'usual');
}

/** A number by itself: one that says thousands or ten thousands tells nothing of the others. */
function numberIn(value: CellValue, column: InputColumn): number | null {
  if (typeof value === 'number') return value;
  const read = readNumberText(value, column);
  return read === null || read === 'unclear' || read.isWhole ? null : read.number;
}

interface Figure {
  value: number;
  format: string | undefined;
}

/** The durations above 0 that are numbers, also as text. A log has very many rows, and most of its texts are times. */
function figuresOf({ values, formats }: Pick<UnitEvidence, 'values' | 'formats'>): Figure[] {
  const figures: Figure[] = [];
  values.forEach((cell, index) => {
    if (cell === null || (typeof cell === 'string' && /[\p{L}:：]/u.test(cell))) return;
    const value = numberIn(cell, 'aht');
    if (value !== null && value > 0) figures.push({ value, format: formats[index] });
  });
  return figures;
}

/** The greatest of a column's durations, as its numbers stand; 0 where it has none. */
export function greatestFigure(evidence: UnitEvidence): number {
  return figuresOf(evidence).reduce((greatest, { value }) => Math.max(greatest, value), 0);
}

function numbersUnit(column: MeasuredColumn, evidence: UnitEvidence): ReadUnit {
  const said = durationUnitOfLabel(evidence.label);
  const figures = figuresOf(evidence);
  const most = figures.reduce((greatest, { value }) => Math.max(greatest, value), 0);
  const mean = figures.reduce((sum, { value }) => sum + value, 0) / Math.max(1, figures.length);
  const known = figures.flatMap(({ format }) => format ?? []);
  if (known.length > 0 && known.every(isTimeFormat)) return timeUnit(said === 'clock', mean, known);
  if (said === 'clock' && most >= 1) return doubtful(['minutes', 'seconds']);
  if (said !== null && said !== 'clock') return sure(said, 'label');
  if (most < 1 && figures.length > 0) return fractionUnit(said, mean);
  if (mean >= longestAverage && areAverages(evidence.label)) return sure('milliseconds', 'usual');
  const isPart = parts.includes(column) && most >= 1;
  if (figures.length === 0 || isPart || mean >= shortestUsual) return sure('seconds', 'usual');
  return doubtful(['minutes', 'seconds']);
}

/** Whether a header says that its figures are averages: sums over many calls may well be as great. */
function areAverages(label: string): boolean {
  return /(^|[^a-z])aht([^a-z]|$)/i.test(label) || headerWords(label).words.includes('average');
}

/** Numbers below 1 are shares of a day, of an hour or of a minute. */
function fractionUnit(said: DurationLabelUnit | null, mean: number): ReadUnit {
  if (mean >= hour) {
    const others = said === 'clock' ? [] : (['minutes', 'hours', 'seconds'] as const);
    return doubtful(['clockAsMinutes', ...others, 'excelTime']);
  }
  if (said === 'clock') return sure('excelTime', 'label');
  return mean < leastHours
    ? sure('excelTime', 'usual')
    : doubtful(['hours', 'excelTime', 'minutes', 'seconds']);
}

/** Cells that show hours and minutes while a call takes hours were most likely typed as minutes and seconds. */
function timeUnit(saysClock: boolean, mean: number, formats: readonly string[]): ReadUnit {
  const withSeconds = formats.some((format) => /s/i.test(format));
  if (withSeconds || mean < hour) return sure('excelTime', 'cells');
  return saysClock ? sure('clockAsMinutes', 'label') : doubtful(['clockAsMinutes', 'excelTime']);
}

function isTimeFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\./g, '');
  return /\[?[hms]+\]?/i.test(plain) && /[:：]|\[|时|分|秒/.test(format) && !/[yd]/i.test(plain);
}

function sure(unit: Unit, from: ReadUnit['from']): ReadUnit {
  return { unit, from, doubt: [] };
}

function doubtful(doubt: readonly Unit[]): ReadUnit {
  return { unit: doubt[0]!, from: 'usual', doubt };
}
