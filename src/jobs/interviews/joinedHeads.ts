import { addMonths, type Month } from '../../model/calendar/month';
import { evaluate } from '../../model/figures/evaluate';
import type { Expression } from '../../model/figures/expression';
import type { LineMonth } from '../../model/plan/lineMonth';
import { planHeads } from '../../model/plan/plan';
import { planFigures } from '../../model/plan/planFigures';
import type { PlanInput } from '../../model/plan/planInput';
import { roundTo } from '../../model/rounding';
import { sameName } from '../../grid/sameName';
import type { InterviewStage } from './interviewStage';

/** The heads of a month that follow from those who joined the month before: what the Actuals table may take over. */
export interface JoinedHeads {
  month: Month;
  line: string;
  joined: number;
  /** With one decimal, since those who leave may be a share. */
  heads: number;
}

/**
 * For each line's month with people recorded as joined, the heads of the month after: as the plan rolls them forward, but
 * with those who joined in place of those whom it expects. Only months of the forecast for which nobody has given actual
 * heads; a month builds on what the one before it has come to.
 */
export function joinedHeads(stages: readonly InterviewStage[], input: PlanInput): JoinedHeads[] {
  const recorded = stages.filter(({ joined, done }) => joined && done !== null);
  const found: JoinedHeads[] = [];
  let known = input;
  for (const { month, line, done } of [...recorded].sort((one, other) =>
    one.month < other.month ? -1 : 1,
  )) {
    const after = addMonths(month, 1);
    const row = planHeads(known).lines.find((one) => one.month === month && sameName(one.line, line));
    const next = known.forecast.find((one) => one.month === after && sameName(one.line, line));
    if (!row || !next || next.actualHeads !== null) continue;
    const heads = roundTo(headsAfter(row, done!), 1);
    found.push({ month: after, line, joined: done!, heads });
    const forecast = known.forecast.map((one) => (one === next ? { ...one, actualHeads: heads } : one));
    known = { ...known, forecast };
  }
  return found;
}

/** Heads of the month after a line's month where so many have joined. Only lines that are fed by none have quotas. */
function headsAfter(row: LineMonth, joined: number): number {
  const named: Readonly<Record<string, unknown>> = { ...row, joined, fedBy: null };
  const next: Expression = planFigures.nextMonth.of;
  return evaluate(next, (name) => (named[name] ?? null) as number | null) as number;
}
