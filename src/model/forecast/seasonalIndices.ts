/** Months of a year. */
export const seasonLength = 12;

/** Two years are the least that a season can be told from its trend by. */
export const leastForIndices = 2 * seasonLength;

/**
 * How far each month of the year lies above or below the year's mean, as factors whose mean is 1, the first for the month
 * that the rates begin with: each month divided by the mean of the year around it (a centred moving average over twelve
 * months, the outer two by half), averaged over the years. Null with less than two years, or where a year or a month of
 * the year has no calls at all: then there is no factor to divide by.
 */
export function seasonalIndices(rates: readonly number[]): number[] | null {
  if (rates.length < leastForIndices) return null;
  const half = seasonLength / 2;
  const sums = Array.from({ length: seasonLength }, () => ({ ratios: 0, count: 0 }));
  for (let month = half; month < rates.length - half; month++) {
    const around = rates.slice(month - half, month + half + 1);
    const outer = (around[0]! + around.at(-1)!) / 2;
    const mean = (around.slice(1, -1).reduce((sum, rate) => sum + rate, 0) + outer) / seasonLength;
    const sum = sums[month % seasonLength]!;
    sum.ratios += rates[month]! / mean;
    sum.count += 1;
  }
  const factors = sums.map(({ ratios, count }) => ratios / count);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / seasonLength;
  const indices = factors.map((factor) => factor / mean);
  return indices.every((index) => Number.isFinite(index) && index > 0) ? indices : null;
}
