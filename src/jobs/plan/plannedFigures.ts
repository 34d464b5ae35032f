import type { CostReview } from '../../model/cost/costReview';
import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import type { RowKey } from '../../settings/writtenPlan';
import { comparedFigures, type ComparedFigure } from './writtenFigures';

/** One figure of a plan. */
export interface PlannedFigure extends RowKey {
  month: string;
  figure: ComparedFigure;
  value: number;
}

/** Every compared figure of a plan. Lines that are fed hire nobody and have no quotas. */
export function plannedFigures(
  plan: Plan,
  { lines }: Pick<PlanInput, 'lines'>,
  review: CostReview | null,
): PlannedFigure[] {
  const fed = new Set(lines.filter(({ fedBy }) => fedBy !== null).map(({ name }) => name));
  const heads = [...plan.lines, ...withoutLine(plan.totals)].flatMap((row) =>
    comparedFigures.map((figure) => figureOf(row, figure, row[figure])),
  );
  const quotas = plan.quotas
    .filter(({ line }) => !fed.has(line))
    .map((row) => ({ ...figureOf(row, 'quota', row.atConfidence), stage: row.stage }));
  const costs = review ? [...review.lines, ...withoutLine(review.totals)] : [];
  return [
    ...heads,
    ...quotas,
    ...costs.flatMap((row) => [
      figureOf(row, 'cost', row.total),
      ...(row.variance === null ? [] : [figureOf(row, 'budgetLeft', row.variance)]),
    ]),
  ];
}

function withoutLine<Row extends object>(rows: readonly Row[]): (Row & { line: null })[] {
  return rows.map((row) => ({ ...row, line: null }));
}

function figureOf(
  { month, line }: { month: string; line: string | null },
  figure: ComparedFigure,
  value: number,
): PlannedFigure {
  return { month, line, stage: null, figure, value };
}
