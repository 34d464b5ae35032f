import { openBook } from '../../../src/standin/book/openBook';
import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { FilePage } from '../../../src/standin/file/workbookFile';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';

const page: FilePage = { orientation: 'landscape', paperSize: 9, fit: { wide: 2, high: 0 } };
const titles = { name: '_xlnm.Print_Titles', formula: 'Plan!$A:$B,Plan!$4:$4', sheet: 'Plan' };

let book: UniverBook;
beforeEach(async () => {
  const sheets = [{ ...blankSheet('Plan'), page }, blankSheet('Lines')];
  book = await openBook({ ...blankWorkbook(), sheets, names: [titles] });
});
afterEach(() => book.dispose());

describe('how a sheet prints', () => {
  it('is kept from the file that was opened to the one that is saved', () => {
    const file = toWorkbookFile(book);
    expect(file.sheets.map((sheet) => sheet.page)).toEqual([page, undefined]);
    expect(file.names).toEqual([titles]);
  });

  it('is a record of its own in each', () => {
    const opened = book.sheets[0]!.page!;
    opened.orientation = 'portrait';
    expect(page.orientation).toBe('landscape');
    const saved = toWorkbookFile(book).sheets[0]!.page!;
    opened.paperSize = 8;
    expect(saved).toEqual({ ...page, orientation: 'portrait' });
  });

  it('is said of a sheet that was added, and goes with a sheet that is removed', () => {
    const added = book.addSheet('New');
    added.page = page;
    book.setName({ name: titles.name, formula: '=New!$1:$1', sheetId: added.id });
    expect(toWorkbookFile(book).names).toContainEqual({ ...titles, formula: 'New!$1:$1', sheet: 'New' });
    book.removeSheet(added.id);
    expect(toWorkbookFile(book).names).toEqual([titles]);
  });
});
