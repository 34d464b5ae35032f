import type { Month } from '../calendar/month';
import type { RowOf } from '../figures/figure';
import { workOut } from '../figures/workOut';
import { binomialQuota } from '../hiring/binomialQuota';
import { trainingPassRate, yieldOf } from '../hiring/funnel';
import { coachingMultiplier } from './coaching';
import { leavers, lossHeads } from './losses';
import { planFigures } from './planFigures';
import type { ForecastMonth, PlanLine } from './planInput';
import { joinersFrom as modes, type JoinersFrom, type PlanSettings } from './planSettings';

/** A line's month with every figure on the way from calls to the next month, so that each shows its own cause. */
export interface LineMonth extends RowOf<typeof planFigures> {
  month: Month;
  line: string;
  joinersFrom: JoinersFrom;
}

/** What the expressions call each of the ways: by itself. */
const mode = Object.fromEntries(modes.map((one) => [one, one]));

/** One month of one line, from its calls to its interviews; upgrade and actual heads come from other rows. */
export function planLineMonth(
  row: ForecastMonth,
  { fedBy, stages, joinersFrom }: PlanLine,
  upgrade: number,
  actual: number,
  settings: PlanSettings,
): LineMonth {
  const { month, line, calls, ahtSeconds, workingDays, pty } = row;
  return workOut<LineMonth, PlanSettings>({ month, line, joinersFrom }, planFigures, settings, {
    ...{ calls, ahtSeconds, workingDays, pty, upgrade, actual, fedBy, joinersFrom, mode, settings },
    absence: ({ baseHeads }) => lossHeads(baseHeads, row.absence),
    leavers: leavers(actual, row.attrition),
    plannedJoiners: joinersFrom === 'planned' ? row.plannedJoiners : 0,
    multiplier: joinersFrom === 'solved' ? coachingMultiplier(settings) : 1,
    yield: yieldOf(stages),
    interviewQuota: (figures) => binomialQuota(figures.hires, figures.yield, settings.confidence),
    trainingPass: trainingPassRate(stages),
  });
}
