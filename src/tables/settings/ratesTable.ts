import type { TablesCatalogue } from '../../words/catalogue';
import { costColumns, type CostColumn } from '../../grid/headers';
import { ourSheets, ourTables } from '../../grid/names';
import { columnReference, rowsOf, type Source } from '../../read/rows/source';
import { columnMaker } from '../columnMaker';
import { cellInRow } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';

export type RatesKey = keyof TablesCatalogue['rates'];

const shares: readonly CostColumn[] = ['onCostRate'];

/** First column of the rates table on its sheet, from 0. */
export const ratesColumn = 27;

/** Number format of a rate. */
export function rateFormat(column: CostColumn): string {
  return shares.includes(column) ? formats.share : formats.general;
}

/**
 * What each line costs, from its own row of the Costs table or the one without a line. A blank is 0, which for class
 * size, rooms and trainers means no limit.
 */
export function ratesTable(layout: LayoutInput): TableSpec<RatesKey> {
  const { inputs, input, words } = layout;
  const source = inputs.sources.Costs!;
  const { shown, helper } = columnMaker<RatesKey>(words.rates);
  const rate = (column: CostColumn) => (cell: CellContext<RatesKey>) => {
    const row = cell.self('costsRow');
    const value = cellInRow(source, column, row);
    // Row 0 of INDEX would be the whole column.
    return value === null ? '0' : `IF(${row}=0,NA(),N(${value}))`;
  };
  return {
    name: ourTables.rates,
    sheet: ourSheets.settings,
    column: ratesColumn,
    rows: input.lines.length,
    columns: [
      shown('line', formats.general, { values: input.lines.map(({ name }) => lineCell(layout, name)) }),
      helper('costsRow', formats.general, { formula: (cell) => costsRow(source, cell.self('line')) }),
      ...costColumns.map((column) => shown(column, rateFormat(column), { formula: rate(column) })),
    ],
  };
}

/** A line's figure of the rates table, in the row that `row` found there. */
export function rateOf(words: TablesCatalogue, column: CostColumn, row: string): string {
  return `INDEX(${columnOfTable(ourTables.rates, words.rates[column])},${row})`;
}

/** Row of the rates table that is a line's. */
export function ratesRow(words: TablesCatalogue, line: string): string {
  return `MATCH(${line},${columnOfTable(ourTables.rates, words.rates.line)},0)`;
}

/** Data row of the line's own costs, else of those without a line: the one such row that holds any figure. */
function costsRow(source: Source, line: string): string {
  const figures = costColumns.flatMap((column) => columnReference(source, column) ?? []);
  const filled = `((${figures.map((figure) => `(${figure}<>"")`).join('+')})>0)`;
  const rows = rowsOf(figures[0]!);
  const lines = columnReference(source, 'line');
  if (lines === null) return `SUMPRODUCT(${filled}*${rows})`;
  const own = `(${lines}=${line})`;
  return `IF(SUMPRODUCT(${own}*1)>0,SUMPRODUCT(${own}*${rows}),SUMPRODUCT((${lines}="")*${filled}*${rows}))`;
}
