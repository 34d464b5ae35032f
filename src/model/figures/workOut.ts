import { compile, type Calculation } from './evaluate';
import type { Value } from './expression';
import { expressionOf, type Figure } from './figure';

/**
 * What a row is given besides its expressions: values, what follows from the figures worked out so far, and records whose
 * values are named with their place, such as "rates.basePay".
 */
export type Given<Row> = Readonly<Record<string, Value | ((row: Row) => number) | object>>;

/** For figures that follow no settings. */
export const noSettings = {};

/**
 * Works the figures of a row out in their order, each by its expression or else as it is given, and adds them to what the
 * row is about. The record of the row says which of them may be null.
 */
export function workOut<Row, Settings extends object = Record<string, never>>(
  about: Partial<Row>,
  all: Readonly<Record<string, Figure<string, Settings>>>,
  settings: Settings,
  given: Given<Row>,
): Row {
  const made = calculationsOf(all, settings);
  const { keys, calculations } = made;
  const row = { ...blankRow(made, Object.keys(about)), ...about } as Record<string, Value>;
  const values: Value[] = [];
  const scope: Scope = { values, row, given: given as Given<object> };
  for (let index = 0; index < keys.length; index++) {
    row[keys[index]!] = values[index] = calculations[index]!(scope);
  }
  return row as Row;
}

/** A row on its way. */
interface Scope {
  /** The figures worked out so far, in their order: found by their place, which is far faster than by name. */
  values: readonly Value[];
  row: object;
  given: Given<object>;
}

interface Calculations {
  keys: readonly string[];
  calculations: readonly Calculation<Scope>[];
  blanks: Map<string, object>;
}

/** Kept by figures and settings, since every row of a plan asks for the same. */
const known = new WeakMap<object, WeakMap<object, Calculations>>();

function calculationsOf<Settings extends object>(
  all: Readonly<Record<string, Figure<string, Settings>>>,
  settings: Settings,
): Calculations {
  const bySettings = known.get(all) ?? new WeakMap<object, Calculations>();
  const kept = bySettings.get(settings);
  if (kept) return kept;
  const keys = Object.keys(all);
  const find = (name: string): Calculation<Scope> => finder(name, keys.indexOf(name));
  const made = {
    keys,
    calculations: keys.map((key) => {
      const expression = expressionOf(all[key]!, settings);
      return expression === undefined ? find(key) : compile(expression, find);
    }),
    blanks: new Map<string, object>(),
  };
  known.set(all, bySettings);
  bySettings.set(settings, made);
  return made;
}

/** A row with its keys in their places: to add some thirty to each row one by one takes longer than to work them out. */
function blankRow({ keys, blanks }: Calculations, about: readonly string[]): object {
  const shape = about.join();
  const kept = blanks.get(shape);
  if (kept) return kept;
  const blank = Object.fromEntries([...about, ...keys].map((key) => [key, null]));
  blanks.set(shape, blank);
  return blank;
}

/** A figure that has been worked out, or else what is given under its name. */
function finder(name: string, place: number): Calculation<Scope> {
  const givenValue = ofGiven(name);
  if (place < 0) return givenValue;
  return (scope) => (place < scope.values.length ? scope.values[place]! : givenValue(scope));
}

function ofGiven(name: string): Calculation<Scope> {
  const [record, key] = placeOf(name);
  if (key !== null) return ({ given }) => inRecord(given[record], key);
  return ({ given, row }) => {
    const value = given[name];
    return typeof value === 'function' ? value(row) : ((value ?? null) as Value);
  };
}

/** A value of one of the records that are given; null where there is none. */
export function placed(given: Readonly<Record<string, unknown>>, name: string): Value {
  const [record, key] = placeOf(name);
  return key === null ? null : inRecord(given[record], key);
}

function placeOf(name: string): [record: string, key: string | null] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, null] : [name.slice(0, dot), name.slice(dot + 1)];
}

function inRecord(record: unknown, key: string): Value {
  return (record as Record<string, Value> | undefined)?.[key] ?? null;
}
