import type { PartKey, SentenceKey } from './words/wording';
import type { Bound } from '../model/bound';

/** Why a cell has no number: a key of the sentence catalogue and what its sentence needs. */
export interface Problem {
  readonly problem: SentenceKey;
  /** Argument the sentence names, as it stands in the formula. */
  readonly name?: string;
  /** The offending value. */
  readonly value?: unknown;
  readonly bounds?: Bound;
  /** Further words of the sentence. */
  readonly words?: Readonly<Record<string, string | number>>;
  /** Row and column in the result, from 0; set where the result has more than one cell. */
  place?: { row: number; column: number; oneColumn: boolean };
}

/** A number that needs a remark, such as an estimate: the number goes to the cell, the remark to CHECK. */
export interface Remarked {
  readonly result: number;
  readonly remark: PartKey;
  readonly words: Readonly<Record<string, string | number>>;
}

/** What a calculation gives for one cell. "" is an empty cell. */
export type Outcome = number | string | boolean | Problem | Remarked;

export function isProblem(outcome: unknown): outcome is Problem {
  return typeof outcome === 'object' && outcome !== null && 'problem' in outcome;
}

export function isRemarked(outcome: unknown): outcome is Remarked {
  return typeof outcome === 'object' && outcome !== null && 'remark' in outcome;
}

/** Excel takes neither NaN nor infinity; a calculation that knows the reason says so itself. */
export function finite(outcome: Outcome): Outcome {
  return typeof outcome === 'number' && !Number.isFinite(outcome) ? { problem: 'noAnswer' } : outcome;
}
