import type { Unit } from './units';

/** What a header says of its unit of times; a clock is a time of Excel's or a text, which the cells tell apart. */
export type DurationLabelUnit = Extract<Unit, 'milliseconds' | 'seconds' | 'minutes' | 'hours'> | 'clock';
type CountLabelUnit = Extract<Unit, 'thousands' | 'tenThousands'>;

/** In the order of asking: mm:ss before minutes and seconds, ten thousands before thousands. */
const patterns: readonly [DurationLabelUnit, RegExp][] = [
  ['clock', /h{1,2}:mm|m{1,2}:ss|分[:：]?秒|时[:：]?分/],
  ['milliseconds', /(^|[^a-z])ms([^a-z]|$)|millisecond|毫秒/],
  ['seconds', /\bs\b|\bsecs?\b|second|秒/],
  ['minutes', /\bmins?\b|minute|分钟|[(（[【]分[)）\]】]|分$/],
  ['hours', /\bh\b|\bhrs?\b|\bhours?\b|小时/],
];

const countPatterns: readonly [CountLabelUnit, RegExp][] = [
  ['tenThousands', /[(（[【]万.?[)）\]】]|万[通个次]?$/],
  ['thousands', /[(（[【]千.?[)）\]】]|千[通个次]?$|\bthousands?\b|'000|[([]0?00s?[)\]]|[([]k[)\]]/],
];

/** The unit of a handling time that a header or label names, or null. */
export function durationUnitOfLabel(label: string): DurationLabelUnit | null {
  return find(patterns, label);
}

/** The unit of calls that a header or label names, or null. */
export function countUnitOfLabel(label: string): CountLabelUnit | null {
  return find(countPatterns, label);
}

/** Whether a label is nothing but a unit, as in a column of units beside the measures. */
export function isUnitLabel(label: string): boolean {
  const text = label.trim().replace(/^[(（[【]|[)）\]】]$|^单位[:：]?/g, '');
  return /^(s|secs?|seconds?|mins?|minutes?|h|hours?|days?|calls?|heads?|%|秒|分|分钟|小时|天|通|个|次|人|元|万|万通|千|千通|m{1,2}:ss|h{1,2}:mm:ss|分:秒)$/i.test(
    text,
  );
}

function find<U>(list: readonly [U, RegExp][], label: string): U | null {
  return list.find(([, pattern]) => pattern.test(label.trim().toLowerCase()))?.[0] ?? null;
}
