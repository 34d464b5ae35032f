import { columnWidths, dressOnce, tableLooks, titleLooks } from '../../src/write/looks';
import type { SheetSpec } from '../../src/tables/sheetSpec';
import type { TableSpec } from '../../src/tables/tableSpec';

const table = (headers: string[], values: string[] = [], helpers = 0): TableSpec => ({
  name: 'T',
  sheet: 'S',
  column: 0,
  rows: 3,
  columns: headers.map((header, index) => ({
    key: header,
    header,
    format: 'General',
    values,
    helper: index >= headers.length - helpers,
  })),
});
const sheet = (...tables: TableSpec[]): SheetSpec => ({
  name: 'S',
  title: 't',
  knownTitles: ['t'],
  note: 'n',
  tables,
  frozen: { rows: 4, columns: 2 },
});
const widths = (spec: SheetSpec): number[] =>
  columnWidths(spec).map((step) => (step.kind === 'columnWidths' ? step.widths[0]! : NaN));

describe('column widths', () => {
  it('leave room for the longest text, Chinese twice as wide, up to a limit', () => {
    expect(widths(sheet(table(['A'], ['x'.repeat(20)])))).toEqual([22]);
    expect(widths(sheet(table(['A'], ['简'.repeat(10)])))).toEqual([22]);
    expect(widths(sheet(table(['A'], ['x'.repeat(90)])))).toEqual([44]);
  });

  it('let headers of several words wrap', () => {
    const [one, several] = widths(
      sheet(table(['Gapbeforecoachingisclosed', 'Gap before coaching is closed'])),
    );
    expect(several).toBeLessThan(one!);
  });

  it('leave room for a whole header beside charts, which one that wraps would stretch with its row', () => {
    const besideCharts = { ...table(['First and last month']), sheet: 'PlanCharts' };
    expect(widths(sheet(besideCharts))).toEqual([25]);
    const [header] = tableLooks([{ spec: besideCharts, headerRow: 3 }]);
    expect(header).toMatchObject({ look: { wrap: false } });
  });

  it('serve every table of a stack', () => {
    expect(widths(sheet(table(['A'], ['x'.repeat(20)]), table(['A'], ['x'.repeat(30)])))).toEqual([32]);
  });

  it('never fall below what a number needs', () => {
    expect(widths(sheet(table(['A'])))).toEqual([9.5]);
  });
});

describe('looks', () => {
  it('give the sheet a bold title and a quiet note', () => {
    const [title, note] = titleLooks(sheet());
    expect(title).toMatchObject({ area: { row: 0 }, look: { bold: true } });
    expect(note).toMatchObject({ area: { row: 1 }, look: { italic: true } });
  });

  it('wrap headers and grey the columns that only carry the calculation', () => {
    const [header, helpers] = tableLooks([{ spec: table(['A', 'B', 'C'], [], 2), headerRow: 3 }]);
    expect(header).toMatchObject({ area: { row: 3, rows: 1, columns: 3 }, look: { wrap: true } });
    expect(helpers).toMatchObject({ area: { row: 4, rows: 3, column: 1, columns: 2 } });
  });

  it('grey nothing where no column is a helper', () => {
    expect(tableLooks([{ spec: table(['A']), headerRow: 3 }])).toHaveLength(1);
  });

  it('are said once where several areas have the same, and copied from the first', () => {
    const dress = dressOnce();
    const [first, other] = ['S', 'O'].map((name) => ({ ...sheet(), name }));
    expect(titleLooks(first!, dress)).toEqual(titleLooks(first!));
    const cells = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(titleLooks(other!, dress)).toEqual([
      { kind: 'copyFormats', from: { sheet: 'S', ...cells }, to: { sheet: 'O', ...cells } },
    ]);
    // One page has no note that would be dressed.
    expect(titleLooks({ ...first!, onePage: true }, dress)).toHaveLength(1);
  });

  it('of headers are copied from a single cell, and not where one wraps and the other does not', () => {
    const dress = dressOnce();
    const dressed = (spec: TableSpec, headerRow: number): unknown[] =>
      tableLooks([{ spec, headerRow }], dress);
    const looks = dressed(table(['A', 'B']), 3);
    expect(looks).toMatchObject([{ kind: 'look', area: { row: 3, rows: 1, columns: 2 } }]);
    const to = { sheet: 'S', row: 9, column: 0, rows: 1, columns: 3 };
    const from = { sheet: 'S', row: 3, column: 0, rows: 1, columns: 1 };
    expect(dressed(table(['A', 'B', 'C']), 9)).toEqual([{ kind: 'copyFormats', from, to }]);
    const besideCharts = { ...table(['A']), sheet: 'PlanCharts' };
    expect(dressed(besideCharts, 3)).toMatchObject([{ kind: 'look', look: { wrap: false } }]);
  });
});
