import { loadSheet } from '../../../../src/standin/book/sheets/loadSheet';
import { at, newBook, write } from '../support';
import { fileSheet } from '../workbookFiles';

test('a sheet gets what its record holds besides cells', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:B1', [['x', 'y']]);
  const record = fileSheet('any', []);
  record.protected = true;
  record.tables.push({
    name: 'T',
    ref: 'A1:B3',
    columns: [{ name: 'x', totalsLabel: 'Sum' }, { name: 'y' }],
    showTotals: false,
    showFilter: false,
    bandedRows: true,
  });
  record.conditionalFormats.push({ ref: 'A1', formula: 'A1=1', added: true });
  record.validations.push({ ref: 'B1:B2', list: 'a,b', added: true });
  const anchor = { fromRow: 0, fromColumn: 0, toRow: 1, toColumn: 1 };
  record.charts.push({ name: 'c', kind: 'line', title: '', series: [], anchor });
  loadSheet(book, record, sheet.id);
  expect(sheet.protected).toBe(true);
  expect(book.table('T')).toMatchObject({ area: at('A1:B3'), style: 'TableStyleMedium2', showFilter: false });
  expect(book.core.tables.need('T').totals).toEqual([{ label: 'Sum' }, {}]);
  expect(sheet.conditionalFormats).toEqual([
    { id: 'format1', area: at('A1'), formula: '=A1=1', fromFile: false },
  ]);
  expect(sheet.validations).toEqual([{ area: at('B1:B2'), list: 'a,b', fromFile: false }]);
  expect(sheet.charts).toEqual([{ id: 'chart1', name: 'c', kind: 'line', title: '', series: [], anchor }]);
  book.dispose();
});

test('a sheet that is not there is passed over', async () => {
  const { book } = await newBook();
  expect(() => loadSheet(book, fileSheet('any', []), 'none')).not.toThrow();
  book.dispose();
});
