import type { LayoutInput } from '../planInputs';
import { monthMatches } from '../../cells/monthStyle';
import { columnReference } from '../../read/rows/source';
import { cellRangeOf, rowMatches } from '../formulas';

/** The budget of a line's month: its rows added up, "" without any. */
export function lineBudgetFormula({ inputs }: LayoutInput, month: string, line: string): string {
  const source = inputs.sources.Budget;
  if (!source || columnReference(source, 'line') === null) return '""';
  const matches = rowMatches(source, inputs.budget.style, month, line);
  return addedUp(matches, cellRangeOf(source, 'budget'), '""');
}

/** The budget of a month: its rows without a line where there are any, else those of the lines. */
export function monthBudgetFormula({ inputs }: LayoutInput, month: string): string {
  const source = inputs.sources.Budget;
  if (!source) return '""';
  const amounts = cellRangeOf(source, 'budget');
  const matches = monthMatches(inputs.budget.style, cellRangeOf(source, 'month'), month);
  const all = addedUp(`${matches}*1`, amounts, '""');
  const lines = columnReference(source, 'line');
  return lines === null ? all : addedUp(`${matches}*(${lines}="")`, amounts, all);
}

function addedUp(matches: string, amounts: string, otherwise: string): string {
  return `IF(SUMPRODUCT(${matches})=0,${otherwise},SUMPRODUCT(${matches},${amounts}))`;
}
