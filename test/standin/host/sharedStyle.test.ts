import { wholeSheet } from '../../../src/standin/areas';
import { Session } from '../../../src/standin/host/session';
import { sharedStyle } from '../../../src/standin/host/sharedStyle';
import { MemoryBook } from '../../support/memoryBook';

function open() {
  const book = new MemoryBook();
  const session = new Session(book);
  const sheet = book.activeSheet;
  const styleOf = (row: number, column: number, rows = 1, columns = 1) =>
    sharedStyle(session.range(sheet.id, { row, column, rows, columns }), session);
  return { session, sheet, styleOf };
}

describe('the style of a range', () => {
  it('is that of its cell when it has one', () => {
    const { sheet, styleOf } = open();
    sheet.setStyle({ row: 1, column: 1, rows: 1, columns: 1 }, { bold: true, fillColour: 'FFF2CC' });
    expect(styleOf(1, 1)).toMatchObject({ bold: true, fillColour: 'FFF2CC', italic: undefined });
  });

  it('has null where its cells differ, and the value where they agree', () => {
    const { sheet, styleOf } = open();
    sheet.setStyle({ row: 0, column: 0, rows: 2, columns: 1 }, { bold: true });
    sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { fontSize: 20 });
    expect(styleOf(0, 0, 2, 1)).toMatchObject({ bold: true, fontSize: null, wrap: undefined });
    expect(styleOf(0, 0, 1, 2)).toMatchObject({ bold: null });
  });

  it('of whole columns is that of the used part', () => {
    const { session, sheet } = open();
    const column = session.range(sheet.id, { ...wholeSheet, columns: 1 });
    sheet.write({ row: 0, column: 0, rows: 2, columns: 1 }, [['a'], ['b']]);
    sheet.setStyle({ row: 0, column: 0, rows: 2, columns: 1 }, { bold: true });
    expect(sharedStyle(column, session).bold).toBe(true);
    const empty = session.range(sheet.id, { ...wholeSheet, column: 9, columns: 1 });
    expect(sharedStyle(empty, session).bold).toBeUndefined();
  });
});
