import type { PaneState } from './state';

/** Milliseconds after writing within which the workbook still reports our own edits. */
const echo = 2000;

/**
 * Whether an edit that the workbook reports is one of the pane's own: those of a plan come a little after it has ended,
 * and neither what HR records nor a comparison of scenarios changes anything that a plan rests on. None makes a plan stale.
 */
export function isOwnEdit({ result, interviews, scenarios }: PaneState, now: number): boolean {
  const recording = Object.values(interviews.entries).some(({ state }) => state === 'waiting');
  const { writing } = scenarios;
  const comparedAt = writing.kind === 'written' ? writing.at : -Infinity;
  const last = Math.max(result?.at ?? -Infinity, interviews.recordedAt ?? -Infinity, comparedAt);
  return recording || writing.kind === 'writing' || now - last <= echo;
}
