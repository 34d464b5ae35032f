/**
 * Plain arithmetic of a row, written once as data: the model works its figures out with it, and the tables make their
 * formulas from it. Text stands for a figure by its name, "" for a cell without one, which to the model is null.
 */
export type Expression<Name extends string = string> = number | '' | Name | Operation<Name>;

export interface Operation<Name extends string = string> {
  op: Operator;
  args: readonly Expression<Name>[];
}

export type Operator = 'add' | 'sub' | 'mul' | 'div' | 'max' | 'min' | 'round' | 'roundUp' | 'if' | 'equal';

/** What a name stands for: a figure, a text such as another line's name, or null where there is none. */
export type Value = number | string | null;

type Args<Name extends string> = Expression<Name>[];
type Made<Name extends string> = Operation<Exclude<Name, ''>>;

export const add = <Name extends string>(...args: Args<Name>): Made<Name> => made('add', args);
export const sub = <Name extends string>(...args: [Expression<Name>, Expression<Name>]): Made<Name> =>
  made('sub', args);
export const mul = <Name extends string>(...args: Args<Name>): Made<Name> => made('mul', args);
/** Divides the first by each of the others in turn. */
export const div = <Name extends string>(...args: Args<Name>): Made<Name> => made('div', args);
export const max = <Name extends string>(...args: Args<Name>): Made<Name> => made('max', args);
export const min = <Name extends string>(...args: Args<Name>): Made<Name> => made('min', args);
/** Rounded half away from zero to so many decimals. */
export const round = <Name extends string>(of: Expression<Name>, decimals: number): Made<Name> =>
  made('round', [of, decimals]);
/** Whole heads: floating-point noise never adds one. */
export const roundUp = <Name extends string>(of: Expression<Name>): Made<Name> => made('roundUp', [of]);
export const equal = <Name extends string>(...args: [Expression<Name>, Expression<Name>]): Made<Name> =>
  made('equal', args);
/** The second where the first holds, else the third. */
export const when = <Name extends string>(
  ...args: [Expression<Name>, Expression<Name>, Expression<Name>]
): Made<Name> => made('if', args);

function made<Name extends string>(op: Operator, args: readonly Expression<Name>[]): Made<Name> {
  return { op, args } as Made<Name>;
}

/** The names that an expression asks for. */
export function namesIn<Name extends string>(expression: Expression<Name>): Name[] {
  if (typeof expression === 'object') return expression.args.flatMap((one) => namesIn(one));
  return typeof expression === 'string' && expression !== '' ? [expression as Name] : [];
}
