import { coachingMultiplier, helperHeads } from './coaching';
import { stageQuotas, trainingPassRate, yieldOf, type Stage } from './funnel';
import { headsToAdd, surplusHeads } from './hiring';
import { ladderLevels, linesFedBy } from './ladder';
import { lossHeads, type Loss } from './losses';
import type { Month } from './month';
import type { PlanSettings } from './planSettings';
import { rollForward } from './rollForward';
import { roundLine } from './rounding';
import { addUpTotals, type TotalMonth } from './planTotals';
import { baseHeads, hoursPerHead, workloadHours } from './workload';

/** One month of one line's forecast, with every default already resolved. */
export interface ForecastMonth {
  month: Month;
  line: string;
  calls: number;
  ahtSeconds: number;
  workingDays: number;
  pty: number;
  absence: Loss;
  attrition: Loss;
  /** New joiners who start this month; used in planned mode only. */
  plannedJoiners: number;
  /** Null lets the heads roll forward from the month before. */
  actualHeads: number | null;
}

export interface PlanLine {
  name: string;
  fedBy: string | null;
  stages: readonly Stage[];
}

export interface PlanInput {
  /** Each line's months in order; the first month of a line has its actual heads. */
  forecast: readonly ForecastMonth[];
  lines: readonly PlanLine[];
  settings: PlanSettings;
}

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

export interface StageQuota {
  month: Month;
  line: string;
  stage: string;
  passRate: number;
  quota: number;
}

export interface Plan {
  lines: LineMonth[];
  totals: TotalMonth[];
  quotas: StageQuota[];
}

/**
 * The monthly plan: each line on its own, higher lines first since their gaps are charged to the line that feeds
 * them, then merged into a total (分线后合并). The input must have passed the checks: no looping ladder, PTY in
 * (0, 1], working days above 0, a finite coaching loop in solved mode.
 */
export function makePlan({ forecast, lines, settings }: PlanInput): Plan {
  const planned: LineMonth[] = [];
  const toAdd = new Map<string, number>();
  for (const name of ladderLevels(lines).flat()) {
    const line = lines.find((candidate) => candidate.name === name)!;
    const higher = linesFedBy(name, lines);
    let before: LineMonth | null = null;
    for (const month of forecast.filter((row) => row.line === name)) {
      const upgrade = higher.reduce((sum, one) => sum + (toAdd.get(key(one, month.month)) ?? 0), 0);
      const actual = month.actualHeads ?? (before ? nextHeads(before, line, settings) : NaN);
      before = planLineMonth(month, line, upgrade, actual, settings);
      toAdd.set(key(name, month.month), before.toAdd);
      planned.push(before);
    }
  }
  return {
    lines: planned,
    totals: addUpTotals(planned, settings.rounding),
    quotas: planned.flatMap((row) =>
      quotasOf(
        row,
        lines.find((line) => line.name === row.line)!,
      ),
    ),
  };
}

function key(line: string, month: Month): string {
  return `${month} ${line}`;
}

function planLineMonth(
  row: ForecastMonth,
  line: PlanLine,
  upgrade: number,
  actual: number,
  settings: PlanSettings,
): LineMonth {
  const solved = settings.newJoinerMode === 'solved';
  const requiredHours = workloadHours(row.calls, row.ahtSeconds);
  const available = hoursPerHead(row.workingDays, settings.hoursPerDay);
  const base = baseHeads(requiredHours, available, row.pty);
  const absence = lossHeads(base, row.absence);
  const attrition = lossHeads(base, row.attrition);
  const gapBeforeCoaching = base + absence + attrition + upgrade - actual;
  const multiplier = solved ? coachingMultiplier(settings) : 1;
  const newJoiners = solved ? Math.max(0, gapBeforeCoaching) * multiplier : row.plannedJoiners;
  const buddies = helperHeads(newJoiners, settings.buddySpan, settings.lostShare);
  const coaches = helperHeads(newJoiners, settings.coachSpan, settings.lostShare);
  const trainingLoss = upgrade + buddies + coaches;
  const loss = absence + attrition + trainingLoss;
  const required = base + loss;
  const toAdd = headsToAdd(required, actual);
  const rounded = roundLine(toAdd, settings.rounding);
  const byUpgrade = line.fedBy === null ? 0 : rounded;
  const yieldShare = yieldOf(line.stages);
  return {
    month: row.month,
    line: row.line,
    calls: row.calls,
    ahtSeconds: row.ahtSeconds,
    requiredHours,
    workingDays: row.workingDays,
    hoursPerHead: available,
    pty: row.pty,
    baseHeads: base,
    absence,
    attrition,
    upgrade,
    actual,
    gapBeforeCoaching,
    multiplier,
    newJoiners,
    buddies,
    coaches,
    trainingLoss,
    loss,
    required,
    surplus: surplusHeads(required, actual),
    toAdd,
    headsToAdd: rounded,
    byUpgrade,
    hires: rounded - byUpgrade,
    yield: yieldShare,
    interviews: roundLine(line.fedBy === null ? toAdd / yieldShare : 0, settings.rounding),
  };
}

/** Upgrades into a fed line are its own heads to add, unrounded; in solved mode these are its new joiners too. */
function nextHeads(row: LineMonth, line: PlanLine, settings: PlanSettings): number {
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

function quotasOf(row: LineMonth, line: PlanLine): StageQuota[] {
  const quotas = stageQuotas(
    row.hires,
    line.stages.map((stage) => stage.passRate),
  );
  return line.stages.map((stage, index) => ({
    month: row.month,
    line: row.line,
    stage: stage.name,
    passRate: stage.passRate,
    quota: quotas[index]!,
  }));
}
