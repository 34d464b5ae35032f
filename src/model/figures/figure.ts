import { evaluate } from './evaluate';
import type { Expression, Value } from './expression';

/** What a figure counts, by which its column is formatted. */
export type Unit =
  | 'month'
  | 'whole'
  | 'seconds'
  | 'hours'
  | 'days'
  | 'heads'
  | 'share'
  | 'factor'
  | 'money'
  | 'moneyPerCall'
  | 'general';

/** A figure of a row: how it follows from the others, how the total over lines has it, and how it is shown. */
export interface Figure<Name extends string = string, Settings = never> {
  /** Left out where it is given, or looked up in another table. */
  of?: Expression<Name> | ((settings: Settings) => Expression<Name> | undefined);
  /**
   * Added up over the lines, then rounded up as the policy says, or worked out anew, by its own expression or another;
   * left out where it has none, or one that is looked up.
   */
  total?: 'sum' | 'roundedSum' | 'anew' | Expression<Name>;
  unit: Unit;
  /** Whether it carries the calculation and is no news. */
  helper?: boolean;
}

/** Figures of a table in the order of the walk: each names figures of its row, and what else its rows are given. */
export function figures<Given extends string = never, Settings = never>() {
  return <const All extends Record<string, Figure<string, Settings>>>(
    all: All & { [Key in keyof All]: Figure<Extract<keyof All, string> | Given, Settings> },
  ): All => all;
}

type Totalled = Pick<Figure, 'unit'> & { readonly total?: unknown };

/** Figures that the total over lines adds up; some of them are rounded up then. */
export type Summed<All extends Record<string, Totalled>> = {
  [Key in keyof All]: All[Key] extends { total: 'sum' | 'roundedSum' } ? Key : never;
}[keyof All];

/** The same as their names. */
export function summed<All extends Record<string, Totalled>>(all: All): Summed<All>[] {
  const keys = Object.keys(all) as (keyof All)[];
  return keys.filter((key) => all[key]!.total === 'sum' || all[key]!.total === 'roundedSum') as Summed<All>[];
}

/** How a figure follows from others under some settings. */
export function expressionOf<Name extends string, Settings>(
  { of }: Figure<Name, Settings>,
  settings: Settings,
): Expression<Name> | undefined {
  return typeof of === 'function' ? of(settings) : of;
}

/** What a row is given: values, or what follows from the figures worked out so far. */
export type Given<Row> = Readonly<Record<string, Value | ((row: Row) => number)>>;

/**
 * Works the figures of a row out in their order, each by its expression or else as it is given. The record says which of
 * them may be null. Names that are no figures, such as "rates.basePay", are asked for outside.
 */
export function workOut<Row, Settings>(
  all: Readonly<Record<Extract<keyof Row, string>, Figure<string, Settings>>>,
  settings: Settings,
  given: Given<Row>,
): Row {
  const row: Record<string, Value> = {};
  const valueOf = (name: string): Value => {
    if (name in row) return row[name]!;
    const value = given[name];
    return typeof value === 'function' ? value(row as Row) : (value ?? null);
  };
  for (const [key, figure] of Object.entries<Figure<string, Settings>>(all)) {
    const expression = expressionOf(figure, settings);
    row[key] = expression === undefined ? valueOf(key) : evaluate(expression, valueOf);
  }
  return row as Row;
}

/** Values under names that say where they are from: under("rates", { basePay: 5 }) gives "rates.basePay". */
export function under(place: string, values: object): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${place}.${key}`, value as Value]),
  );
}
