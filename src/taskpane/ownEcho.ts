import type { PaneState } from './state';

/** Milliseconds after writing within which the workbook still reports our own edits. */
const echo = 2000;

/**
 * Whether an edit that the workbook reports is one of the pane's own: those of a plan come a little after it has ended,
 * and what HR records changes nothing that a plan rests on. Neither makes a plan stale.
 */
export function isOwnEcho({ result, interviews }: PaneState, now: number): boolean {
  const recording = Object.values(interviews.entries).some(({ state }) => state === 'waiting');
  const last = Math.max(result?.at ?? -Infinity, interviews.recordedAt ?? -Infinity);
  return recording || now - last <= echo;
}
