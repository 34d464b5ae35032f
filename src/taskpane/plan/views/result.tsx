import type { VNode } from 'preact';
import { headlineOf } from '../headline';
import { MonthTable } from './monthTable';
import { localDate } from '../../shell/localDate';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';
import { momentOf } from './reviewSection';

/** The plan of the workbook, summed up: the main finding, then heads by month, and the way to the total table. */
export function Result({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { words, actions } = context;
  if (!state.result) return null;
  const { text } = words;
  const { summary, at, stale } = state.result;
  const remarks = at === null ? [] : [writtenAt(at, context)];
  if (summary.multiplier !== 1) {
    remarks.push(
      words.fill(text.result.solved, {
        multiplier: words.factor(summary.multiplier),
      }),
    );
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
      <MonthTable summary={summary} openMonths={state.openMonths} />
      {summary.unplanned.length > 0 && (
        <p class="detail">
          {words.fill(text.result.carried, { lines: words.list(summary.unplanned) })}{' '}
          <button type="button" class="quiet" id="take-over" onClick={() => void actions.takeOverHires()}>
            {text.result.takeOver}
          </button>
        </p>
      )}
      {state.hiresTaken && (
        <p class="detail" role="status">
          {text.result.taken}
        </p>
      )}
      {remarks.length > 0 && <p class="detail">{remarks.join(' · ')}</p>}
    </section>
  );
}

function writtenAt(at: number, context: ViewContext): string {
  const { words, today } = context;
  const { at: atTime, onDay } = words.text.result;
  return words.fill(localDate(at) === today ? atTime : onDay, {
    time: momentOf(at, context),
  });
}
