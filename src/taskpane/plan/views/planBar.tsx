import type { VNode } from 'preact';
import { isFollowed, type PlanChanges } from '../../../jobs/plan/planChanges';
import type { PaneState } from '../../shell/state';
import { isAtRest, statusOf } from '../status';
import { FaultBox } from '../../shell/views/faultBox';
import { Icon } from '../../shell/views/icon';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/**
 * The Plan button, always in reach at the foot of its page, with how things stand above it. On the other pages only
 * what concerns them too is there: a fault, and a plan under way.
 */
export function PlanBar({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { text } = context.words;
  const status = statusOf(state, context);
  const here = state.tab === 'plan';
  const said = here || state.run.kind === 'running';
  return (
    <footer class={said || state.fault ? 'plan-bar' : 'plan-bar plan-bar-quiet'}>
      {state.fault && <FaultBox fault={state.fault} />}
      {/* Always on the page and only its text changes: that is what screen readers announce. */}
      <p class={`status status-${status.tone}`} id="status" role="status">
        {said && status.tone !== 'plain' && <Icon name={iconOf[status.tone]} />}
        {said && status.text !== '' && <span>{status.text}</span>}
      </p>
      <Progress state={state} />
      {state.run.kind === 'running' && !state.run.cancelling && (
        <button
          type="button"
          class="secondary cancel-plan"
          id="cancel-plan"
          onClick={context.actions.cancelPlan}
        >
          {state.run.progress.stage === 'writing' ? text.plan.takeBack : text.plan.cancel}
        </button>
      )}
      {here && state.review !== null && <ReviewButtons changes={state.review.changes} />}
      {here && state.review === null && (
        <button
          type="button"
          class={isAtRest(state) ? 'primary primary-at-rest' : 'primary'}
          id="plan"
          // Not `disabled`: the button must keep the focus, and a screen reader must find it and the reason.
          aria-disabled={status.canPlan ? undefined : 'true'}
          aria-describedby="status"
          onClick={() => press(state, status.canPlan, context)}
        >
          {text.plan.button}
        </button>
      )}
    </footer>
  );
}

const iconOf = { waiting: 'waiting', good: 'done', bad: 'error', warn: 'warning' } as const;

/** A press while a setting is wrong leads to it. */
function press(state: PaneState, canPlan: boolean, { actions }: ViewContext): void {
  if (canPlan) void actions.plan();
  else if (state.run.kind !== 'running') {
    actions.toggleSettings(true);
    document.querySelector<HTMLElement>('#settings [aria-invalid="true"]')?.focus();
  }
}

function Progress({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  if (state.run.kind !== 'running') return null;
  const { stage, share } = state.run.progress;
  const percent = Math.round(share * 100);
  return (
    <div
      class="progress"
      id="progress"
      role="progressbar"
      aria-label={words.text.plan.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${words.text.plan[stage]} ${words.percent(share)}`}
    >
      <svg aria-hidden="true" focusable="false">
        <rect class="progress-track" width="100%" height="100%" />
        <rect class="progress-done" width={`${percent}%`} height="100%" />
      </svg>
    </div>
  );
}

/** The answers to what planning again would change, in the Plan button's place. */
function ReviewButtons({ changes }: { changes: PlanChanges }): VNode {
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
        {isFollowed(changes) ? text.confirm : text.apply}
      </button>
      <button type="button" class="secondary" id="not-now" onClick={actions.dropReview}>
        {text.notNow}
      </button>
    </div>
  );
}
