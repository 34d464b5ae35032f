import type { VNode } from 'preact';
import { allFeatures, features } from '../features';
import { Header } from './header';
import { TabBar, tabId } from './tabBar';
import type { PaneProps } from './view';

/** The whole pane: the chosen page scrolls, the foot stays. */
export function Pane({ state }: PaneProps): VNode {
  const { tab } = state;
  return (
    <div class="pane">
      <div class="scroll" id="scroll">
        <Header state={state} />
        <main>
          <TabBar state={state} />
          <div key={tab} id="page" role="tabpanel" aria-labelledby={tabId(tab)}>
            {features[tab].views.map((Section, index) => (
              <Section key={index} state={state} />
            ))}
          </div>
        </main>
      </div>
      {allFeatures.map(({ foot: Foot }, index) => Foot && <Foot key={index} state={state} />)}
    </div>
  );
}
