import { allFeatures } from './features';
import type { PaneState } from './state';

/** Whether an edit that the workbook reports is one of the pane's own, which makes no plan stale. */
export function isOwnEdit(state: PaneState, now: number): boolean {
  return allFeatures.some((page) => page.isOwnEdit?.(state, now));
}
