import { boundText, isWithin, type Bound } from '../../model/bound';
import type { PlanSettings } from '../../model/plan/planSettings';
import { problem, type Problem } from '../../grid/problem';

type NumberSetting = 'buddySpan' | 'coachSpan' | 'lostShare' | 'hoursPerDay' | 'confidence';

/** Allowed numbers of the settings; the pane checks its fields against the same table. */
export const settingBounds: Record<NumberSetting, Bound> = {
  buddySpan: { above: 0 },
  coachSpan: { above: 0 },
  lostShare: { least: 0, most: 1 },
  hoursPerDay: { above: 0, most: 24 },
  confidence: { least: 0, below: 1 },
};

/** Settings outside their allowed numbers. They have no cell: they are kept with the workbook. */
export function settingsProblems(settings: PlanSettings): Problem[] {
  return (Object.keys(settingBounds) as NumberSetting[])
    .filter((setting) => !isWithin(settings[setting], settingBounds[setting]))
    .map((setting) =>
      problem('settingOutOfRange', null, {
        setting,
        value: settings[setting],
        allowed: boundText(settingBounds[setting]),
      }),
    );
}
