import fc from 'fast-check';
import type { Rectangle } from '../../src/grid/area';
import { Grid, gridOf, isFilled, type Spaces } from '../../src/grid/grid';
import type { CellInput, CellValue, SheetContents } from '../../src/grid/port';

/** A sheet whose used area begins at a cell. */
function sheetAt(row: number, column: number, parts: Partial<SheetContents> = {}): SheetContents {
  const { values = [] } = parts;
  const used = { sheet: 'Sheet', row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { name: 'Sheet', visible: true, protected: false, merges: [], values: [], ...parts, used };
}

const ofArea = (area: Rectangle) => ({ sheet: 'Sheet', ...area });

describe('whether a cell is filled', () => {
  it.each<[CellValue | undefined, boolean, boolean]>([
    [null, false, false],
    [undefined, false, false],
    ['', false, false],
    [' ', true, false],
    ['\t\u00A0\u3000', true, false],
    [' x ', true, true],
    [0, true, true],
    [false, true, true],
    ['#N/A', true, true],
  ])('%j: as Excel sees it %s, to the eye %s', (cell, asText, asBlank) => {
    expect(isFilled(cell)).toBe(asText);
    expect(isFilled(cell, 'asText')).toBe(asText);
    expect(isFilled(cell, 'asBlank')).toBe(asBlank);
  });
});

describe('the cells of a sheet', () => {
  // C3 to E5.
  const grid = new Grid(
    sheetAt(2, 2, {
      values: [
        ['Month', 'Calls', null],
        [46_000, 1200, ' '],
        ['=A1', null, 1320],
      ],
      formulas: [
        ['Month', 'Calls', ''],
        [46_000, '=600*2', ' '],
        ['=A1', '', '=D4*1.1'],
      ],
      numberFormats: [['General', '@', 'General']],
    }),
  );

  it('are counted from A1 and blank outside of what was read', () => {
    expect([grid.value(2, 2), grid.value(3, 3), grid.value(4, 3)]).toEqual(['Month', 1200, null]);
    expect([grid.value(0, 0), grid.value(2, 1), grid.value(99, 2), grid.value(2, 99)]).toEqual(
      Array<null>(4).fill(null),
    );
    expect([grid.sheet, grid.firstRow, grid.endRow]).toEqual(['Sheet', 2, 5]);
  });

  it('tell a formula from a text that looks like one', () => {
    expect(grid.formula(3, 3)).toBe('=600*2');
    expect(grid.input(4, 2)).toBe('=A1');
    expect(grid.formula(4, 2)).toBeNull();
    expect(grid.formula(2, 2)).toBeNull();
    expect(grid.formula(0, 0)).toBeNull();
    expect([...grid.formulas()]).toEqual([
      { row: 3, column: 3, formula: '=600*2', shown: 1200 },
      { row: 4, column: 4, formula: '=D4*1.1', shown: 1320 },
    ]);
  });

  it('have no formula and no format where none was read', () => {
    const bare = new Grid(sheetAt(0, 0, { values: [['=A1', 1]] }));
    expect([bare.input(0, 0), bare.formula(0, 0), bare.format(0, 0)]).toEqual(['', null, undefined]);
    expect([...bare.formulas()]).toEqual([]);
    expect(grid.format(2, 3)).toBe('@');
    expect(grid.format(3, 3)).toBeUndefined();
  });

  it('come as an area, with blanks where the sheet ends', () => {
    const area = { row: 4, column: 3, rows: 2, columns: 3 };
    expect(grid.values(area)).toEqual([
      [null, 1320, null],
      [null, null, null],
    ]);
    expect(grid.inputs({ ...area, rows: 1 })).toEqual([['', '=D4*1.1', '']]);
    expect(grid.formats({ row: 2, column: 1, rows: 1, columns: 3 })).toEqual([[undefined, 'General', '@']]);
    const cells = grid.within(ofArea(area));
    expect([cells.value(0, 1), cells.value(-1, 0), cells.value(9, 9)]).toEqual([1320, 1200, null]);
  });

  it('come as rows from column A on', () => {
    expect(grid.row(2)).toEqual([null, null, 'Month', 'Calls', null]);
    expect(grid.row(0)).toEqual([]);
    expect(grid.row(5)).toEqual([]);
    expect(grid.slice(2, 3, 5)).toEqual(['Calls', null]);
    expect(grid.slice(2, 1, 2)).toEqual([null, 'Month']);
    expect(grid.slice(7, 1, 2)).toEqual([]);
  });

  it('are not copied where the sheet begins in column A', () => {
    const values: CellValue[][] = [['a', 'b']];
    expect(new Grid(sheetAt(3, 0, { values })).row(3)).toBe(values[0]);
  });

  it('tell how far an area is filled', () => {
    const column = { row: 0, column: 4, rows: 100, columns: 1 };
    expect(grid.filledRows(column)).toBe(5);
    expect(grid.filledRows({ ...column, rows: 4 })).toBe(4);
    expect(grid.filledRows({ ...column, rows: 4 }, 'asBlank')).toBe(0);
    expect(grid.isBlank({ row: 5, column: 0, rows: 9, columns: 9 })).toBe(true);
    expect(grid.isBlank({ row: 3, column: 4, rows: 1, columns: 1 })).toBe(false);
    expect(grid.isBlank({ row: 3, column: 4, rows: 1, columns: 1 }, 'asBlank')).toBe(true);
    expect(grid.isBlank({ row: 2, column: 2, rows: 0, columns: 3 })).toBe(true);
  });

  it('are found by the name of the sheet, which must be there', () => {
    const sheets = [sheetAt(0, 0, { values: [[1]] })];
    expect(gridOf({ sheets }, 'Sheet').value(0, 0)).toBe(1);
    expect(() => gridOf({ sheets }, 'Other')).toThrow(new RangeError('There is no sheet "Other".'));
  });
});

interface AnySheet {
  row: number;
  column: number;
  values: CellValue[][];
  formulas: CellInput[][];
  numberFormats: string[][];
}

const anyValue = fc.oneof(fc.constantFrom<CellValue>(null, '', ' ', 'x', '=A1', 0, 7, false));
const anyInput = fc.constantFrom<CellInput>('', ' ', 'x', '=A1', '=B2+1', 7, true);

/** Up to 5 by 5 cells anywhere near A1; formats end before the values do, as they do in a long log. */
const anySheet: fc.Arbitrary<AnySheet> = fc
  .record({ row: fc.nat(4), column: fc.nat(4), rows: fc.nat(5), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ row, column, rows, columns }) => {
    const matrix = <Cell>(cell: fc.Arbitrary<Cell>, most = rows) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: most,
        maxLength: most,
      });
    return fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      values: matrix(anyValue),
      formulas: matrix(anyInput),
      numberFormats: matrix(fc.constantFrom('General', '@'), Math.floor(rows / 2)),
    });
  });

