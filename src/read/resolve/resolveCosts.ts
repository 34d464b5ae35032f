import type { BudgetRow, LineRates, SharedLimits } from '../../model/cost/costRates';
import { costColumns } from '../../grid/headers';
import type { LinesByName } from './linesByName';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import type { CostRow } from '../rows/rows';
import { cellOf, cellPlace, type Source } from '../rows/source';

/** What the lines of a plan cost and may cost. */
export interface Finance {
  /** Undefined without a Costs table. */
  rates?: LineRates[];
  /** Rooms and trainers of the rows without a line. */
  sharedLimits?: SharedLimits[];
  budget?: BudgetRow[];
}

/** A line with the first month of its forecast; without one it has no months that could cost anything. */
export interface CostedLine {
  name: string;
  firstMonth: string | undefined;
}

/** Costs by line and the budget; a line's month without costs and a cost row that is there twice are problems. */
export function resolveCosts(
  inputs: Inputs,
  lines: readonly CostedLine[],
  byName: LinesByName,
  problems: ProblemList,
): Finance {
  if (!inputs.sources.Costs || inputs.costs.rows.length === 0) return {};
  return {
    rates: ratesOf(inputs, lines, byName, problems),
    sharedLimits: inputs.costs.rows
      .filter(({ line }) => line === null)
      .map(({ from, rates: { rooms, trainers } }) => ({ from, rooms, trainers })),
    budget: budgetOf(inputs, byName, problems),
  };
}

/** The rows of a line, or of all lines without their own, in the order of the months from which they hold. */
type RowsByLine = ReadonlyMap<string | null, CostRow[]>;

function ratesOf(
  inputs: Inputs,
  lines: readonly CostedLine[],
  byName: LinesByName,
  problems: ProblemList,
): LineRates[] {
  const source = inputs.sources.Costs!;
  const rows = rowsByLine(inputs, byName, problems);
  for (const list of rows.values()) warnOfDropped(list, source, problems);
  return lines.flatMap(({ name, firstMonth }) => {
    const found = rowsOf(name, rows);
    const first = found[0];
    // A row that could not be read may be the one that is missing here.
    if (inputs.costs.complete && !first) problems.report('noCosts', source, 0, 'line', { line: name });
    if (inputs.costs.complete && first?.from && firstMonth !== undefined && first.from > firstMonth) {
      const values = { line: name, month: firstMonth, from: first.from };
      problems.report('noCostsYet', source, first.row, 'fromMonth', values);
    }
    return found.map(({ line, from, rates }) => ({ line: name, from, shared: line === null, ...rates }));
  });
}

/** A line's own rows, and before the first of them those that hold for every line without its own. */
function rowsOf(name: string, rows: RowsByLine): CostRow[] {
  const own = rows.get(name) ?? [];
  const general = rows.get(null) ?? [];
  const [first] = own;
  if (!first) return general;
  return [...general.filter((row) => begin(row) < begin(first)), ...own];
}

function rowsByLine({ sources, costs }: Inputs, byName: LinesByName, problems: ProblemList): RowsByLine {
  const source = sources.Costs!;
  const rows = new Map<string | null, CostRow[]>();
  for (const cost of costs.rows) {
    const { row, line } = cost;
    const name = line === null ? null : byName.lineOf({ row, line }, source, problems)?.name;
    if (name === undefined) continue;
    const known = rows.get(name) ?? [];
    const first = known.find(({ from }) => from === cost.from);
    if (first === undefined) rows.set(name, [...known, cost]);
    else {
      const other = cellPlace(source, first.row, 'line').address;
      problems.report('repeatedCosts', source, row, 'line', { other });
    }
  }
  for (const list of rows.values()) list.sort((one, other) => (begin(one) < begin(other) ? -1 : 1));
  return rows;
}

/** The month from which a row holds, before every month where it holds from the beginning. */
function begin({ from }: CostRow): string {
  return from ?? '';
}

/**
 * A row takes the place of the one before it as a whole. Who types only what changes would plan all else at nothing, in
 * silence: a figure that the row before has and this one leaves blank is told.
 */
function warnOfDropped(rows: readonly CostRow[], source: Source, problems: ProblemList): void {
  rows.slice(1).forEach(({ row }, index) => {
    for (const column of costColumns) {
      const before = cellOf(source, rows[index]!.row, column);
      if (before === null || before === 0 || cellOf(source, row, column) !== null) continue;
      problems.warn('costDropped', source, row, column, { before: String(before) });
    }
  });
}

/** Rows of the same month and line add up. */
function budgetOf({ sources, budget }: Inputs, byName: LinesByName, problems: ProblemList): BudgetRow[] {
  const source = sources.Budget;
  if (!source) return [];
  return budget.rows.flatMap(({ row, month, line, amount }): BudgetRow[] => {
    if (line === null) return [{ month, line, amount }];
    const found = byName.lineOf({ row, line }, source, problems);
    return found ? [{ month, line: found.name, amount }] : [];
  });
}
