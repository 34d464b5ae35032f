import { h, type VNode } from '../dom/vnode';
import { found } from './found';
import { header } from './header';
import { planBar } from './planBar';
import { problemList } from './problemList';
import { result } from './result';
import { settingsForm } from './settingsForm';
import type { PaneState } from '../state';
import type { View, ViewContext } from './view';

/** The sections of the scrolling part, from top to bottom. */
const sections: readonly View[] = [found, problemList, result, settingsForm];

/** The whole pane: what was found and what came out scrolls, the Plan button stays. */
export function pane(state: PaneState, context: ViewContext): VNode {
  return h(
    'div',
    { class: 'pane' },
    h(
      'div',
      { class: 'scroll', id: 'scroll' },
      header(state, context),
      h('main', {}, ...sections.map((section) => section(state, context))),
    ),
    planBar(state, context),
  );
}
