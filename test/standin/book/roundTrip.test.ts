import fc from 'fast-check';
import { openBook } from '../../../src/standin/book/openBook';
import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import type { FileCell, FileStyle, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { fileSheet, plain, workbookFile } from './workbookFiles';

const styles: FileStyle[] = [
  { numberFormat: 'General' },
  { numberFormat: '0.00', base: 1 },
  { numberFormat: 'yyyy-mm-dd', bold: true, fontColour: 'C00000', base: 2 },
  { numberFormat: 'General', fillColour: 'DDEBF7', horizontal: 'center', wrap: true, base: 3 },
];

const value: fc.Arbitrary<FileCell['value']> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ minLength: 1 }),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' as const }, { error: '#DIV/0!' as const }),
);

const cell: fc.Arbitrary<FileCell | undefined> = fc.option(
  fc
    .record({
      value,
      formula: fc.option(fc.constantFrom('A1+1', 'SUM(A1:C3)', '"x"&"y"', 'NOBODY(1)'), { nil: undefined }),
      style: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    })
    .map(({ value: v, formula, style }) => ({
      value: v,
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
    })),
  { nil: undefined },
);

const sheetCells = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });

async function roundTrip(file: WorkbookFile): Promise<WorkbookFile> {
  const book = await openBook(file);
  const saved = toWorkbookFile(book);
  book.dispose();
  return saved;
}

test('whatever cells a file has, opening and saving leaves them as they are', async () => {
  await fc.assert(
    fc.asyncProperty(sheetCells, sheetCells, async (one, other) => {
      const file = workbookFile(fileSheet('One', one), fileSheet('Other sheet', other));
      file.styles.splice(0, 1, ...styles);
      expect(plain(await roundTrip(file))).toEqual(plain(file));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('whatever widths, heights and hidden lines it has, they stay', async () => {
  const size = fc.integer({ min: 10, max: 2550 }).map((tenths) => tenths / 10);
  const lines = fc.uniqueArray(fc.nat(50), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(lines, lines, size, size, async (columns, rows, width, height) => {
      const sheet = fileSheet('One', [[1]]);
      for (const column of columns) sheet.columnWidths.set(column, width);
      for (const row of rows) {
        sheet.rowHeights.set(row, height);
        sheet.hiddenRows.add(row);
      }
      const file = workbookFile(sheet);
      const [saved] = (await roundTrip(file)).sheets;
      expect(new Map([...saved!.columnWidths].sort())).toEqual(new Map([...sheet.columnWidths].sort()));
      expect(new Map([...saved!.rowHeights].sort())).toEqual(new Map([...sheet.rowHeights].sort()));
      expect([...saved!.hiddenRows].sort()).toEqual([...sheet.hiddenRows].sort());
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('whatever a table and its columns are called, it stays', async () => {
  const name = fc.constantFrom('Plan', 'Plan_1', '话务预测', 'Plan.A', '_x');
  const column = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => text.trim() === text && !/[\n\r\t]/.test(text));
  const columns = fc.uniqueArray(column, {
    minLength: 1,
    maxLength: 4,
    selector: (text) => text.toLowerCase(),
  });
  await fc.assert(
    fc.asyncProperty(name, columns, async (tableName, names) => {
      const sheet = fileSheet('One', [names, names.map((_, index) => index)]);
      sheet.tables.push({
        name: tableName,
        ref: `A1:${String.fromCharCode(64 + names.length)}2`,
        columns: names.map((text) => ({ name: text })),
        style: 'TableStyleMedium2',
        showTotals: false,
        showFilter: true,
        bandedRows: true,
      });
      const file = workbookFile(sheet);
      expect(plain((await roundTrip(file)).sheets[0]?.tables)).toEqual(plain(sheet.tables));
    }),
    { numRuns: 25 },
  );
}, 60_000);
