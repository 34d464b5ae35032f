import type { VNode } from 'preact';
import type { Place } from '../../../grid/problem';
import { usePane } from '../../shell/views/view';

/** One thing that changed, from what to what, with the way to its cell where it has one. */
export function Change({
  what,
  before,
  after,
  place,
}: {
  what: readonly string[];
  before: string;
  after: string;
  place: Place | null;
}): VNode {
  const { words, actions } = usePane();
  const { review: text } = words.text;
  const values = { before, after };
  const content = (
    <>
      <span>{what.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</span>
      <span class="move-values" aria-hidden="true">
        {words.fill(text.fromTo, values)}
      </span>
      <span class="unseen">{words.fill(text.from, values)}</span>
    </>
  );
  return (
    <li>
      {place ? (
        <button
          type="button"
          class="move"
          title={words.place(place)}
          onClick={() => void actions.goTo(place)}
        >
          {content}
        </button>
      ) : (
        <div class="move move-still">{content}</div>
      )}
    </li>
  );
}
