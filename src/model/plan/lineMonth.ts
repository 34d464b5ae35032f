import type { Month } from '../calendar/month';
import type { RowOf } from '../figures/figure';
import { workOut } from '../figures/workOut';
import { trainingPassRate, yieldOf } from '../hiring/funnel';
import { coachingMultiplier } from './coaching';
import { lossHeads } from './losses';
import { planFigures } from './planFigures';
import type { ForecastMonth, PlanLine } from './planInput';
import type { PlanSettings } from './planSettings';

/** A line's month with every figure on the way from calls to the next month, so that each shows its own cause. */
export interface LineMonth extends RowOf<typeof planFigures> {
  month: Month;
  line: string;
}

/** One month of one line, from its calls to its interviews; upgrade and actual heads come from other rows. */
export function planLineMonth(
  row: ForecastMonth,
  { fedBy, stages }: PlanLine,
  upgrade: number,
  actual: number,
  settings: PlanSettings,
): LineMonth {
  const { month, line, calls, ahtSeconds, workingDays, pty } = row;
  return workOut<LineMonth, PlanSettings>({ month, line }, planFigures, settings, {
    ...{ calls, ahtSeconds, workingDays, pty, upgrade, actual, fedBy, settings },
    absence: ({ baseHeads }) => lossHeads(baseHeads, row.absence),
    attrition: ({ baseHeads }) => lossHeads(baseHeads, row.attrition),
    multiplier: settings.newJoinerMode === 'solved' ? coachingMultiplier(settings) : 1,
    newJoiners: row.plannedJoiners,
    yield: yieldOf(stages),
    trainingPass: trainingPassRate(stages),
  });
}
