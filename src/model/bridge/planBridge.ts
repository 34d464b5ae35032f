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
  const rows = byLineAndMonth(plan.lines);
  const driversOf = review && driversFrom(review);
  const names = [...rows.keys()];
  const lines = monthPairs(plan).flatMap(([fromMonth, month]) =>
    names.flatMap((line): BridgeStep[] => {
      const months = rows.get(line);
      const [before, after] = [months?.get(fromMonth), months?.get(month)];
      if (!before && !after) return [];
      const heads = headsBridge(before, after);
      const money = driversOf && moneyStep(heads, { line, before, after }, driversOf, ratesOf);
      return [{ month, fromMonth, line, ...heads, ...money }];
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

/** What a row's cost follows from. */
type DriversOf = (row: LineMonth) => CostDrivers;

function driversFrom(review: CostReview): DriversOf {
  const costs = byLineAndMonth(review.lines);
  const training = byLineAndMonth(review.training);
  return (row) => {
    const cost = costs.get(row.line)!.get(row.month)!;
    const { calls, ahtSeconds, hoursPerHead, pty, loss, required, hires, attrition } = row;
    const { classes } = training.get(row.line)!.get(row.month)!;
    return {
      ...{ calls, ahtSeconds, hoursPerHead, pty, loss, required, hires, classes },
      leavers: attrition,
      paidHeads: cost.paidHeads,
      stages: cost.stages,
      cost: cost.total,
    };
  };
}

function moneyStep(
  heads: HeadsBridge,
  { line, before, after }: Pair,
  driversOf: DriversOf,
  ratesOf: RatesOf,
): MoneyBridge {
  const rates = before && after ? ratesOf(line, before.month, after.month) : null;
  return moneyBridge(heads, before && driversOf(before), after && driversOf(after), rates);
}

/** Rows to be found by line and month; a plan has thousands of pairs of them. */
function byLineAndMonth<Row extends { line: string; month: Month }>(
  rows: readonly Row[],
): Map<string, Map<Month, Row>> {
  const found = new Map<string, Map<Month, Row>>();
  for (const row of rows) {
    const months = found.get(row.line) ?? new Map<Month, Row>();
    found.set(row.line, months.has(row.month) ? months : months.set(row.month, row));
  }
  return found;
}
