/**
 * The year of each month (1 to 12) that a column names without one, in the order of the column, whose first month is of
 * `year`: those that stand behind a December which a January follows are of the next year.
 */
export function yearsOfMonths(months: readonly number[], year: number): ReadonlyMap<number, number> {
  const inOrder = [...new Set(months)];
  const turn = inOrder.findIndex((month, index) => month === 1 && inOrder[index - 1] === 12);
  return new Map(inOrder.map((month, index) => [month, turn >= 0 && index >= turn ? year + 1 : year]));
}
