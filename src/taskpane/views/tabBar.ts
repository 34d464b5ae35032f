import { h, type VNode } from '../dom/vnode';
import { tabByKey, tabs, type Tab } from '../tabs';
import type { View, ViewContext } from './view';

/** The tabs: one stop for the keyboard, along which the arrow keys walk. */
export const tabBar: View = (state, context) =>
  h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': context.words.text.tabs.label },
    ...tabs.map((tab) => button(tab, state.tab, context)),
  );

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

function button(tab: Tab, chosen: Tab, { words, actions }: ViewContext): VNode {
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: tabId(tab),
      class: 'tab',
      'aria-selected': String(tab === chosen),
      'aria-controls': 'page',
      tabindex: tab === chosen ? 0 : -1,
      on: {
        click: () => actions.chooseTab(tab),
        keydown: (event) => {
          const next = tabByKey(tab, event.key);
          if (next === null) return;
          event.preventDefault();
          actions.chooseTab(next);
          document.getElementById(tabId(next))?.focus();
        },
      },
    },
    words.text.tabs[tab],
  );
}
