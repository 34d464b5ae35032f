import type { ArrayValueObject } from '@univerjs/engine-formula';
import type { FormulaNode } from '../formulaNode';
import type { Maybe } from './scalar';

/** The cell whose formula is calculated, and its offset from the one whose text was read. */
export interface Place {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

/**
 * What a piece of a formula gives: one value, a range or array of one cell, the one or the other, or a reference to a
 * cell. Univer does not treat them quite alike.
 */
export type Kind = 'value' | 'array' | 'either' | 'reference';

/** A piece of a formula made ready to be calculated in any cell that holds it. */
export interface Compiled {
  kind: Kind;
  run(place: Place): Maybe;
  /** Of what is the one or the other: which of them it is there. */
  kindAt?(place: Place): Kind;
}

/** Makes a piece ready; undefined where it takes Univer to calculate it. */
export type Compile = (node: FormulaNode) => Compiled | undefined;

/** A range that is the same for all cells that hold the formula. */
export interface FixedRange {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What the pieces of formulas need of the engine while they run. */
export interface Engine {
  /** Changes with each run, and with it what ranges hold. */
  readonly run: number;
  read(unitId: string, sheetId: string, row: number, column: number): Maybe;
  sheetNamed(unitId: string, name: string): string | undefined;
  /** A range's values as Univer keeps them for the run. */
  arrayOf(node: FormulaNode, place: Place): ArrayValueObject | undefined;
  /** Has Univer calculate a piece; undefined where more than one value comes of it. */
  calculate(node: FormulaNode, place: Place): Maybe;
}

/** What is joined with another piece: a reference has become a range of one cell. */
export function joined(...kinds: Kind[]): Kind {
  const values = kinds.map((kind) => (kind === 'reference' ? 'array' : kind));
  return values.every((kind) => kind === values[0]) ? (values[0] ?? 'value') : 'either';
}

/** What an operator gives: an array where one side is one. */
export function combined(left: Kind, right: Kind): Kind {
  if (isArray(left) || isArray(right)) return 'array';
  return left === 'value' && right === 'value' ? 'value' : 'either';
}

export function kindAt(one: Compiled, place: Place): Kind {
  return one.kindAt?.(place) ?? one.kind;
}

export function isArray(kind: Kind): boolean {
  return kind === 'array' || kind === 'reference';
}

/** Remembers what was found out in a run until the next one. */
export function oncePerRun<T>(engine: Engine, find: (place: Place) => T): (place: Place) => T {
  let run = -1;
  let known: T;
  return (place) => {
    if (run !== engine.run) {
      known = find(place);
      run = engine.run;
    }
    return known;
  };
}
