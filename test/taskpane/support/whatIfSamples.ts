import { addMonths } from '../../../src/model/calendar/month';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import type { Scenario } from '../../../src/model/whatIf/scenario';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import type { CompareOutcome } from '../../../src/jobs/whatIf/compareWorkbook';
import { forecastMonth, planLine, workedStages } from '../../model/support/planInputs';
import { withRates } from '../../model/support/rates';
import { change } from '../../model/support/scenarios';
import { sampleSettings, sampleSurvey } from './samples';

const lines = ['Hotline', 'VIP', 'CIC'];

/** A year of three lines that grow, and of which the third is fed by the first. */
const year: PlanInput = {
  settings: defaultPlanSettings,
  lines: [planLine('Hotline'), planLine('VIP'), planLine('CIC', 'Hotline', workedStages)],
  forecast: lines.flatMap((line, index) =>
    Array.from({ length: 12 }, (_, at) =>
      forecastMonth({
        line,
        month: addMonths('2026-01', at),
        calls: [120_000, 42_000, 9000][index]! * (1 + 0.015 * at),
        attrition: { rate: 0.03 },
        plannedJoiners: [2, 1, 0][index]!,
        actualHeads: at === 0 ? [78, 24, 4][index]! : null,
      }),
    ),
  ),
};

export const whatIfSurvey: Survey = { ...sampleSurvey, planned: true, basis: year };

/** The same with what the lines cost, and a budget that some months keep and some do not. */
export const costedSurvey: Survey = {
  ...whatIfSurvey,
  basis: {
    ...withRates(year),
    budget: year.forecast
      .filter(({ line }) => line === 'Hotline')
      .map(({ month }, index) => ({ month, line: null, amount: 990_000 + 14_000 * index })),
  },
};

export const busy: Scenario = {
  name: 'Busy summer',
  changes: [change({ value: 1.2, from: '2026-06', to: '2026-08' }), change({ driver: 'aht', value: 1.05 })],
};
export const raise: Scenario = {
  name: 'Higher pay, fewer leave',
  changes: [
    change({ driver: 'pay', value: 1.08 }),
    change({ driver: 'attrition', how: 'value', value: 0.02, line: 'Hotline' }),
  ],
};
export const better: Scenario = {
  name: 'Better interviews',
  changes: [change({ driver: 'passRates', how: 'value', value: 0.6, stage: 'Interview' })],
};
/** A scenario that the model refuses: a PTY above 1. */
export const tooGood: Scenario = {
  name: 'Everybody flies',
  changes: [change({ driver: 'pty', value: 1.6 })],
};

export const whatIfSettings: SavedSettings = { ...sampleSettings, scenarios: [busy, better] };
export const costedSettings: SavedSettings = { ...sampleSettings, scenarios: [busy, raise, tooGood] };

export const writtenComparison: CompareOutcome = {
  kind: 'written',
  place: { sheet: 'Scenarios', address: 'A12' },
};
