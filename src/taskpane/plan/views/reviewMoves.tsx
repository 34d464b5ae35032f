import type { VNode } from 'preact';
import type { MovedFigure } from '../../../jobs/plan/planChanges';
import { isCost } from '../../../jobs/plan/writtenFigures';
import type { ReviewState } from '../planState';
import { usePane } from '../../shell/views/view';
import type { Words } from '../../shell/words';
import { Change } from './change';

/** How many of the figures that move are shown, and how many of them are costs wherever so many move. */
const firstMoved = 8;
const firstCosts = 3;

/** How many are shown at once where all are asked for: more nobody reads, and the pane must stay quick. */
const mostMoved = 200;

/** The figures that move most, and all of them on request, to be searched. */
export function MoveList({ review }: { review: ReviewState }): VNode | null {
  const { words, actions } = usePane();
  const { review: text } = words.text;
  const { moved } = review.changes;
  if (moved.length === 0) return null;
  const more = moved.length - firstMoved;
  return (
    <>
      <h3>{words.count(text.moved, moved.length)}</h3>
      {review.all ? (
        <AllMoves review={review} />
      ) : (
        <>
          <Moves moves={first(moved)} />
          {more > 0 && (
            <p class="detail">
              {words.count(text.more, more)}{' '}
              <button type="button" class="quiet" id="all-moves" onClick={actions.showAllMoves}>
                {words.count(text.showAll, moved.length)}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

function AllMoves({ review: { changes, find } }: { review: ReviewState }): VNode {
  const { words, actions } = usePane();
  const { review: text } = words.text;
  const wanted = find.trim().toLowerCase().split(/\s+/);
  const found = changes.moved.filter((one) => {
    const name = nameOf(one, words).join(' ').toLowerCase();
    return wanted.every((part) => name.includes(part));
  });
  return (
    <>
      <div class="field">
        <label for="find-move">{text.find}</label>
        <input
          id="find-move"
          type="search"
          autocomplete="off"
          value={find}
          onInput={(event) => actions.findMoves((event.target as HTMLInputElement).value)}
        />
      </div>
      <p class="detail" role="status">
        {words.count(text.found, found.length)}
      </p>
      <Moves moves={found.slice(0, mostMoved)} />
      {found.length > mostMoved && (
        <p class="detail">{words.fill(text.narrow, { count: words.heads(mostMoved) })}</p>
      )}
    </>
  );
}

function Moves({ moves }: { moves: readonly MovedFigure[] }): VNode {
  const { words } = usePane();
  return (
    <ul class="moves">
      {moves.map((one) => {
        // In full, since a short form such as 1.2M hides a move of a hundredth.
        const write = (value: number): string => words.heads(isCost(one.figure) ? Math.round(value) : value);
        return (
          <Change
            key={words.place(one.place)}
            what={nameOf(one, words)}
            before={typeof one.before === 'string' ? one.before : write(one.before)}
            after={write(one.after)}
            place={one.place}
          />
        );
      })}
    </ul>
  );
}

/** The figures that move most, of heads and of costs. */
function first(moved: readonly MovedFigure[]): MovedFigure[] {
  const costs = moved.filter(({ figure }) => figure === 'cost');
  const heads = moved.filter(({ figure }) => figure !== 'cost');
  const most = heads.slice(0, firstMoved - Math.min(firstCosts, costs.length));
  return [...most, ...costs.slice(0, firstMoved - most.length)];
}

function nameOf({ month, line, stage, figure }: MovedFigure, words: Words): string[] {
  const { review: text } = words.text;
  return [words.month(month), line ?? text.total, ...(stage === null ? [] : [stage]), text.figures[figure]];
}
