import type { SheetArea, SheetContents, WorkbookContents } from '../../../src/grid/port';
import { findCallSources } from '../../../src/read/calls/findCallSources';
import { acrossBlocks } from '../../../src/read/across/acrossBlocks';
import { candidatesOf, unknownRanges } from '../../../src/read/find/candidates';
import { lineBlocks } from '../../../src/read/linesAcross/lineBlocks';
import { nearForecast } from '../../../src/read/find/nearForecast';
import type { CellValue } from '../../../src/grid/port';

const months = ['2026-01', '2026-02', '2026-03'];

/** A sheet with a title over each kind of thing that the finders look for. */
const sheets: Record<string, CellValue[][]> = {
  list: [
    ['Plan 2026', null, null, null],
    [null, null, null, null],
    ['Month', 'Line', 'Calls', 'AHT'],
    ['2026-01', 'Hotline', 1200, 300],
    ['2026-02', 'Hotline', 1250, 300],
    [null, null, null, null],
    ['2026-03', 'Hotline', 1300, 300],
  ],
  twoRows: [
    ['Month', 'Line', 'Calls', 'Handling time', null],
    [null, null, null, 'Talk', 'ACW'],
    ['2026-01', 'Hotline', 1200, 240, 60],
  ],
  unknown: [
    ['Depot', 'Pallets', 'Colour'],
    ['North', 12, 'red'],
  ],
  across: [
    ['Calls', null, 2026, null, null],
    ['Line', 'Unit', 'Jan', 'Feb', 'Mar'],
    ['Hotline', 'calls', 1, 2, 3],
    ['CIC', 'calls', 1, 2, 3],
    [null, null, null, null, null],
    ['AHT', null, null, null, null],
    ['Line', 'Unit', ...months],
    ['Hotline', 's', 300, 310, 320],
  ],
  lines: [
    ['Calls forecast', null, null],
    ['Month', 'Hotline', 'CIC'],
    ['2026-01', 1200, 300],
    ['2026-02', 1250, 310],
  ],
  log: [
    ['Call ID', 'Start time', 'Queue', 'Talk (s)', 'Outcome'],
    ['c1', 46_083.5, 'Hotline', 200, 'answered'],
    ['c2', 46_083.6, 'Hotline', 210, 'answered'],
  ],
  quarters: [['Line', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026']],
};

/** The book with every sheet beginning in the cell at this row and column. */
function bookAt(row: number, column: number): WorkbookContents {
  const all = Object.entries(sheets).map(([name, values]): SheetContents => {
    const used = { sheet: name, row, column, rows: values.length, columns: values[0]!.length };
    return { name, visible: true, protected: false, merges: [], used, values };
  });
  return { sheets: all, tables: [], names: [], structureProtected: false };
}

const moved = (area: SheetArea, [rows, columns]: readonly [number, number]): SheetArea => ({
  ...area,
  row: area.row - rows,
  column: area.column - columns,
});

/** What is found, by where it stands from the sheet's first filled cell on. */
function found(by: readonly [number, number]) {
  const contents = bookAt(...by);
  const [rows, columns] = by;
  const known = candidatesOf(contents);
  const lists = [...known, ...unknownRanges(contents, known)];
  return {
    lists: lists.map(({ area, headers }) => ({ headers, area: moved(area, by) })),
    calls: findCallSources(contents).map(({ area, headers, kind }) => ({
      kind,
      headers,
      area: moved(area, by),
    })),
    across: acrossBlocks(contents, []).map((block) => ({
      ...block,
      headerRow: block.headerRow - rows,
      firstRow: block.firstRow - rows,
      months: block.months.map((month) => ({ ...month, offset: month.offset - columns })),
      labelColumns: block.labelColumns.map((column) => column - columns),
      corners: block.corners.map((cell) => ({
        ...cell,
        row: cell.row - rows,
        column: cell.column - columns,
      })),
      titles: block.titles.map((cell) => ({ ...cell, row: cell.row - rows, column: cell.column - columns })),
    })),
    lines: lineBlocks(contents, ['Hotline', 'CIC'], {}, []).map(
      ({ area, months: rowsOf, titles, columns: own }) => ({
        area: moved(area, by),
        titles,
        months: rowsOf.map((one) => ({ ...one, row: one.row - rows, column: one.column - columns })),
        columns: own.map(({ column, header, kind }) => ({ column: column - columns, header, kind })),
      }),
    ),
  };
}

describe('what the finders find', () => {
  it('is all that there is', () => {
    const { lists, calls, across, lines } = found([0, 0]);
    expect(lists.map(({ area }) => `${area.sheet} ${area.row} ${area.rows}`)).toEqual(
      expect.arrayContaining(['list 2 5', 'twoRows 1 2', 'unknown 0 2']),
    );
    expect(calls.map(({ area }) => area.sheet)).toContain('log');
    expect(
      across.filter(({ sheet }) => sheet === 'across').map(({ headerRow, rows }) => [headerRow, rows]),
    ).toEqual([
      [1, 2],
      [6, 1],
    ]);
    expect(lines.map(({ area }) => area.sheet)).toContain('lines');
  });

  it.each([
    [1, 0],
    [0, 1],
    [2, 3],
    [40, 30],
  ])('is the same where a sheet begins %d rows down and %d columns to the right', (row, column) => {
    expect(found([row, column])).toEqual(found([0, 0]));
    const [near] = nearForecast(bookAt(row, column));
    expect(near?.place?.sheet).toBe('quarters');
  });
});
