import { coachingMultiplier, helperHeads } from './coaching';
import { interviewNeed, trainingPassRate, yieldOf } from '../hiring/funnel';
import { headsToAdd, surplusHeads } from '../hiring/hiring';
import { lossHeads } from './losses';
import type { Month } from '../calendar/month';
import type { ForecastMonth, PlanLine } from './planInput';
import type { PlanSettings } from './planSettings';
import { rollForward } from './rollForward';
import { roundLine } from '../rounding';
import { baseHeads, hoursPerHead, workloadHours } from './workload';

/** A line's month with every figure on the way from calls to interviews, so that each shows its own cause. */
export interface LineMonth {
  month: Month;
  line: string;
  calls: number;
  ahtSeconds: number;
  requiredHours: number;
  workingDays: number;
  hoursPerHead: number;
  pty: number;
  baseHeads: number;
  absence: number;
  attrition: number;
  upgrade: number;
  actual: number;
  /** Base and other losses less actual heads: below 0 where there is a surplus. */
  gapBeforeCoaching: number;
  multiplier: number;
  newJoiners: number;
  buddies: number;
  coaches: number;
  trainingLoss: number;
  loss: number;
  required: number;
  surplus: number;
  toAdd: number;
  /** To add under the rounding policy. */
  headsToAdd: number;
  /** The part of heads to add that the line below fills by upgrade; all of it on a fed line. */
  byUpgrade: number;
  /** People to hire from outside: heads to add less those filled by upgrade. */
  hires: number;
  yield: number;
  interviews: number;
}

/** One month of one line, from its calls to its interviews; upgrade and actual heads come from other rows. */
export function planLineMonth(
  row: ForecastMonth,
  line: PlanLine,
  upgrade: number,
  actual: number,
  settings: PlanSettings,
): LineMonth {
  const workload = workloadOf(row, settings);
  const absence = lossHeads(workload.baseHeads, row.absence);
  const attrition = lossHeads(workload.baseHeads, row.attrition);
  const gapBeforeCoaching = workload.baseHeads + absence + attrition + upgrade - actual;
  const training = trainingOf(row.plannedJoiners, gapBeforeCoaching, upgrade, settings);
  const loss = absence + attrition + training.trainingLoss;
  const required = workload.baseHeads + loss;
  return {
    month: row.month,
    line: row.line,
    ...workload,
    absence,
    attrition,
    upgrade,
    actual,
    gapBeforeCoaching,
    ...training,
    loss,
    required,
    surplus: surplusHeads(required, actual),
    ...hiringOf(headsToAdd(required, actual), line, settings),
  };
}

function workloadOf({ calls, ahtSeconds, workingDays, pty }: ForecastMonth, { hoursPerDay }: PlanSettings) {
  const requiredHours = workloadHours(calls, ahtSeconds);
  const available = hoursPerHead(workingDays, hoursPerDay);
  return {
    calls,
    ahtSeconds,
    requiredHours,
    workingDays,
    hoursPerHead: available,
    pty,
    baseHeads: baseHeads(requiredHours, available, pty),
  };
}

/** Solved new joiners are the gap and their own buddies and coaches, which raise it in turn. */
function trainingOf(planned: number, gapBeforeCoaching: number, upgrade: number, settings: PlanSettings) {
  const solved = settings.newJoinerMode === 'solved';
  const multiplier = solved ? coachingMultiplier(settings) : 1;
  const newJoiners = solved ? Math.max(0, gapBeforeCoaching) * multiplier : planned;
  const buddies = helperHeads(newJoiners, settings.buddySpan, settings.lostShare);
  const coaches = helperHeads(newJoiners, settings.coachSpan, settings.lostShare);
  return { multiplier, newJoiners, buddies, coaches, trainingLoss: upgrade + buddies + coaches };
}

/** A fed line is filled by upgrade, so that it hires and interviews nobody. */
function hiringOf(toAdd: number, { fedBy, stages }: PlanLine, { rounding }: PlanSettings) {
  const rounded = roundLine(toAdd, rounding);
  const byUpgrade = fedBy === null ? 0 : rounded;
  const yieldShare = yieldOf(stages);
  const interviews = fedBy === null ? interviewNeed(toAdd, yieldShare) : 0;
  return {
    toAdd,
    headsToAdd: rounded,
    byUpgrade,
    hires: rounded - byUpgrade,
    yield: yieldShare,
    interviews: roundLine(interviews, rounding),
  };
}

/**
 * The line's actual heads of the next month. Upgrades into a fed line are its own heads to add, unrounded; in solved
 * mode these are its new joiners too and count once.
 */
export function nextHeads(row: LineMonth, line: PlanLine, settings: PlanSettings): number {
  const fed = line.fedBy !== null;
  return rollForward({
    actual: row.actual,
    joiners: fed && settings.newJoinerMode === 'solved' ? 0 : row.newJoiners,
    trainingPassRate: trainingPassRate(line.stages),
    leavers: row.attrition,
    upgradesOut: row.upgrade,
    upgradesIn: fed ? row.toAdd : 0,
  });
}
