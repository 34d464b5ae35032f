import type { InputColumn } from '../headers';

/** What a number in a column may be; both ends are allowed unless said otherwise. */
export interface Bound {
  lower: number;
  /** Whether the lower end itself is not allowed. */
  above?: boolean;
  upper?: number;
  /** Whether the upper end itself is not allowed. */
  below?: boolean;
}

const share: Bound = { lower: 0, upper: 1, below: true };
const atLeastZero: Bound = { lower: 0 };

/** Allowed numbers by column. Columns of text or months are not listed. */
export const bounds: Partial<Record<InputColumn, Bound>> = {
  calls: atLeastZero,
  talk: atLeastZero,
  hold: atLeastZero,
  afterCall: atLeastZero,
  aht: atLeastZero,
  pty: { lower: 0, above: true, upper: 1 },
  absenceRate: share,
  absenceHeads: atLeastZero,
  attritionRate: share,
  attritionHeads: atLeastZero,
  plannedJoiners: atLeastZero,
  actualHeads: atLeastZero,
  openingHeads: atLeastZero,
  workingDays: { lower: 0, upper: 31 },
  passRate: { lower: 0, above: true, upper: 1 },
  // Two years of working days: beyond it the number is a slip, and dates would have to be counted for ever.
  leadDays: { lower: 0, upper: 500 },
  handledCalls: atLeastZero,
  paidHours: { lower: 0, above: true },
};

/** Whether a number is finite and within its bound. */
export function isWithin(value: number, { lower, above, upper, below }: Bound): boolean {
  const overLower = above ? value > lower : value >= lower;
  const underUpper = upper === undefined || (below ? value < upper : value <= upper);
  return Number.isFinite(value) && overLower && underUpper;
}

/** The allowed range in signs that every language reads, such as "0 < x ≤ 1". */
export function boundText({ lower, above, upper, below }: Bound): string {
  if (upper === undefined) return above ? `> ${lower}` : `≥ ${lower}`;
  return `${lower} ${above ? '<' : '≤'} x ${below ? '<' : '≤'} ${upper}`;
}
