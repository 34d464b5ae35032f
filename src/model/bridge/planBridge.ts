import { addUp } from '../figures/figure';
import { headsBridge, type HeadsBridge } from './bridge';
import { headFigures, moneyFigures } from './bridgeFigures';
import type { CostReview } from '../cost/costReview';
import type { LineMonth } from '../plan/lineMonth';
import { moneyBridge, type BridgeRates, type CostDrivers, type MoneyBridge } from './moneyBridge';
import type { Month } from '../calendar/month';
import type { Plan } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';
import { ratesInForce } from '../cost/ratesInForce';

/** Steps of a line from the month before to this one: its heads, and its money where the plan has costs. */
export type BridgeStep = {
  month: Month;
  /** The month before in the plan. */
  fromMonth: Month;
  line: string;
} & HeadsBridge &
  Partial<MoneyBridge>;

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
      return [{ month, fromMonth, line, ...headsBridge(pair.before, pair.after), ...money }];
    }),
  );
  const totals = monthPairs(plan).map(([fromMonth, month]) => {
    const steps = lines.filter((step) => step.month === month);
    const money = review && addUp(moneyFigures, steps as MoneyBridge[]);
    return { month, fromMonth, ...addUp(headFigures, steps), ...money };
  });
  return { lines, totals };
}

/** Each month of the plan with the one before it; where months are left out, the last one before the gap. */
export function monthPairs(plan: Plan): [Month, Month][] {
  const months = [...new Set(plan.lines.map(({ month }) => month))].sort();
  return months.slice(1).map((month, index) => [months[index]!, month]);
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

function moneyStep({ line, before, after }: Pair, review: CostReview, ratesOf: RatesOf): MoneyBridge {
  const first = before && costDrivers(before, review);
  const second = after && costDrivers(after, review);
  const rates = before && after ? ratesOf(line, before.month, after.month) : null;
  return moneyBridge(headsBridge(first, second), first, second, rates);
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
