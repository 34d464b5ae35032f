import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { LayoutInput } from '../../src/tables/planInputs';
import { readTable } from '../support/readTable';
import { compare, type Figure } from './figure';

/** The figures of the page that is handed over. */
export function summaryFigures(file: WorkbookFile, { plan, input, review, words }: LayoutInput): Figure[] {
  const last = plan.totals.at(-1)!;
  const sum = (rows: readonly number[]): number => rows.reduce((all, one) => all + one, 0);
  const variances = (review?.totals ?? []).flatMap(({ variance }) => (variance === null ? [] : [variance]));
  const tiles = {
    required: last.required,
    actual: last.actual,
    hires: sum(plan.totals.map(({ hires }) => hires)),
    interviews: sum(plan.totals.map(({ interviews }) => interviews)),
    ...(review && {
      cost: sum(review.totals.map(({ total }) => total)),
      budgetLeft: variances.length > 0 ? sum(variances) : null,
    }),
  };
  const lines = input.lines.map(({ name }) => {
    const rows = plan.lines.filter(({ line }) => line === name);
    const end = rows.find(({ month }) => month === last.month);
    const costs = (review?.lines ?? []).filter(({ line }) => line === name);
    return {
      line: name,
      required: end?.required ?? 0,
      actual: end?.actual ?? 0,
      hires: sum(rows.map(({ hires }) => hires)),
      interviews: sum(rows.map(({ interviews }) => interviews)),
      ...(review && { cost: sum(costs.map(({ total }) => total)) }),
    };
  });
  return [
    ...compare('PlanSummary', words.summary, [tiles], readTable(file, 'PlanSummary')),
    ...compare('PlanSummaryLines', words.summaryLines, lines, readTable(file, 'PlanSummaryLines')),
  ];
}
