import type { VNode } from 'preact';
import { countChanges } from '../../../jobs/plan/inputChanges';
import {
  isFollowed,
  isUnchanged,
  moveThreshold,
  type ChangedTotal,
  type PlanChanges,
} from '../../../jobs/plan/planChanges';
import { isCost } from '../../../jobs/plan/writtenFigures';
import { localDate } from '../../shell/localDate';
import type { ReviewState } from '../planState';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';
import type { Words } from '../../shell/words';
import { Change } from './change';
import { InputList } from './reviewInputs';
import { MoveList } from './reviewMoves';

/**
 * What differs from the plan that was written last: the inputs that changed, what comes of it over all months and by
 * line, months and lines that come or go, and then every figure that moves.
 */
export function ReviewSection({ state: { review } }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  if (!review) return null;
  const { review: text } = words.text;
  return (
    <section
      class="review"
      id="review"
      tabindex={-1}
      aria-labelledby="review-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.dropReview();
      }}
    >
      <h2 id="review-title">{isFollowed(review.changes) ? text.followedTitle : text.title}</h2>
      <Content review={review} />
    </section>
  );
}

function Content({ review }: { review: ReviewState }): VNode | null {
  const context = usePane();
  const { words } = context;
  const { changes } = review;
  const { review: text } = words.text;
  const least = { heads: words.heads(moveThreshold.heads), share: words.percent(moveThreshold.share) };
  const since = changes.since !== null && (
    <p class="detail">{words.fill(text.since, { time: momentOf(changes.since, context) })}</p>
  );
  const rules = changes.newRules && <p class="detail new-rules">{text.newRules}</p>;
  if (isUnchanged(changes)) {
    return (
      <>
        {rules}
        {since}
        <p class="detail">{words.fill(text.same, least)}</p>
        {changes.isWritten && <p class="detail">{text.rest}</p>}
      </>
    );
  }
  const lines = rowTexts(changes, words);
  return (
    <>
      {rules}
      {since}
      {isFollowed(changes) && <p class="detail">{text.followed}</p>}
      {countChanges(changes.inputs) > 0 && <InputList inputs={changes.inputs} />}
      <Totals title={text.totals} totals={changes.totals} />
      <Totals title={text.byLine} totals={changes.byLine} />
      {lines.length > 0 && (
        <ul class="review-rows">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <MoveList review={review} />
      <p class="detail">{words.fill(text.unlisted, least)}</p>
    </>
  );
}

/** What becomes of figures over all months, in all or by line. */
function Totals({ title, totals }: { title: string; totals: readonly ChangedTotal[] }): VNode | null {
  const { words } = usePane();
  if (totals.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="moves">
        {totals.map(({ line, figure, before, after }) => {
          const write = (value: number): string => words.heads(isCost(figure) ? Math.round(value) : value);
          return (
            <Change
              key={`${line} ${figure}`}
              what={[...(line === null ? [] : [line]), words.text.review.overMonths[figure]]}
              before={write(before)}
              after={write(after)}
              place={null}
            />
          );
        })}
      </ul>
    </>
  );
}

function rowTexts(changes: PlanChanges, words: Words): string[] {
  const months = (list: readonly string[]): string[] => list.map(words.month);
  const named = [
    ['monthsAdded', months(changes.monthsAdded)],
    ['monthsRemoved', months(changes.monthsRemoved)],
    ['linesAdded', changes.linesAdded],
    ['linesRemoved', changes.linesRemoved],
  ] as const;
  return named
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => words.count(words.text.review[key], list.length, { names: words.list(list) }));
}

/** "9:15" of today, else with its day. */
export function momentOf(at: number, { words, today }: Pick<ViewContext, 'words' | 'today'>): string {
  const date = localDate(at);
  return date === today ? words.time(at) : `${words.day(date, today)} ${words.time(at)}`;
}
