import { headerWords } from '../../cells/header/headerWords';
import type { TableCells } from '../recognise/recogniseTable';

/** Rows from the top by which events are told from calls, and the share of them that a number of its own at least has. */
const [firstRows, leastOwn] = [60, 0.7];

/** Headers of what happens in the course of a call. */
const ofEvents = /(^|[^a-z])(event|segment|leg)s?([^a-z]|$)|事件|イベント/i;

/** Words of the number of a call. */
const ofNumbers: readonly string[] = ['call', 'code', 'talk'];

/** Whether a call has several rows, one for each thing that became of it: then its number comes again and again. */
export function areEvents(headers: readonly string[], cells: TableCells): boolean {
  if (!headers.some((header) => ofEvents.test(header))) return false;
  return headers.some((header, offset) => {
    const { words } = headerWords(header);
    if (!words.includes('code') || !words.every((word) => ofNumbers.includes(word))) return false;
    const numbers = Array.from({ length: Math.min(firstRows, cells.rows) }, (_, row) =>
      cells.value(row, offset),
    );
    const filled = numbers.filter((cell) => cell !== null && cell !== '');
    return filled.length > 3 && new Set(filled).size < leastOwn * filled.length;
  });
}
