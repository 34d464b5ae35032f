/**
 * The year of each month (1 to 12) that a column names without one, in the order of the column, whose first month is of
 * `year`: those that stand behind a December which a January follows are of the next year.
 */
export function yearsOfMonths(months: readonly number[], year: number): ReadonlyMap<number, number> {
  const inOrder = [...new Set(months)];
  const turn = inOrder.findIndex((month, index) => month === 1 && inOrder[index - 1] === 12);
  return new Map(inOrder.map((month, index) => [month, turn >= 0 && index >= turn ? year + 1 : year]));
}

/** The one year from 2000 to 2099 that titles and names speak of; null where they speak of none or of several. */
export function announcedYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : null;
}
