import { h, type VNode } from '../dom/vnode';
import { comparison } from '../scenarios/views/comparison';
import { costSummary } from '../scenarios/views/costSummary';
import { scenarioList } from '../scenarios/views/scenarioList';
import { found } from './found';
import { header } from './header';
import { passRates } from '../interviews/views/passRates';
import { noQuotas } from '../interviews/views/noQuotas';
import { recordForm } from '../interviews/views/recordForm';
import { weekList } from '../interviews/views/weekList';
import { planBar } from './planBar';
import { problemList } from './problemList';
import { result } from './result';
import { settingsForm } from './settingsForm';
import { tabBar, tabId } from './tabBar';
import { callsHint } from '../calls/callsHint';
import { callsSection } from '../calls/callsSection';
import { reviewSection } from '../review/reviewSection';
import { mappingSection } from '../mapping/mappingSection';
import { emptyStart } from '../tools/emptyStart';
import { toolsSection } from '../tools/toolsSection';
import type { PaneState } from '../state';
import type { Tab } from '../tabs';
import type { View, ViewContext } from './view';

/** The sections of each page, from top to bottom. */
const pages: Record<Tab, readonly View[]> = {
  plan: [found, callsHint, emptyStart, reviewSection, problemList, result, settingsForm],
  interviews: [noQuotas, weekList, recordForm, passRates],
  finance: [costSummary, scenarioList, comparison],
  workbook: [found, callsSection, mappingSection, toolsSection],
};

/** The whole pane: the chosen page scrolls, the foot stays. */
export function pane(state: PaneState, context: ViewContext): VNode {
  const { tab } = state;
  return h(
    'div',
    { class: 'pane' },
    h(
      'div',
      { class: 'scroll', id: 'scroll' },
      header(state, context),
      h(
        'main',
        {},
        tabBar(state, context),
        h(
          'div',
          { key: tab, id: 'page', role: 'tabpanel', 'aria-labelledby': tabId(tab) },
          ...pages[tab].map((section) => section(state, context)),
        ),
      ),
    ),
    planBar(state, context),
  );
}
