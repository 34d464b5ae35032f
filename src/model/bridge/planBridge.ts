import { headsBridge } from './bridge';
import type { CostReview } from '../cost/costReview';
import type { LineMonth } from '../plan/lineMonth';
import { moneyBridge, type BridgeRates, type CostDrivers, type MoneyBridge } from './moneyBridge';
import type { Month } from '../calendar/month';
import type { Plan } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';
import { ratesInForce } from '../cost/ratesInForce';

/** Steps of a line's heads from the month before to this one. */
export interface HeadsStep {
  month: Month;
  /** The month before in the plan. */
  fromMonth: Month;
  line: string;
  requiredBefore: number;
  volume: number;
  aht: number;
  hours: number;
  pty: number;
  losses: number;
  /** All of the need of a line that has no row in one of the two months. */
  lineChange: number;
  required: number;
  hiresBefore: number;
  hires: number;
}

/** The same step in money; all of the cost of a line that begins or ends is its own step. */
export type MoneyStep = MoneyBridge & { lineChangeCost: number };

export type BridgeStep = HeadsStep & Partial<MoneyStep>;
/** The merged step: those of the lines added up. */
export type BridgeTotal = Omit<BridgeStep, 'line'>;

export interface PlanBridge {
  lines: BridgeStep[];
  totals: BridgeTotal[];
}

/** A line's month before and after; one of the two may be missing. */
interface Pair {
  line: string;
  before: LineMonth | undefined;
  after: LineMonth | undefined;
}

const noHeads = { requiredBefore: 0, volume: 0, aht: 0, hours: 0, pty: 0, losses: 0, required: 0 };
const noMoney: MoneyStep = {
  costBefore: 0,
  volumeCost: 0,
  ahtCost: 0,
  hoursCost: 0,
  ptyCost: 0,
  lossesCost: 0,
  hiresCost: 0,
  surplusCost: 0,
  ratesCost: 0,
  lineChangeCost: 0,
  cost: 0,
};

/**
 * Bridges of a plan: for each month but the first and each line, why the required heads differ from those of the month
 * before, and with a cost review why the cost does. Each adds up: required before and all steps are required.
 */
export function planBridge(plan: Plan, input: PlanInput, review: CostReview | null): PlanBridge {
  const ratesOf = ratesBetween(input);
  const names = [...new Set(plan.lines.map(({ line }) => line))];
  const lines = monthPairs(plan).flatMap(([fromMonth, month]) =>
    names.flatMap((line): BridgeStep[] => {
      const rowOf = (wanted: Month): LineMonth | undefined =>
        plan.lines.find((row) => row.line === line && row.month === wanted);
      const pair = { line, before: rowOf(fromMonth), after: rowOf(month) };
      if (!pair.before && !pair.after) return [];
      const money = review && moneyStep(pair, review, ratesOf);
      return [{ month, fromMonth, line, ...headsStep(pair), ...money }];
    }),
  );
  const totals = monthPairs(plan).map(([fromMonth, month]) => ({
    ...addUp(lines.filter((step) => step.month === month)),
    month,
    fromMonth,
  }));
  return { lines, totals };
}

/** Each month of the plan with the one before it; where months are left out, the last one before the gap. */
export function monthPairs(plan: Plan): [Month, Month][] {
  const months = [...new Set(plan.lines.map(({ month }) => month))].sort();
  return months.slice(1).map((month, index) => [months[index]!, month]);
}

function headsStep({ before, after }: Pair): Omit<HeadsStep, 'month' | 'fromMonth' | 'line'> {
  const hires = { hiresBefore: before?.hires ?? 0, hires: after?.hires ?? 0 };
  const required = after?.required ?? 0;
  const requiredBefore = before?.required ?? 0;
  if (!before || !after) {
    return { ...noHeads, requiredBefore, lineChange: required - requiredBefore, required, ...hires };
  }
  const { volume, aht, workingDays, pty, losses } = headsBridge(before, after);
  return { requiredBefore, volume, aht, hours: workingDays, pty, losses, lineChange: 0, required, ...hires };
}

/** The rates of a line in two months. */
type RatesOf = (line: string, before: Month, now: Month) => BridgeRates;

function ratesBetween({ rates = [], settings }: PlanInput): RatesOf {
  const inForce = ratesInForce(rates);
  return (line, before, now) => ({
    before: inForce(line, before),
    now: inForce(line, now),
    hoursPerDay: settings.hoursPerDay,
  });
}

function moneyStep({ line, before, after }: Pair, review: CostReview, ratesOf: RatesOf): MoneyStep {
  const first = before && costDrivers(before, review);
  const second = after && costDrivers(after, review);
  const [costBefore, cost] = [first?.cost ?? 0, second?.cost ?? 0];
  if (!first || !second) return { ...noMoney, costBefore, lineChangeCost: cost - costBefore, cost };
  const rates = ratesOf(line, before!.month, after!.month);
  return { ...moneyBridge(headsBridge(first, second), first, second, rates), lineChangeCost: 0 };
}

function costDrivers(row: LineMonth, review: CostReview): CostDrivers {
  const isSame = (one: { month: Month; line: string }): boolean =>
    one.month === row.month && one.line === row.line;
  const cost = review.lines.find(isSame)!;
  const { classes } = review.training.find(isSame)!;
  return {
    ...row,
    leavers: row.attrition,
    paidHeads: cost.paidHeads,
    hires: row.hires,
    classes,
    stages: cost.stages,
    cost: cost.total,
  };
}

function addUp(steps: readonly BridgeStep[]): Omit<BridgeTotal, 'month' | 'fromMonth'> {
  const sums: Record<string, number> = {};
  for (const step of steps) {
    for (const [key, value] of Object.entries(step)) {
      if (typeof value === 'number') sums[key] = (sums[key] ?? 0) + value;
    }
  }
  return sums as unknown as Omit<BridgeTotal, 'month' | 'fromMonth'>;
}
