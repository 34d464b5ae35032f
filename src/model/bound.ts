/** What a number may be; both ends are allowed unless said otherwise. */
export interface Bound {
  lower: number;
  /** Whether the lower end itself is not allowed. */
  above?: boolean;
  upper?: number;
  /** Whether the upper end itself is not allowed. */
  below?: boolean;
  /** Whether only whole numbers are. */
  whole?: boolean;
}

/** Whether a number is finite and within its bound. */
export function isWithin(value: number, { lower, above, upper, below, whole }: Bound): boolean {
  if (whole && !Number.isInteger(value)) return false;
  const overLower = above ? value > lower : value >= lower;
  const underUpper = upper === undefined || (below ? value < upper : value <= upper);
  return Number.isFinite(value) && overLower && underUpper;
}

/** The allowed range in signs that every language reads, such as "0 < x ≤ 1". */
export function boundText({ lower, above, upper, below, whole }: Bound): string {
  if (whole) return `${lower}, ${lower + 1}, ${lower + 2}, …`;
  if (upper === undefined) return above ? `> ${lower}` : `≥ ${lower}`;
  return `${lower} ${above ? '<' : '≤'} x ${below ? '<' : '≤'} ${upper}`;
}