const anyArea: fc.Arbitrary<Rectangle> = fc.record({
  row: fc.nat(10),
  column: fc.nat(10),
  rows: fc.nat(6),
  columns: fc.nat(6),
});

/** The plainest thing that could be true: every cell by its place on the sheet. */
function naive<Cell>({ row, column }: AnySheet, cells: readonly (readonly Cell[])[]): Map<string, Cell> {
  return new Map(
    cells.flatMap((line, r) => line.map((cell, c) => [`${row + r} ${column + c}`, cell] as const)),
  );
}

const places = ({ row, column, rows, columns }: Rectangle): [number, number][][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c): [number, number] => [row + r, column + c]),
  );

describe('any sheet and area', () => {
  const hold = (check: (sheet: AnySheet, grid: Grid, area: Rectangle) => void): void =>
    fc.assert(
      fc.property(anySheet, anyArea, (sheet, area) => {
        check(sheet, new Grid(sheetAt(sheet.row, sheet.column, sheet)), area);
      }),
    );

  it('gives each cell as it stands on the sheet', () => {
    hold((sheet, grid, area) => {
      const values = naive(sheet, sheet.values);
      const inputs = naive(sheet, sheet.formulas);
      const formats = naive(sheet, sheet.numberFormats);
      const each = <Cell>(of: (key: string) => Cell) =>
        places(area).map((line) => line.map(([row, column]) => of(`${row} ${column}`)));
      expect(grid.values(area)).toEqual(each((key) => values.get(key) ?? null));
      expect(grid.inputs(area)).toEqual(each((key) => inputs.get(key) ?? ''));
      expect(grid.formats(area)).toEqual(each((key) => formats.get(key)));
      const within = grid.within(ofArea(area));
      for (const [row, column] of places(area).flat()) {
        expect(within.value(row - area.row, column - area.column)).toBe(
          values.get(`${row} ${column}`) ?? null,
        );
      }
    });
  });

  it('gives rows and parts of them that say the same', () => {
    hold((sheet, grid, area) => {
      const values = naive(sheet, sheet.values);
      const isRead = sheet.values[area.row - sheet.row] !== undefined;
      const end = isRead ? sheet.column + (sheet.values[0]?.length ?? 0) : 0;
      const line = Array.from({ length: end }, (_, column) => values.get(`${area.row} ${column}`) ?? null);
      expect(grid.row(area.row)).toEqual(line);
      expect(grid.slice(area.row, area.column, area.columns)).toEqual(
        line.slice(area.column, area.column + area.columns),
      );
    });
  });

  it.each<Spaces>(['asText', 'asBlank'])('is filled down to its last filled row, spaces %s', (spaces) => {
    hold((sheet, grid, area) => {
      const values = naive(sheet, sheet.values);
      const isRowFilled = places(area).map((line) =>
        line.some(([row, column]) => {
          const cell = values.get(`${row} ${column}`) ?? '';
          return (spaces === 'asText' ? cell : String(cell).trim()) !== '';
        }),
      );
      expect(grid.filledRows(area, spaces)).toBe(isRowFilled.lastIndexOf(true) + 1);
      expect(grid.isBlank(area, spaces)).toBe(!isRowFilled.includes(true));
    });
  });

  it('gives every formula once, from the left and the top', () => {
    hold((sheet, grid) => {
      const shown = naive(sheet, sheet.values);
      const expected = [...naive(sheet, sheet.formulas)].filter(
        ([key, cell]) => String(cell).startsWith('=') && cell !== shown.get(key),
      );
      const found = [...grid.formulas()];
      expect(found.map(({ row, column, formula }) => [`${row} ${column}`, formula])).toEqual(expected);
      for (const { row, column, formula } of found) expect(grid.formula(row, column)).toBe(formula);
    });
  });
});
