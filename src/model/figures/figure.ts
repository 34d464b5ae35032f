import type { Expression } from './expression';

/** What a figure counts, by which its column is formatted. */
export type Unit =
  | 'month'
  | 'whole'
  | 'seconds'
  | 'hours'
  | 'days'
  | 'heads'
  /** People on average. */
  | 'people'
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
   * Added up over the lines, then rounded up as the policy says beyond what is tolerated, worked out anew by its own expression or another, or
   * given as the row's own was; left out where the total has none.
   */
  total?: 'sum' | 'toleratedSum' | 'anew' | 'given' | Expression<Name>;
  unit: Unit;
  /** Whether there may be none: null, and an empty cell. */
  optional?: boolean;
  /** Whether it carries the calculation and is no news. */
  helper?: boolean;
}

/** Figures of a table in the order of the walk: each names figures of its row, and what else its rows are given. */
export function figures<Given extends string = never, Settings = never>() {
  return <const All extends Record<string, Figure<string, Settings>>>(
    all: All & { [Key in keyof All]: Figure<Extract<keyof All, string> | Given, Settings> },
  ): All => all;
}

type Totalled = Pick<Figure, 'unit' | 'optional'> & { readonly total?: unknown };

/** A row with its figures. */
export type RowOf<All extends Readonly<Record<string, Totalled>>> = {
  [Key in keyof All]: All[Key] extends { optional: true } ? number | null : number;
};

/** Figures that the total over lines adds up; some of them are rounded up then. */
export type Summed<All extends Record<string, Totalled>> = {
  [Key in keyof All]: All[Key] extends { total: 'sum' | 'toleratedSum' } ? Key : never;
}[keyof All];

/** The same as their names. */
export function summed<All extends Record<string, Totalled>>(all: All): Summed<All>[] {
  const keys = Object.keys(all) as (keyof All)[];
  const sums: unknown[] = ['sum', 'toleratedSum'];
  return keys.filter((key) => sums.includes(all[key]!.total)) as Summed<All>[];
}

/** Figures added up over rows. */
export function addUp<All extends Record<string, Totalled>>(
  all: All,
  rows: readonly Record<Summed<All>, number>[],
): Record<Summed<All>, number> {
  const sums = summed(all).map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)] as const);
  return Object.fromEntries(sums) as Record<Summed<All>, number>;
}

/** The figures of the total over lines: what has been added up is given. */
export function ofTotal<Settings>(
  all: Readonly<Record<string, Figure<string, Settings>>>,
): Record<string, Figure<string, Settings>> {
  const kept = Object.entries(all).filter(([, { total }]) => total !== undefined);
  return Object.fromEntries(
    kept.map(([key, figure]) => {
      const { of, total, ...rest } = figure;
      if (total === 'anew') return [key, { ...rest, of }];
      return [key, typeof total === 'object' ? { ...rest, of: total } : rest];
    }),
  );
}

/** A row without the figures that only carry its calculation. */
export function shownOf<Row extends object>(
  all: Readonly<Record<string, Pick<Figure, 'unit' | 'helper'>>>,
  row: Row,
): Row {
  const shown = Object.entries(row).filter(([key]) => !all[key]?.helper);
  return Object.fromEntries(shown) as Row;
}

/** How a figure follows from others under some settings. */
export function expressionOf<Name extends string, Settings>(
  { of }: Figure<Name, Settings>,
  settings: Settings,
): Expression<Name> | undefined {
  return typeof of === 'function' ? of(settings) : of;
}
