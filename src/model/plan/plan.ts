import { binomialQuota } from '../hiring/binomialQuota';
import { averagePeople, yieldFromEach } from '../hiring/funnel';
import { ladderLevels, linesFedBy } from './ladder';
import { planLineMonth, type LineMonth } from './lineMonth';
import type { Month } from '../calendar/month';
import type { PlanSettings } from './planSettings';
import { addUpTotals, type TotalMonth } from './planTotals';
import { roundUp } from '../rounding';
import type { IsoDate } from '../calendar/serialDate';
import { stageDates } from '../calendar/workingDates';
import type { PlanInput, PlanLine } from './planInput';

export interface StageQuota {
  month: Month;
  line: string;
  stage: string;
  passRate: number;
  /** People who must stand here so that the hires come out on average, with the fraction. */
  average: number;
  /** Share of them who come through to the end: this stage's pass rate and those after it. */
  yieldFromHere: number;
  /** The quota: people of whom, at the confidence of the settings, at least the hires come out. */
  atConfidence: number;
  /** When the stage must start and be done with; null in a month without working days. */
  start: IsoDate | null;
  due: IsoDate | null;
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
export function makePlan(input: PlanInput): Plan {
  const { lines, settings } = input;
  const heads = planHeads(input);
  return {
    ...heads,
    quotas: heads.lines.flatMap((row) =>
      quotasOf(
        row,
        lines.find((line) => line.name === row.line)!,
        settings,
      ),
    ),
  };
}

/** The plan up to its hires and interviews: all but the quotas by stage, which take most of the time of a plan. */
export function planHeads({ forecast, lines, settings }: PlanInput): Pick<Plan, 'lines' | 'totals'> {
  const planned: LineMonth[] = [];
  const toAdd = new Map<string, number>();
  for (const name of ladderLevels(lines).flat()) {
    const line = lines.find((candidate) => candidate.name === name)!;
    const higher = linesFedBy(name, lines);
    let before: LineMonth | null = null;
    for (const month of forecast.filter((row) => row.line === name)) {
      const upgrade = higher.reduce((sum, one) => sum + (toAdd.get(key(one, month.month)) ?? 0), 0);
      const actual = month.actualHeads ?? before?.nextMonth ?? NaN;
      before = planLineMonth(month, line, upgrade, actual, settings);
      toAdd.set(key(name, month.month), before.toAdd);
      planned.push(before);
    }
  }
  return { lines: planned, totals: addUpTotals(planned, settings) };
}

function key(line: string, month: Month): string {
  return `${month} ${line}`;
}

function quotasOf(row: LineMonth, line: PlanLine, settings: PlanSettings): StageQuota[] {
  const { confidence, calendar } = settings;
  const yields = yieldFromEach(line.stages);
  const leads = line.stages.map(({ leadDays = 0 }) => roundUp(leadDays));
  const dates = stageDates(row.month, leads, calendar);
  return line.stages.map((stage, index) => ({
    month: row.month,
    line: row.line,
    stage: stage.name,
    passRate: stage.passRate,
    average: averagePeople(row.hires, yields[index]!),
    yieldFromHere: yields[index]!,
    atConfidence: binomialQuota(row.hires, yields[index]!, confidence),
    start: dates?.[index]?.start ?? null,
    due: dates?.[index]?.due ?? null,
  }));
}
