import type { VNode } from 'preact';
import { Comparison } from '../../whatIf/views/comparison';
import { CostSummary } from '../../whatIf/views/costSummary';
import { ScenarioList } from '../../whatIf/views/scenarioList';
import { Found } from './found';
import { Header } from './header';
import { PassRates } from '../../interviews/views/passRates';
import { NoQuotas } from '../../interviews/views/noQuotas';
import { RecordForm } from '../../interviews/views/recordForm';
import { WeekList } from '../../interviews/views/weekList';
import { PlanBar } from '../../plan/views/planBar';
import { ProblemList } from '../../plan/views/problemList';
import { Result } from '../../plan/views/result';
import { SettingsForm } from '../../plan/views/settingsForm';
import { TabBar, tabId } from './tabBar';
import { CallsHint } from '../../workbook/calls/callsHint';
import { CallsSection } from '../../workbook/calls/callsSection';
import { ReviewSection } from '../../plan/views/reviewSection';
import { MappingSection } from '../../workbook/mapping/mappingSection';
import { EmptyStart } from '../../workbook/tools/emptyStart';
import { ToolsSection } from '../../workbook/tools/toolsSection';
import type { Tab } from '../tabs';
import type { PaneProps, View } from './view';

/** The sections of each page, from top to bottom. */
const pages: Record<Tab, readonly View[]> = {
  plan: [Found, CallsHint, EmptyStart, ReviewSection, ProblemList, Result, SettingsForm],
  interviews: [NoQuotas, WeekList, RecordForm, PassRates],
  finance: [CostSummary, ScenarioList, Comparison],
  workbook: [Found, CallsSection, MappingSection, ToolsSection],
};

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
            {pages[tab].map((Section, index) => (
              <Section key={index} state={state} />
            ))}
          </div>
        </main>
      </div>
      <PlanBar state={state} />
    </div>
  );
}
