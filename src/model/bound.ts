/** What a number may be; on a side without an end it may be anything. */
export interface Bound {
  /** Allowed, and nothing smaller. */
  readonly least?: number;
  /** Not allowed itself, only what is larger. */
  readonly above?: number;
  /** Allowed, and nothing larger. */
  readonly most?: number;
  /** Not allowed itself, only what is smaller. */
  readonly below?: number;
  /** Whether only whole numbers are. */
  readonly whole?: boolean;
}

/** Whether a number is finite and within its bound. */
export function isWithin(value: number, { least, above, most, below, whole }: Bound): boolean {
  if (!Number.isFinite(value) || (whole === true && !Number.isInteger(value))) return false;
  return (
    (least === undefined || value >= least) &&
    (above === undefined || value > above) &&
    (most === undefined || value <= most) &&
    (below === undefined || value < below)
  );
}

/** Which ends a bound has: a key of the words that say it. */
export type BoundEnds =
  | 'anyNumber'
  | 'least'
  | 'above'
  | 'most'
  | 'below'
  | 'leastMost'
  | 'leastBelow'
  | 'aboveMost'
  | 'aboveBelow';

export function endsOf({ least, above, most, below }: Bound): BoundEnds {
  const upper = most !== undefined ? 'most' : below !== undefined ? 'below' : null;
  const lower = least !== undefined ? 'least' : above !== undefined ? 'above' : null;
  if (lower === null) return upper ?? 'anyNumber';
  if (upper === null) return lower;
  return `${lower}${upper === 'most' ? 'Most' : 'Below'}`;
}

/** The numbers at a bound's ends, by the names that its words have for them. */
export function endNumbers({ least, above, most, below }: Bound): Record<string, number> {
  const ends = Object.entries({ least, above, most, below });
  return Object.fromEntries(ends.flatMap(([name, end]) => (end === undefined ? [] : [[name, end]])));
}

/** The allowed range in signs that every language reads, such as "0 < x ≤ 1". */
export function boundText(bound: Bound): string {
  const { least, above, most, below, whole } = bound;
  const [lower, upper] = [least ?? above, most ?? below];
  if (whole && lower !== undefined) return `${lower}, ${lower + 1}, ${lower + 2}, …`;
  const [left, right] = [least === undefined ? '<' : '≤', most === undefined ? '<' : '≤'];
  if (lower !== undefined && upper !== undefined) return `${lower} ${left} x ${right} ${upper}`;
  if (lower !== undefined) return `${left === '≤' ? '≥' : '>'} ${lower}`;
  return upper === undefined ? 'x' : `${right} ${upper}`;
}

/** The bound that such signs write; null for any other text. */
export function boundOfText(signs: string): Bound | null {
  const [between, lower, left, right, upper] = /^(\S+) ([<≤]) x ([<≤]) (\S+)$/.exec(signs) ?? [];
  if (between !== undefined) {
    return {
      [left === '≤' ? 'least' : 'above']: Number(lower),
      [right === '≤' ? 'most' : 'below']: Number(upper),
    };
  }
  const [, sign, end] = /^([<≤>≥]) (\S+)$/.exec(signs) ?? [];
  if (sign !== undefined) {
    const side = { '>': 'above', '≥': 'least', '<': 'below', '≤': 'most' }[sign]!;
    return { [side]: Number(end) };
  }
  const [, first] = /^(\S+), \S+, \S+, …$/.exec(signs) ?? [];
  return first === undefined ? null : { least: Number(first), whole: true };
}
