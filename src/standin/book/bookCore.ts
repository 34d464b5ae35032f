import type { BookEvent } from './book';
import type { Area } from '../areas';
import type { BookView } from './bookView';
import type { Calculation } from './calculation';
import type { CustomFunctions } from './customFunctions';
import type { Engine } from './engine';
import type { FormulaSpelling } from './formulas/formulaSpelling';
import type { StructureChange } from './sheets/structureChange';
import type { Tables } from './tables/tables';

/** What sheets, tables and names of one open book share: below them all, so it knows none of them. */
export interface BookCore {
  readonly engine: Engine;
  readonly tables: Tables;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly spelling: FormulaSpelling;
  readonly view: BookView;
  /** Hears of rows and columns before they move, and puts the tables right afterwards. */
  readonly tableMoves: { expect(sheetId: string, change: StructureChange): void; settle(): void };
  /** Hears of cells that were written, among which a table's header may be. */
  readonly headers: { follow(sheetId: string, area: Area): void };
  emit(event: BookEvent): void;
}
