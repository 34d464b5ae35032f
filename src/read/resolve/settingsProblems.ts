import { boundText, isWithin, type Bound } from '../../model/bound';
import type { PlanSettings } from '../../model/plan/planSettings';
import type { Problem } from '../../grid/problem';

type NumberSetting = 'buddySpan' | 'coachSpan' | 'lostShare' | 'hoursPerDay' | 'confidence';

/** Allowed numbers of the settings; the pane checks its fields against the same table. */
export const settingBounds: Record<NumberSetting, Bound> = {
  buddySpan: { lower: 0, above: true },
  coachSpan: { lower: 0, above: true },
  lostShare: { lower: 0, upper: 1 },
  hoursPerDay: { lower: 0, above: true, upper: 24 },
  confidence: { lower: 0, upper: 1, below: true },
};

/** Settings outside their allowed numbers. They have no cell: they are kept with the workbook. */
export function settingsProblems(settings: PlanSettings): Problem[] {
  return (Object.keys(settingBounds) as NumberSetting[])
    .filter((setting) => !isWithin(settings[setting], settingBounds[setting]))
    .map((setting) => ({
      code: 'settingOutOfRange',
      severity: 'error',
      place: null,
      values: { setting, value: settings[setting], allowed: boundText(settingBounds[setting]) },
    }));
}
