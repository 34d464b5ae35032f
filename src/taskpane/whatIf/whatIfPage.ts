import { isStillReported, type Page } from '../shell/page';
import type { whatIf } from './contract';
import { reducePage } from './reduceScenarios';
import { createScenarioActions } from './scenarioActions';
import { Comparison } from './views/comparison';
import { CostSummary } from './views/costSummary';
import { ScenarioList } from './views/scenarioList';

export const whatIfPage: Page<typeof whatIf> = {
  reduce: reducePage,
  actions: createScenarioActions,
  views: [CostSummary, ScenarioList, Comparison],
  // No plan rests on a comparison.
  isOwnEdit: ({ scenarios: { writing } }, now) =>
    writing.kind === 'writing' || (writing.kind === 'written' && isStillReported(writing.at, now)),
};
