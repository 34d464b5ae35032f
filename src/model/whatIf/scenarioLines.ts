import { costKinds, type CostKind } from '../cost/costFigures';
import type { CostMonth } from '../cost/costMonth';
import { reviewCosts, type CostTotal } from '../cost/costReview';
import type { LineMonth } from '../plan/lineMonth';
import type { Month } from '../calendar/month';
import { planHeads } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';
import type { TotalMonth } from '../plan/planTotals';
import { moneyOf, together, type ScenarioFigures } from './scenarioFigures';

/** A scenario's figures of a line, or of all lines together where the line is null, with what they cost by kind. */
export interface ScenarioLine extends ScenarioFigures {
  line: string | null;
  /** Null for all months of the plan together. */
  month: Month | null;
  /** Null where the input has no rates. */
  kinds: Record<CostKind, number> | null;
}

/**
 * Plans an input and gives its figures by line: each line's months in their order and then all of them, and last those
 * of all lines. Over all months required heads are a mean over the months of the plan, in each of which a line without
 * a row requires nobody, so that the lines add up.
 */
export function scenarioLines(input: PlanInput): ScenarioLine[] {
  const plan = planHeads(input);
  const review = reviewCosts(plan, input);
  const costs = new Map(review?.lines.map((row) => [key(row), row]));
  const totalCosts = new Map(review?.totals.map((row) => [row.month, row]));
  const ofAll = plan.totals.map((row) => figuresOf(null, row, totalCosts.get(row.month)));
  const months = plan.totals.length;
  const lines = input.lines.map(({ name }) =>
    plan.lines.filter(({ line }) => line === name).map((row) => figuresOf(name, row, costs.get(key(row)))),
  );
  return [...lines, ofAll].flatMap((rows) => (rows.length === 0 ? [] : [...rows, allMonths(rows, months)]));
}

function key({ month, line }: Pick<LineMonth, 'month' | 'line'>): string {
  return `${month} ${line}`;
}

function figuresOf(
  line: string | null,
  { month, calls, required, toAdd, hires, interviews, interviewQuota }: LineMonth | TotalMonth,
  cost: CostMonth | CostTotal | undefined,
): ScenarioLine {
  const kinds = cost ? kindsOf((kind) => cost[kind]) : null;
  const people = { required, toAdd, hires, interviews, interviewQuota };
  return { line, month, calls, ...people, ...moneyOf(cost), kinds };
}

function allMonths(rows: readonly ScenarioLine[], months: number): ScenarioLine {
  const { line, kinds } = rows[0]!;
  const sum = kindsOf((kind) => rows.reduce((all, row) => all + (row.kinds?.[kind] ?? 0), 0));
  return { line, month: null, ...together(rows, months), kinds: kinds && sum };
}

function kindsOf(costOf: (kind: CostKind) => number): Record<CostKind, number> {
  return Object.fromEntries(costKinds.map((kind) => [kind, costOf(kind)])) as Record<CostKind, number>;
}
