import { h, type Child, type VNode } from '../dom/vnode';
import type { PaneState } from '../state';
import { statusOf } from '../status';
import { faultBox } from './faultBox';
import { reviewButtons } from '../review/reviewButtons';
import { icon } from './icon';
import type { View, ViewContext } from './view';

/**
 * The Plan button, always in reach at the foot of its page, with how things stand above it. On the other pages only
 * what concerns them too is there: a fault, and a plan under way.
 */
export const planBar: View = (state, context) => {
  const { text } = context.words;
  const status = statusOf(state, context);
  const here = state.tab === 'plan';
  const said = here || state.run.kind === 'running';
  return h(
    'footer',
    { class: said || state.fault ? 'plan-bar' : 'plan-bar plan-bar-quiet' },
    state.fault && faultBox(state.fault, context),
    // Always on the page and only its text changes: that is what screen readers announce.
    h(
      'p',
      { class: `status status-${status.tone}`, id: 'status', role: 'status' },
      said && status.tone !== 'plain' && icon(iconOf[status.tone]),
      said && status.text !== '' && h('span', {}, status.text),
    ),
    progress(state, context),
    here && state.review !== null && reviewButtons(context),
    here &&
      state.review === null &&
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          id: 'plan',
          // Not `disabled`: the button must keep the focus, and a screen reader must find it and the reason.
          'aria-disabled': status.canPlan ? undefined : 'true',
          'aria-describedby': 'status',
          on: { click: () => press(state, status.canPlan, context) },
        },
        text.plan.button,
      ),
  );
};

const iconOf = { waiting: 'waiting', good: 'done', bad: 'error', warn: 'warning' } as const;

/** A press while a setting is wrong leads to it. */
function press(state: PaneState, canPlan: boolean, { actions }: ViewContext): void {
  if (canPlan) void actions.plan();
  else if (state.run.kind !== 'running') {
    actions.toggleSettings(true);
    document.querySelector<HTMLElement>('#settings [aria-invalid="true"]')?.focus();
  }
}

function progress(state: PaneState, { words }: ViewContext): VNode | null {
  if (state.run.kind !== 'running') return null;
  const { stage, share } = state.run.progress;
  const percent = Math.round(share * 100);
  const bar: Child[] = [
    h('rect', { class: 'progress-track', width: '100%', height: '100%' }),
    h('rect', { class: 'progress-done', width: `${percent}%`, height: '100%' }),
  ];
  return h(
    'div',
    {
      class: 'progress',
      id: 'progress',
      role: 'progressbar',
      'aria-label': words.text.plan.progress,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': percent,
      'aria-valuetext': `${words.text.plan[stage]} ${words.percent(share)}`,
    },
    h('svg', { 'aria-hidden': 'true', focusable: 'false' }, ...bar),
  );
}
