import type { CallSourceFound, LineColumn } from '../../../read/calls/callForecast';
import { ahtOf, type KnownAht } from '../../../read/calls/knownAht';
import type { NumberNotation } from '../../shell/numberNotation';
import type { CallsDraft } from './callsDraft';

/** A field for an AHT: of one line, or of all that nothing else is known of. */
export interface AhtField {
  /** Null for the field of all other lines. */
  line: string | null;
  value: string;
  /** What was typed, in seconds; null where nothing was. */
  seconds: number | null;
  /** What the workbook knows of the line, which holds where nothing is typed. */
  known: KnownAht | null;
  invalid: 'aht' | 'ahtMissing' | null;
}

/** With more lines than this one AHT is asked for all of them together. */
const linesAsked = 12;

export interface AhtOptions {
  draft: CallsDraft;
  source: CallSourceFound;
  lineColumn: LineColumn;
  notation: NumberNotation;
  /** Names of lines that turned out to have no AHT, as the workbook lists them. */
  missed: string;
}

/**
 * The handling times to be asked: of every line where no row gives one, else of the lines that turned out to have none.
 * What Lines or Forecast know of a line need not be typed.
 */
export function ahtFields(options: AhtOptions): AhtField[] {
  const { draft, source, lineColumn, missed } = options;
  const isMissed = (line: string): boolean => `, ${missed}, `.includes(`, ${line}, `);
  const isTyped = (line: string): boolean => (draft.ahtByLine?.[line] ?? '') !== '';
  const asked = lineColumn.lines.filter((line) => !source.hasAht || isMissed(line) || isTyped(line));
  const isAsked = !source.hasAht || missed !== '' || asked.length > 0 || draft.aht !== '';
  if (!isAsked) return [];
  const lines = asked.map((line) => fieldOf(line, draft.ahtByLine?.[line] ?? '', options));
  const isOpen = lines.length === 0 ? !source.hasAht || missed !== '' : !lines.every(isAnswered);
  const byLine = lines.length > linesAsked || (lines.length === 1 && isOpen) ? [] : lines;
  const others = fieldOf(null, draft.aht, options);
  const isNeeded = isOpen && others.seconds === null;
  if (byLine.length > 0 && !isOpen && draft.aht === '') return byLine;
  return [...byLine, isNeeded ? { ...others, invalid: 'ahtMissing' } : others];
}

function fieldOf(line: string | null, value: string, { source, notation }: AhtOptions): AhtField {
  const seconds = value.trim() === '' ? null : notation.read(value);
  const known = source.knownAht.find((one) => line !== null && ahtOf(line, [one]) !== null) ?? null;
  return { line, value, seconds, known, invalid: seconds === null || seconds > 0 ? null : 'aht' };
}

function isAnswered({ seconds, known }: AhtField): boolean {
  return seconds !== null || known !== null;
}
