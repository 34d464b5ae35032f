import type { BookEvent } from './book';
import type { Calculation } from './calculation';
import type { CustomFunctions } from './customFunctions';
import type { Engine } from './engine';
import type { FormulaSpelling } from './formulaSpelling';
import type { Tables } from './tables';

/** What the parts of one open book know of each other. */
export interface BookParts {
  readonly engine: Engine;
  readonly tables: Tables;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly spelling: FormulaSpelling;
  emit(event: BookEvent): void;
}
