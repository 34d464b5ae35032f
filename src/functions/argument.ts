import type { Bound } from '../model/bound';

export type ArgumentKind = 'number' | 'whole' | 'month' | 'date' | 'choice' | 'text' | 'flag';

/**
 * One argument of a function, as data: decoding, error sentences and the help page are made from it.
 * T is what a cell decodes to.
 */
export interface Argument<T = unknown> {
  /** As Excel shows it while a formula is typed. */
  readonly name: string;
  readonly kind: ArgumentKind;
  /** Unit of a number, for the help page; "share" is 0 to 1, which Excel may show as a percentage. */
  readonly unit: string;
  readonly bounds: Bound;
  readonly choices: readonly string[];
  /** A blank or omitted required argument is an error; an optional one takes `ifBlank`. */
  readonly required: boolean;
  readonly ifBlank: T | undefined;
}

export type Decoded<A> = A extends Argument<infer T> ? T : never;

/** What a row of cells decodes to, argument by argument. */
export type DecodedAll<S extends readonly Argument[]> = { -readonly [K in keyof S]: Decoded<S[K]> };

function argument<T>(
  name: string,
  kind: ArgumentKind,
  unit: string,
  bounds: Bound = {},
  choices: readonly string[] = [],
): Argument<T> {
  return { name, kind, unit, bounds, choices, required: true, ifBlank: undefined };
}

export const number = (name: string, unit: string, bounds: Bound): Argument<number> =>
  argument(name, 'number', unit, bounds);

/** A whole number; what differs from one by floating-point noise alone is taken as that one. */
export const whole = (name: string, unit: string, bounds: Bound): Argument<number> =>
  argument(name, 'whole', unit, bounds);

/** A month: any date in it, or text such as 2026-02. Decodes to "yyyy-mm". */
export const month = (name: string): Argument<string> => argument(name, 'month', 'month');

/** A date. Decodes to "yyyy-mm-dd". */
export const date = (name: string): Argument<string> => argument(name, 'date', 'date');

export const text = (name: string): Argument<string> => argument(name, 'text', 'text');

/** TRUE or FALSE; 1 and 0 are taken for them, as in Excel's own functions. */
export const flag = (name: string): Argument<boolean> => argument(name, 'flag', 'logical');

/** One of a few words, in any case. */
export const choice = <T extends string>(name: string, choices: readonly T[]): Argument<T> =>
  argument<T>(name, 'choice', 'text', {}, choices);

/** The same argument, with a value to take when it is blank or omitted. */
export function optional<T>(of: Argument<T>, ifBlank: T): Argument<T> {
  return { ...of, required: false, ifBlank };
}

/** The same argument, undefined when it is blank or omitted. */
export function perhaps<T>(of: Argument<T>): Argument<T | undefined> {
  return { ...of, required: false, ifBlank: undefined };
}
