import type { Engine } from '../engine';
import type { FormulaSpelling } from './formulaSpelling';
import { rewriteFormulas, type StoredFormula } from './storedFormulas';

/** Gives every formula of the book the engine's spelling: those of a file when its tables have become known. */
export function respellAll(engine: Engine, spelling: FormulaSpelling): void {
  respell(engine, spelling, () => true);
}

/** The same for the formulas that named a table before it was there. */
export function respellMentions(engine: Engine, spelling: FormulaSpelling, tableName: string): void {
  const name = tableName.toLowerCase();
  respell(engine, spelling, ({ formula }) => formula.toLowerCase().includes(name));
}

function respell(
  engine: Engine,
  spelling: FormulaSpelling,
  concerns: (stored: StoredFormula) => boolean,
): void {
  const speller = spelling.now();
  rewriteFormulas(engine, (stored) => {
    if (!concerns(stored)) return stored.formula;
    try {
      return speller.toEngine(stored.formula.trimEnd(), stored);
    } catch {
      // A formula that nobody can read any more stays as it is; its cached value still counts.
      return stored.formula;
    }
  });
}
