import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { FileSheet } from '../../../../src/standin/file/workbookFile';
import { MARGINS, plainWorkbook } from '../support/plainWorkbook';
import { put, sheetWith, workbookWith } from '../support/records';
import { partOf } from '../support/zips';

const PART = 'xl/worksheets/sheet1.xml';
const workbookOf = (xml: string) => plainWorkbook({ sheets: [{ name: 'S', xml }] });
const read = (xml: string) => readWorkbook(workbookOf(xml)).sheets[0]!;

/** The sheet's XML after its record was changed, without the frame of the document. */
function after(xml: string, change: (sheet: FileSheet) => void): string {
  const bytes = workbookOf(xml);
  const book = readWorkbook(bytes);
  change(book.sheets[0]!);
  return partOf(saveWorkbook(bytes, book), PART).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

/** The record as it is after a save from nothing. */
function roundTrip(rest: Partial<FileSheet>): FileSheet {
  return readWorkbook(saveWorkbook(null, workbookWith([sheetWith('S', { A1: 1 }, rest)]))).sheets[0]!;
}

describe('columns', () => {
  const COLS =
    '<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="4" width="9" style="4"/><col min="6" max="16384" hidden="1"/></cols><sheetData/>';

  test('have widths and may be hidden', () => {
    const { columnWidths, hiddenColumns } = read(COLS);
    expect([...columnWidths]).toEqual([
      [0, 12.5],
      [1, 9],
      [2, 9],
      [3, 9],
    ]);
    expect(hiddenColumns.has(5)).toBe(true);
    expect(hiddenColumns.has(4)).toBe(false);
  });

  test('stay as they are written when none changed', () => {
    expect(after(COLS, () => undefined)).toBe(COLS);
  });

  test('cut a run in three when one in its middle changes, and keep the style of all', () => {
    expect(after(COLS, (sheet) => sheet.columnWidths.set(2, 20))).toBe(
      '<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="9" style="4"/>' +
        '<col min="3" max="3" style="4" width="20" customWidth="1"/><col min="4" max="4" width="9" style="4"/>' +
        '<col min="6" max="16384" hidden="1"/></cols><sheetData/>',
    );
  });

  test('lose width and hiding where records take them back', () => {
    const xml = after(
      '<cols><col min="2" max="2" width="9" customWidth="1" hidden="1"/></cols><sheetData/>',
      (sheet) => {
        sheet.columnWidths.clear();
        sheet.hiddenColumns.clear();
      },
    );
    expect(xml).toBe('<sheetData/>');
  });

  test('come before the cells in a sheet that had none, neighbours of one width together', () => {
    const xml = after('<sheetData/>', (sheet) => {
      for (const column of [4, 2, 3]) sheet.columnWidths.set(column, 15);
      sheet.hiddenColumns.add(0);
    });
    expect(xml).toBe(
      '<cols><col min="1" max="1" hidden="1"/><col min="3" max="5" width="15" customWidth="1"/></cols><sheetData/>',
    );
  });
});

describe('groups of columns', () => {
  const GROUPED =
    '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/><cols><col min="2" max="3" width="9" hidden="1" outlineLevel="1"/>' +
    '<col min="4" max="4" width="9" collapsed="1"/></cols><sheetData/>';

  test('have a level each, and stay as they are written', () => {
    expect(read(GROUPED).columnLevels).toEqual(
      new Map([
        [1, 1],
        [2, 1],
      ]),
    );
    expect(after(GROUPED, () => undefined)).toBe(GROUPED);
  });

  test('are folded before the column that says so, and make room for their buttons', () => {
    const xml = after('<sheetData/>', (sheet) => {
      for (const column of [1, 2]) {
        sheet.columnLevels.set(column, 1);
        sheet.hiddenColumns.add(column);
      }
    });
    expect(xml).toBe(
      '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>' +
        '<cols><col min="2" max="3" outlineLevel="1" hidden="1"/><col min="4" max="4" collapsed="1"/></cols><sheetData/>',
    );
  });

  test('that are unfolded or taken away say nothing of it any more', () => {
    const unfolded = after(GROUPED, (sheet) => sheet.hiddenColumns.clear());
    expect(unfolded).toContain('<col min="2" max="3" outlineLevel="1" width="9" customWidth="1"/>');
    expect(unfolded).not.toContain('collapsed');
    const none = after(GROUPED, (sheet) => {
      sheet.hiddenColumns.clear();
      sheet.columnLevels.clear();
    });
    expect(none).not.toMatch(/outlineLevel|collapsed|hidden/);
  });
});

describe('tabs', () => {
  test('have a colour beside what else the sheet says of itself', () => {
    const xml = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>';
    expect(after(xml, (sheet) => (sheet.tabColour = '2F6497'))).toBe(
      '<sheetPr><tabColor rgb="FF2F6497"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>',
    );
  });

  test('get a colour and fitted pages at once', () => {
    const xml = after('<sheetData/>', (sheet) => {
      sheet.tabColour = '2F6497';
      sheet.page = { orientation: 'portrait', fit: { wide: 1, high: 0 } };
    });
    expect(xml).toContain('<sheetPr><tabColor rgb="FF2F6497"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  });

  test('lose their colour, and keep one of the theme', () => {
    const own = '<sheetPr><tabColor rgb="FF2F6497"/></sheetPr><sheetData/>';
    expect(after(own, (sheet) => delete sheet.tabColour)).toBe('<sheetPr></sheetPr><sheetData/>');
    const themed = '<sheetPr><tabColor theme="4"/></sheetPr><sheetData/>';
    expect(after(themed, () => undefined)).toBe(themed);
  });
});

describe('panes', () => {
  test('are frozen rows and columns', () => {
    const xml =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews><sheetData/>';
    expect(read(xml).frozen).toEqual({ rows: 3, columns: 2 });
  });

  test('are none where a window is merely split', () => {
    const xml =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="900" state="split"/></sheetView></sheetViews><sheetData/>';
    expect(read(xml).frozen).toEqual({ rows: 0, columns: 0 });
    expect(after(xml, () => undefined)).toBe(xml);
  });

  test.each([
    [{ rows: 1, columns: 0 }, 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"'],
    [{ rows: 0, columns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"'],
    [{ rows: 3, columns: 1 }, 'xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight"'],
  ])('freeze %p', (frozen, attributes) => {
    const xml = after('<sheetData/>', (sheet) => (sheet.frozen = frozen));
    expect(xml).toContain(`<pane ${attributes} state="frozen"/>`);
    expect(roundTrip({ frozen }).frozen).toEqual(frozen);
  });

  test('take the selections of panes that are gone with them', () => {
    const xml = after(
      '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5"/><extLst/></sheetView></sheetViews><sheetData/>',
      (sheet) => (sheet.frozen = { rows: 0, columns: 0 }),
    );
    expect(xml).toBe(
      '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><extLst/></sheetView></sheetViews><sheetData/>',
    );
  });

  test('leave a view that does not change alone', () => {
    const xml = '<sheetViews><sheetView rightToLeft="0" workbookViewId="0"/></sheetViews><sheetData/>';
    expect(after(xml, (sheet) => put(sheet, 'A1', 1))).toContain(
      '<sheetView rightToLeft="0" workbookViewId="0"/>',
    );
  });
});

describe('grid lines', () => {
  test('show unless the file hides them', () => {
    expect(read('<sheetData/>').gridLines).toBe(true);
    expect(
      read('<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData/>')
        .gridLines,
    ).toBe(false);
  });

  test('are hidden and shown again', () => {
    expect(roundTrip({ gridLines: false }).gridLines).toBe(false);
    const xml = after(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData/>',
      (sheet) => (sheet.gridLines = true),
    );
    expect(xml).toBe('<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>');
  });
});

describe('merged cells', () => {
  const MERGED = `<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C3:C9"/></mergeCells>${MARGINS}`;

  test('are read and left alone', () => {
    expect(read(MERGED).merges).toEqual(['A1:B1', 'C3:C9']);
    expect(after(MERGED, (sheet) => sheet.merges.reverse())).toBe(MERGED);
  });

  test('are added in the place that the schema has for them', () => {
    expect(after(`<sheetData/>${MARGINS}`, (sheet) => sheet.merges.push('A1:B2'))).toBe(
      `<sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>${MARGINS}`,
    );
  });

  test('are taken apart, and their list goes with the last', () => {
    expect(after(MERGED, (sheet) => (sheet.merges = ['C3:C9', 'E1:F1']))).toContain(
      '<mergeCells count="2"><mergeCell ref="C3:C9"/><mergeCell ref="E1:F1"/></mergeCells>',
    );
    expect(after(MERGED, (sheet) => (sheet.merges = []))).toBe(`<sheetData/>${MARGINS}`);
  });
});

describe('protection', () => {
  test('is known, kept, set and lifted', () => {
    const locked = '<sheetData/><sheetProtection password="CC1A" sheet="1" objects="1"/>';
    expect(read(locked).protected).toBe(true);
    expect(read('<sheetData/><sheetProtection objects="1"/>').protected).toBe(false);
    expect(after(locked, (sheet) => put(sheet, 'A1', 1))).toContain('password="CC1A"');
    expect(after(locked, (sheet) => (sheet.protected = false))).toBe('<sheetData/>');
    expect(roundTrip({ protected: true }).protected).toBe(true);
  });
});

describe('the area in use', () => {
  test('grows with cells outside of it', () => {
    expect(after('<dimension ref="B2:C3"/><sheetData/>', (sheet) => put(sheet, 'E9', 1))).toContain(
      '<dimension ref="B2:E9"/>',
    );
  });

  test('is left alone when nothing changed', () => {
    const xml = '<dimension ref="A1"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
    expect(after(xml, () => undefined)).toBe(xml);
  });
});

describe('a sheet', () => {
  test('without rows gets them', () => {
    expect(after(MARGINS, (sheet) => put(sheet, 'A1', 1))).toBe(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${MARGINS}`,
    );
  });

  test('has all its frame back after a save', () => {
    const rest: Partial<FileSheet> = {
      frozen: { rows: 2, columns: 1 },
      gridLines: false,
      protected: true,
      merges: ['C1:D2'],
      columnWidths: new Map([[3, 30]]),
      rowHeights: new Map([[7, 44]]),
      hiddenRows: new Set([5]),
      hiddenColumns: new Set([6]),
      columnLevels: new Map([[6, 1]]),
      tabColour: '2F6497',
    };
    expect(roundTrip(rest)).toMatchObject(rest);
  });
});
