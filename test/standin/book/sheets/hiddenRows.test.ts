import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import { hiddenRows } from '../../../../src/standin/book/sheets/hiddenRows';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:A5', [['Calls'], [10], [20], [40], [80]]);
});

afterEach(() => book.dispose());

const asUniverFinds = () => book.core.engine.injector.get(FormulaDataModel).getHiddenRowsFiltered();

test('rows hidden by hand are those that Univer finds', () => {
  sheet.setRowHidden(2, true);
  sheet.setRowHidden(3, true);
  sheet.setRowHidden(3, false);
  book.addSheet('Other');
  expect(hiddenRows(book.core.engine)).toEqual(asUniverFinds());
});

test('rows that a table’s filter hides are those that Univer finds', async () => {
  const { id } = book.addTable(sheet.id, at('A1:A5'), 'Calls');
  const { commands, unitId } = book.core.engine;
  await commands.executeCommand(SetSheetTableFilterCommand.id, {
    unitId,
    tableId: id,
    column: 0,
    tableFilter: { filterType: TableColumnFilterTypeEnum.manual, values: ['20', '80'] },
  });
  const found = hiddenRows(book.core.engine);
  expect(Object.keys(found[unitId]![sheet.id]!)).not.toEqual([]);
  expect(found).toEqual(asUniverFinds());
});

test('a subtotal leaves out what is hidden', async () => {
  sheet.setRowHidden(4, true);
  write(sheet, 'C1', [['=SUBTOTAL(109,A2:A5)']]);
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(70);
});
