import type { VNode } from 'preact';
import { usePane } from '../../shell/views/view';

/** The answers to what planning again would change, in the Plan button's place. */
export function ReviewButtons(): VNode {
  const { words, actions } = usePane();
  const { plan: text } = words.text;
  return (
    <div class="review-buttons">
      <button
        type="button"
        class="primary"
        id="apply-plan"
        aria-describedby="status"
        onClick={() => void actions.applyPlan()}
      >
        {text.apply}
      </button>
      <button type="button" class="secondary" id="not-now" onClick={actions.dropReview}>
        {text.notNow}
      </button>
    </div>
  );
}
