import { tables } from '../../src/words/catalogue';
import { tokens } from '../../src/grid/formulaTokens';
import { isOurTable } from '../../src/grid/names';
import { areaOf } from '../support/fileArea';
import { inDistances } from '../support/dependencyGraph';
import { plannedBook } from '../support/plannedBook';
import { mappedPlans } from '../agreement/mappedWorkbooks';
import { plannedCases } from '../agreement/workbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

interface ColumnFormulas {
  column: string;
  /** Formula, row and column of every data cell; undefined for a cell without one. */
  cells: { formula: string | undefined; row: number; column: number }[];
}

const cases = [...plannedCases, ...mappedPlans];

/** Every column of our tables in every kind of workbook. */
const columns: ColumnFormulas[] = cases.flatMap(({ name, book, settings, language }) =>
  plannedBook(book(), settings, language).sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => isOurTable(table.name))
      .flatMap((table) => {
        const area = areaOf(table.ref);
        return table.columns.map((column, offset) => ({
          column: `${name}: ${table.name}[${column.name}]`,
          cells: Array.from({ length: area.rows - 1 }, (_, index) => {
            const at = { row: area.row + 1 + index, column: area.column + offset };
            return { ...at, formula: sheet.cells.get(at.row)?.get(at.column)?.formula };
          }),
        }));
      }),
  ),
);
const readsTimes = (formula: string): boolean => formula.includes('REPT(');
const formulas = [...new Set(columns.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])))];

/** What Excel 2016 and LibreOffice 7 both have, and nothing that is volatile. */
const allowed = [
  'AND',
  'BETADIST',
  'CHAR',
  'CHOOSE',
  'COLUMN',
  'COUNTIF',
  'COUNTIFS',
  'DATE',
  'EDATE',
  'FIND',
  'FIXED',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNA',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'LOOKUP',
  'LOWER',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MOD',
  'MONTH',
  'N',
  'NA',
  'NUMBERVALUE',
  'PRODUCT',
  'REPT',
  'RIGHT',
  'ROUND',
  'ROUNDUP',
  'ROW',
  'SEARCH',
  'SMALL',
  'SUBSTITUTE',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
  'TRIM',
  'YEAR',
];

describe('written formulas', () => {
  it('are one formula for each computed column, relative references counted by distance', () => {
    const mixed = columns.filter(({ cells }) => {
      const kinds = cells.map(({ formula, row, column }) =>
        formula === undefined ? 'none' : inDistances(formula, row, column),
      );
      return new Set(kinds).size > 1;
    });
    expect(mixed.map(({ column }) => column)).toEqual([]);
  });

  it('are in most columns: only names, months and marks are written as values', () => {
    const values = columns.filter(({ cells }) => cells[0]?.formula === undefined);
    expect(columns.length).toBeGreaterThan(1000);
    expect(values.length / columns.length).toBeLessThan(0.25);
  });

  it('use only functions that every spreadsheet program of the last ten years has, and none of ours', () => {
    const used = formulas.flatMap((formula) =>
      tokens(formula).flatMap(({ kind, text }) => (kind === 'function' ? [text] : [])),
    );
    expect([...new Set(used)].sort()).toEqual(allowed);
  });

  it('refer to no spill range and hold no error', () => {
    for (const formula of formulas) {
      expect(formula).not.toContain('#');
      expect(formula).not.toMatch(/CREW\./i);
    }
  });

  it('round to 6 decimals before they round up', () => {
    const roundingUp = formulas.filter((formula) => formula.includes('ROUNDUP'));
    expect(roundingUp.length).toBeGreaterThan(10);
    const count = (formula: string, part: string): number => formula.split(part).length - 1;
    for (const formula of roundingUp) {
      expect([formula, count(formula, 'ROUNDUP(ROUND('), count(formula, ',6),0)')]).toEqual([
        formula,
        ...Array<number>(2).fill(count(formula, 'ROUNDUP(')),
      ]);
    }
  });

  it('stay far below what a cell can hold', () => {
    const longest = (some: readonly string[]): number => Math.max(...some.map(({ length }) => length));
    expect(longest(formulas.filter((formula) => !readsTimes(formula)))).toBeLessThan(2000);
    // A time as text is cut up sign by sign.
    expect(longest(formulas)).toBeLessThan(8192 / 3);
  });
});

describe('the headers of our tables', () => {
  const { plan, training, quotas, settings, calendar, stages, cost, bridge, rates } = tables.en;
  const { forecast, forecastLines, forecastMonths, forecastWeeks } = tables.en;
  const inputs = { forecast, forecastLines, forecastMonths, forecastWeeks };
  const named = { plan, training, quotas, settings, calendar, stages, cost, bridge, rates, ...inputs };
  const kinds = Object.keys(named) as 'plan'[];

  it.each(['en', 'zh-CN'] as const)(
    'hold no sign that a structured reference must escape, in %s',
    (language) => {
      for (const kind of kinds) {
        for (const header of Object.values(tables[language][kind]))
          expect(header).toMatch(/^[\p{L}\p{N} ]+$/u);
      }
    },
  );

  it.each(['en', 'zh-CN'] as const)('differ within a table, in %s', (language) => {
    for (const kind of kinds) {
      const headers = Object.values(tables[language][kind]).map((header) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});
