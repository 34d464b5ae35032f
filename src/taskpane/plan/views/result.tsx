import type { VNode } from 'preact';
import { headlineOf } from '../headline';
import { MonthTable } from './monthTable';
import { usePane, type PaneProps } from '../../shell/views/view';

/** The plan just written, summed up: the main finding, then heads by month, and the way to the total table. */
export function Result({ state }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  if (!state.result) return null;
  const { text } = words;
  const { summary, at, stale } = state.result;
  const remarks = [words.fill(text.result.at, { time: words.time(at) })];
  if (summary.settings.newJoinerMode === 'solved') {
    remarks.push(words.fill(text.result.solved, { multiplier: words.factor(summary.multiplier) }));
  }
  return (
    <section class="result" id="result" tabindex={-1} aria-labelledby="result-title">
      <div class="section-head">
        <h2 id="result-title">{text.result.title}</h2>
        <button type="button" class="quiet" id="go-to-total" onClick={() => void actions.goTo(summary.total)}>
          {text.result.goToTotal}
        </button>
      </div>
      <p class="headline">{headlineOf(summary, words)}</p>
      {stale && <p class="stale">{text.result.stale}</p>}
      <MonthTable summary={summary} />
      <p class="detail">{remarks.join(' · ')}</p>
    </section>
  );
}
