import type { PaneState } from './state';

/** Brings into sight what a run came to: the result when it wrote, the problems when it refused, or a forecast's. */
export function scrollToNews(root: HTMLElement, state: PaneState, before: PaneState): void {
  // A question takes the keyboard along, since it has to be answered.
  if (state.review && state.review.changes !== before.review?.changes) {
    root.querySelector<HTMLElement>('#review')?.focus();
  }
  // A forecast tells its result below its button, and brings tables that are listed above.
  const { outcome } = state.calls;
  if (outcome !== null && outcome !== before.calls.outcome) {
    root.querySelector('#forecast-status')?.scrollIntoView({ block: 'start' });
  }
  if (state.run === before.run) return;
  const news = state.run.kind === 'written' ? '#result' : state.run.kind === 'refused' ? '#problems' : null;
  if (news !== null) root.querySelector(news)?.scrollIntoView({ block: 'start' });
}
