import type { BookEvent } from './book';
import type { BookView } from './bookView';
import type { TableKeeper } from './tableKeeper';
import type { Calculation } from './calculation';
import type { CustomFunctions } from './customFunctions';
import type { HeaderFollower } from './headerFollower';
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
  readonly keeper: TableKeeper;
  readonly headers: HeaderFollower;
  readonly view: BookView;
  emit(event: BookEvent): void;
}
