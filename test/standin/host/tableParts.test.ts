import { bodyArea, headerArea, tableOf, totalsArea } from '../../../src/standin/host/tableParts';
import { Session } from '../../../src/standin/host/session';
import { MemoryBook } from '../../support/memoryBook';

function open() {
  const book = new MemoryBook();
  const { id } = book.addTable(book.activeSheet.id, { row: 2, column: 1, rows: 5, columns: 3 }, 'Plan');
  return { book, id, session: new Session(book) };
}

describe('the parts of a table', () => {
  it('are its header and the rows below', () => {
    const { id, session } = open();
    const table = tableOf(id, session);
    expect(headerArea(table)).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(bodyArea(table)).toEqual({ row: 3, column: 1, rows: 4, columns: 3 });
  });

  it('are told from the totals row when there is one', () => {
    const { book, id, session } = open();
    expect(() => totalsArea(tableOf(id, session))).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
    book.updateTable(id, { showTotals: true });
    expect(bodyArea(tableOf(id, session)).rows).toBe(4);
    expect(totalsArea(tableOf(id, session))).toEqual({ row: 7, column: 1, rows: 1, columns: 3 });
  });

  it('are those of a table that is there', () => {
    const { session } = open();
    expect(() => tableOf('gone', session)).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
  });
});
