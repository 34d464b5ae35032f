import type { BudgetRow, LineRates } from '../../model/costRates';
import type { LineBook } from './lineBook';
import type { ProblemList } from './problemList';
import type { Inputs } from './readInputs';
import { placeOf } from './source';

/** What the lines of a plan cost and may cost. */
export interface Finance {
  /** Undefined without a Costs table. */
  rates?: LineRates[];
  budget?: BudgetRow[];
}

/** Costs by line and the budget; a line without costs and a cost row that is there twice are problems. */
export function resolveCosts(
  inputs: Inputs,
  lines: readonly { name: string }[],
  book: LineBook,
  problems: ProblemList,
): Finance {
  if (!inputs.sources.Costs || inputs.costs.length === 0) return {};
  return { rates: ratesOf(inputs, lines, book, problems), budget: budgetOf(inputs, book, problems) };
}

function ratesOf(
  { sources, costs }: Inputs,
  lines: readonly { name: string }[],
  book: LineBook,
  problems: ProblemList,
): LineRates[] {
  const source = sources.Costs!;
  const rows = new Map<string | null, (typeof costs)[number]>();
  for (const cost of costs) {
    const { row, line } = cost;
    const name = line === null ? null : book.lineOf({ row, line }, source, problems)?.name;
    if (name === undefined) continue;
    const first = rows.get(name);
    if (first === undefined) rows.set(name, cost);
    else {
      const other = placeOf(source, first.row, 'line').address;
      problems.report('repeatedCosts', source, row, 'line', { other });
    }
  }
  return lines.flatMap(({ name }) => {
    const found = rows.get(name) ?? rows.get(null);
    if (found) return [{ line: name, ...found.rates }];
    problems.report('noCosts', source, 0, 'line', { line: name });
    return [];
  });
}

/** Rows of the same month and line add up. */
function budgetOf({ sources, budget }: Inputs, book: LineBook, problems: ProblemList): BudgetRow[] {
  const source = sources.Budget;
  if (!source) return [];
  return budget.rows.flatMap(({ row, month, line, amount }): BudgetRow[] => {
    if (line === null) return [{ month, line, amount }];
    const found = book.lineOf({ row, line }, source, problems);
    return found ? [{ month, line: found.name, amount }] : [];
  });
}
