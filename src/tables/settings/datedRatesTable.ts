import type { TablesCatalogue } from '../../words/catalogue';
import { costColumns } from '../../grid/headers';
import { ourSheets, ourTables } from '../../grid/names';
import { monthSerialFormula } from '../../cells/monthSerialFormula';
import { columnReference } from '../../read/rows/source';
import type { CostRow } from '../../read/rows/rows';
import { columnMaker } from '../columnMaker';
import { cellInRow, cellRangeOf } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { rateFormat, ratesColumn, type RatesKey } from './ratesTable';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';

type Cell = CellContext<RatesKey>;

/** Whether rows of the Costs table may hold from a month on. */
export function hasDatedCosts({ inputs }: Pick<LayoutInput, 'inputs'>): boolean {
  return inputs.sources.Costs?.columns.has('fromMonth') ?? false;
}

/** A key of the rates table: the line's number and the how-manieth of its rows this is. */
const keyOfLine = 1000;

/**
 * What lines cost where costs change with the months: a row for each row of the Costs table, by line and month, with
 * the number of its line, 0 where it holds for every line without its own. Its key says the how-manieth of its line's
 * rows it is, in the order of their months, so that whoever counts the rows that have begun by a month finds the last.
 */
export function datedRatesTable(layout: LayoutInput): TableSpec<RatesKey> {
  const { inputs, words } = layout;
  const source = inputs.sources.Costs!;
  const { shown, helper } = columnMaker<RatesKey>(words.rates);
  const lines = cellRangeOf(inputs.sources.Lines!, 'line');
  const givenLine = (cell: Cell): string | null => cellInRow(source, 'line', cell.self('costsRow'));
  const given = (cell: Cell): string => cellInRow(source, 'fromMonth', cell.self('costsRow'))!;
  const figures = (cell: Cell): string =>
    costColumns
      .flatMap((column) => cellInRow(source, column, cell.self('costsRow')) ?? [])
      .map((figure) => `(${figure}<>"")`)
      .join('+');
  const counted = begunRows(words, (cell: Cell) => cell.self('lineNumber'));
  return {
    name: ourTables.rates,
    sheet: ourSheets.settings,
    column: ratesColumn,
    rows: inputs.costs.rows.length,
    columns: [
      shown('line', formats.general, {
        formula: (cell) => {
          const line = givenLine(cell);
          return line === null ? '""' : `IF(${line}="","",${line})`;
        },
      }),
      helper('costsRow', formats.general, { values: inOrder(layout).map(({ row }) => row + 1) }),
      ...costColumns.map((column) =>
        shown(column, rateFormat(column), {
          formula: (cell) =>
            columnReference(source, column) === null
              ? '0'
              : `N(${cellInRow(source, column, cell.self('costsRow'))!})`,
        }),
      ),
      shown('fromMonth', formats.sinceMonth, {
        formula: (cell) => `IF(${given(cell)}="",0,${monthSerialFormula(inputs.costs.style, given(cell))})`,
      }),
      // A row that has been emptied holds for nobody.
      helper('lineNumber', formats.general, {
        formula: (cell) =>
          `IF(${cell.self('line')}="",IF(${figures(cell)}>0,0,-1),MATCH(${cell.self('line')},${lines},0))`,
      }),
      helper('key', formats.general, {
        formula: (cell) => `${cell.self('lineNumber')}*${keyOfLine}+${counted(cell, cell.self('fromMonth'))}`,
      }),
    ],
  };
}

/** How many rows of a line have begun by a month, whose serial number stands in `month`. */
function begunRows<Context>(words: TablesCatalogue, lineNumber: (cell: Context) => string) {
  const numbers = columnOfTable(ourTables.rates, words.rates.lineNumber);
  const begins = columnOfTable(ourTables.rates, words.rates.fromMonth);
  return (cell: Context, month: string): string =>
    `COUNTIFS(${numbers},${lineNumber(cell)},${begins},"<="&${month})`;
}

/** Row of the rates table that holds for a line, by its number in the Lines table, in a month. */
export function datedRatesRow(words: TablesCatalogue, lineNumber: string, month: string): string {
  const begun = begunRows(words, (number: string) => number);
  const keys = columnOfTable(ourTables.rates, words.rates.key);
  const own = begun(lineNumber, month);
  return (
    `IF(${own}>0,MATCH(${lineNumber}*${keyOfLine}+${own},${keys},0),` +
    `MATCH(${begun('0', month)},${keys},0))`
  );
}

/** Condition on the rows of the rates table: the one that holds in a month for every line without its own. */
export function sharedRatesRows(words: TablesCatalogue, month: string): string {
  const begun = begunRows(words, (number: string) => number)('0', month);
  return `(${columnOfTable(ourTables.rates, words.rates.key)}=${begun})`;
}

/** The rows by line, those that hold for every line first, and by month. */
function inOrder({ inputs }: LayoutInput): CostRow[] {
  const names = inputs.lines.map(({ name }) => name.toLowerCase());
  const place = ({ line }: CostRow): number => (line === null ? -1 : names.indexOf(line.toLowerCase()));
  return [...inputs.costs.rows].sort(
    (one, other) => place(one) - place(other) || (one.from ?? '').localeCompare(other.from ?? ''),
  );
}
