import type { VNode } from 'preact';
import { tabs, type Tab } from '../pages';
import { tabByKey } from '../tabs';
import { usePane, type PaneProps } from './view';

/** The tabs: one stop for the keyboard, along which the arrow keys walk. */
export function TabBar({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  return (
    <div class="tabs" role="tablist" aria-label={words.text.tabs.label}>
      {tabs.map((tab) => (
        <Button key={tab} tab={tab} chosen={state.tab} />
      ))}
    </div>
  );
}

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

function Button({ tab, chosen }: { tab: Tab; chosen: Tab }): VNode {
  const { words, actions } = usePane();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(tab)}
      class="tab"
      aria-selected={tab === chosen ? 'true' : 'false'}
      aria-controls="page"
      tabindex={tab === chosen ? 0 : -1}
      onClick={() => actions.chooseTab(tab)}
      onKeyDown={(event) => {
        const next = tabByKey(tab, event.key);
        if (next === null) return;
        event.preventDefault();
        actions.chooseTab(next);
        document.getElementById(tabId(next))?.focus();
      }}
    >
      {words.text.tabs[tab]}
    </button>
  );
}
