import type { Engine } from '../engine';
import type { FormulaSpelling } from './formulaSpelling';
import { rewriteFormulas, storedMentions, type StoredFormula } from './storedFormulas';

/** Gives every formula of the book the engine's spelling: those of a file when its tables have become known. */
export function respellAll(engine: Engine, spelling: FormulaSpelling): void {
  respell(engine, spelling);
}

/** The same for the formulas that named a table before it was there. */
export function respellMentions(engine: Engine, spelling: FormulaSpelling, tableName: string): void {
  respell(engine, spelling, storedMentions(engine, tableName));
}

function respell(engine: Engine, spelling: FormulaSpelling, concerned?: Iterable<StoredFormula>): void {
  const speller = spelling.now();
  const rewrite = (stored: StoredFormula): string => {
    try {
      return speller.toEngine(stored.formula.trimEnd(), stored);
    } catch {
      // A formula that nobody can read any more stays as it is; its cached value still counts.
      return stored.formula;
    }
  };
  rewriteFormulas(engine, rewrite, concerned);
}
