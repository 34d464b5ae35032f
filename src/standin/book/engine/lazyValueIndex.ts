import { CELL_INVERTED_INDEX_CACHE as index } from '@univerjs/engine-formula';

let lazy = false;

/**
 * Spares Univer 0.25.1 a search for each formula that it calculates. For comparisons it keeps an index of which rows of
 * a column hold which value; it takes every result out of there and puts it in again, going through all values of the
 * column, even where no comparison has asked for that row yet. The first one that asks puts the row in by itself.
 */
export function indexValuesLazily(): void {
  if (lazy) return;
  lazy = true;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isNewResult) => {
    const isUnknown = index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isNewResult ? !isUnknown : isUnknown) set(unitId, sheetId, column, value, row, isNewResult);
  };
}
