import { h, type Child, type VNode } from '../../dom/vnode';
import type { PaneState } from '../../state';
import { problemItem } from '../../views/problemItem';
import type { ViewContext } from '../../views/view';
import { checkDrafts } from '../scenarioDraft';

/** The button that puts the comparison into the workbook, how that went, and the way to it. */
export function writeComparison(state: PaneState, context: ViewContext): VNode {
  const { words, notation, actions } = context;
  const { scenarios: text } = words.text;
  const { writing, drafts } = state.scenarios;
  const busy = writing.kind === 'writing' || state.run.kind === 'running';
  const wrong = checkDrafts(drafts, notation).scenarios === null;
  const press = (): void => {
    if (wrong) document.querySelector<HTMLElement>('#scenarios [aria-invalid="true"]')?.focus();
    else if (!busy) void actions.scenarios.write();
  };
  return h(
    'div',
    { class: 'write-comparison' },
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        id: 'write-comparison',
        'aria-disabled': busy || wrong ? 'true' : undefined,
        'aria-describedby': 'comparison-status',
        on: { click: press },
      },
      text.write,
    ),
    h(
      'p',
      { class: 'saved-note', id: 'comparison-status', role: 'status' },
      wrong ? text.fixFirst : status(state, context),
    ),
    after(state, context),
  );
}

function status({ scenarios: { writing }, stalled }: PaneState, { words }: ViewContext): string {
  const { scenarios: text, plan } = words.text;
  if (writing.kind === 'writing') return stalled ? plan.stalled : text.writing;
  if (writing.kind !== 'written') return text.writeHint;
  return words.fill(writing.stale ? text.writtenBefore : text.written, { time: words.time(writing.at) });
}

function after({ scenarios: { writing } }: PaneState, context: ViewContext): Child {
  const { words, actions } = context;
  const { scenarios: text } = words.text;
  if (writing.kind === 'written') {
    const go = (): void => void actions.goTo(writing.place);
    return h(
      'button',
      { key: 'go', type: 'button', class: 'quiet', id: 'go-to-comparison', on: { click: go } },
      text.goTo,
    );
  }
  if (writing.kind !== 'refused') return null;
  return h(
    'div',
    { key: 'refused', role: 'alert' },
    h('p', { class: 'field-error' }, text.refused),
    h('ul', { class: 'problem-list' }, ...writing.problems.map((problem) => problemItem(problem, context))),
  );
}
