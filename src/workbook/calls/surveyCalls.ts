import type { CallCount } from '../../model/callCount';
import { monthOfSerial } from '../../model/month';
import { headerPlaceOf, type CallSourceFound, type LineColumn } from './callForecast';
import { cellAt, findCallSources, type CallSource } from './findCallSources';
import { readCalls } from './readCalls';
import type { WorkbookContents } from '../port';

/** More names than this are no lines: agents, say, or numbers of callers. */
const mostLines = 30;

/** The call logs and counts of a workbook, each read as far as the pane shows it. */
export function surveyCalls(contents: WorkbookContents): CallSourceFound[] {
  return findCallSources(contents).map((source) => {
    const lineColumns = lineColumnsOf(source);
    const { counts, rows, ignored, problems, units } = readCalls(
      source,
      offsetOf(source, lineColumns[0]!),
      '',
    );
    return {
      id: source.id,
      kind: source.kind,
      place: headerPlaceOf(source),
      rows,
      calls: counts.reduce((sum, { offered }) => sum + offered, 0),
      ignored,
      months: monthsOf(counts),
      lineColumns,
      hasAht: counts.some(({ handled }) => handled > 0),
      units,
      problems,
    };
  });
}

/** The column that a choice names; null for one line. */
export function offsetOf({ headers }: CallSource, { header }: Pick<LineColumn, 'header'>): number | null {
  return header === null ? null : headers.indexOf(header);
}

/** Columns that can name the line: the one known by its header first, then others with a few texts, then none. */
function lineColumnsOf(source: CallSource): LineColumn[] {
  const taken = new Set(Object.values(source.offsets));
  const known = source.offsets.line;
  const others = source.headers.flatMap((header, offset): LineColumn[] => {
    if (taken.has(offset)) return [];
    const lines = namesIn(source, offset);
    return lines !== null && lines.length > 1 ? [{ header, lines }] : [];
  });
  const all: LineColumn = { header: null, lines: [] };
  if (known === undefined) return [all, ...others];
  return [{ header: source.headers[known]!, lines: namesIn(source, known) ?? [] }, ...others, all];
}

/** The names in a column; null where they are too many or some are no text. */
function namesIn(source: CallSource, offset: number): string[] | null {
  const names = new Set<string>();
  const isLine = source.offsets.line === offset;
  for (let row = 0; row < source.area.rows; row++) {
    const cell = cellAt(source, row, offset);
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' && !isLine) return null;
    names.add(String(cell).trim());
    if (names.size > mostLines) return null;
  }
  return [...names].sort();
}

function monthsOf(counts: readonly CallCount[]): CallSourceFound['months'] {
  let [first, last] = [Infinity, -Infinity];
  for (const { start } of counts) {
    first = Math.min(first, start);
    last = Math.max(last, start);
  }
  return counts.length === 0 ? null : { first: monthOfSerial(first)!, last: monthOfSerial(last)! };
}
