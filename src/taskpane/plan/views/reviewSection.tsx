import type { VNode } from 'preact';
import {
  isUnchanged,
  moveThreshold,
  type MovedFigure,
  type PlanChanges,
} from '../../../jobs/plan/planChanges';
import { usePane, type PaneProps } from '../../shell/views/view';
import type { Words } from '../../shell/words';

/** How many of the figures that move are shown, and how many of them are costs wherever so many move. */
const firstMoved = 8;
const firstCosts = 3;

/** What planning again would change: months and lines that come or go, then the figures that move most. */
export function ReviewSection({ state: { review } }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  if (!review) return null;
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
      <h2 id="review-title">{words.text.review.title}</h2>
      <Content changes={review.changes} />
    </section>
  );
}

function Content({ changes }: { changes: PlanChanges }): VNode | null {
  const { words } = usePane();
  const { review: text } = words.text;
  const least = { heads: words.heads(moveThreshold.heads), share: words.percent(moveThreshold.share) };
  if (isUnchanged(changes)) {
    return (
      <>
        <p class="detail">{words.fill(text.same, least)}</p>
        {changes.isWritten && <p class="detail">{text.rest}</p>}
      </>
    );
  }
  const lines = rowTexts(changes, words);
  const moves = shown(changes.moved);
  return (
    <>
      {lines.length > 0 && (
        <ul class="review-rows">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {moves.length > 0 && <h3>{words.count(text.moved, changes.moved.length)}</h3>}
      {moves.length > 0 && (
        <ul class="moves">
          {moves.map((one) => (
            <Move key={words.place(one.place)} {...one} />
          ))}
        </ul>
      )}
      {changes.moved.length > firstMoved && (
        <p class="detail">{words.count(text.more, changes.moved.length - firstMoved)}</p>
      )}
      <p class="detail">{words.fill(text.unlisted, least)}</p>
    </>
  );
}

/** The figures that move most, of heads and of costs. */
function shown(moved: readonly MovedFigure[]): MovedFigure[] {
  const costs = moved.filter(({ figure }) => figure === 'cost');
  const heads = moved.filter(({ figure }) => figure !== 'cost');
  const first = heads.slice(0, firstMoved - Math.min(firstCosts, costs.length));
  return [...first, ...costs.slice(0, firstMoved - first.length)];
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

function Move({ month, line, stage, figure, before, after, place }: MovedFigure): VNode {
  const { words, actions } = usePane();
  const { review: text } = words.text;
  const where = [words.month(month), line ?? text.total, ...(stage === null ? [] : [stage])];
  const what = [...where, text.figures[figure]];
  // In full, since a short form such as 1.2M hides a move of a hundredth.
  const write = (value: number): string => words.heads(figure === 'cost' ? Math.round(value) : value);
  const values = {
    before: typeof before === 'string' ? before : write(before),
    after: write(after),
  };
  return (
    <li>
      <button type="button" class="move" title={words.place(place)} onClick={() => void actions.goTo(place)}>
        <span>{what.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</span>
        <span class="move-values" aria-hidden="true">
          {words.fill(text.fromTo, values)}
        </span>
        <span class="unseen">{words.fill(text.from, values)}</span>
      </button>
    </li>
  );
}
