import type { TablesCatalogue } from '../../words/catalogue';
import { ourTables } from '../../grid/names';
import { roundUpFormula } from '../formulas';
import { isJoined, nextIsStage, ofStage, type QuotaCell } from './quotaKeys';
import { columnOfTable } from '../tableSpec';

/**
 * When each stage starts and is due: working dates counted back by its lead time from the month's first one. A stage is
 * due when the next starts, and the last one on that first date, as are those who join.
 */
export function dateFormulas(
  words: TablesCatalogue,
): Record<'leadDays' | 'dateRow' | 'start' | 'due' | 'basis', (cell: QuotaCell) => string> {
  const dates = columnOfTable(ourTables.dates, words.dates.date);
  const dateAt = (row: string): string => `INDEX(${dates},${row})`;
  return {
    leadDays: (cell) => roundUpFormula(`IF(${isJoined(cell)},0,${ofStage(cell, words, 'leadDays')})`),
    dateRow: (cell) => `COUNTIF(${dates},"<"&${cell.self('month')})+1`,
    start: (cell) => {
      const row = `${cell.self('dateRow')}-${cell.self('leadDays')}`;
      // Row 0 of INDEX would be the whole column.
      return `IF(${row}<1,NA(),${dateAt(row)})`;
    },
    due: (cell) => `IF(${nextIsStage(cell)},${cell.below('start')},${dateAt(cell.self('dateRow'))})`,
    basis: (cell) => `INDEX(${columnOfTable(ourTables.dates, words.dates.basis)},${cell.self('dateRow')})`,
  };
}
