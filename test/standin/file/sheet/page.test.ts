import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { FilePage, FileSheet } from '../../../../src/standin/file/workbookFile';
import { MARGINS, plainWorkbook } from '../support/plainWorkbook';
import { put, sheetWith, workbookWith } from '../support/records';
import { partOf } from '../support/zips';

const PART = 'xl/worksheets/sheet1.xml';
const workbookOf = (xml: string) => plainWorkbook({ sheets: [{ name: 'S', xml }] });
const read = (xml: string) => readWorkbook(workbookOf(xml)).sheets[0]!.page;

/** The sheet's XML after its record was changed, without the frame of the document. */
function after(xml: string, change: (sheet: FileSheet) => void): string {
  const bytes = workbookOf(xml);
  const book = readWorkbook(bytes);
  change(book.sheets[0]!);
  return partOf(saveWorkbook(bytes, book), PART).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

/** A user's own page, with all that records do not hold. */
const OWN =
  '<sheetPr codeName="S"><tabColor rgb="FFFF0000"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><sheetData/>' +
  '<printOptions gridLines="1"/><pageMargins left="0.2" right="0.2" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="8" scale="70" fitToHeight="0" pageOrder="overThenDown" orientation="landscape" blackAndWhite="1"/>' +
  '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>';

const BREAKS =
  '<rowBreaks count="3" manualBreakCount="2"><brk id="20" max="8" man="1" pt="1"/><brk id="31"/><brk id="40" man="1"/></rowBreaks>';

describe('how a sheet prints', () => {
  test('is not known where the file does not say', () => {
    expect(read(`<sheetData/>${MARGINS}`)).toBeUndefined();
  });

  test('is orientation, paper, fit and scale', () => {
    expect(read(OWN)).toEqual({
      orientation: 'landscape',
      paperSize: 8,
      scale: 70,
      fit: { wide: 1, high: 0 },
    });
  });

  test('has no fit where numbers of pages stand there without being in force', () => {
    expect(read('<sheetData/><pageSetup fitToWidth="3" scale="80"/>')).toEqual({
      orientation: 'portrait',
      scale: 80,
    });
  });

  test("stays as the user's file has it, letter for letter", () => {
    expect(after(OWN, () => undefined)).toBe(OWN);
    expect(after(OWN, (sheet) => delete sheet.page)).toBe(OWN);
    expect(
      after(OWN, (sheet) => put(sheet, 'A1', 1)).replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>'),
    ).toBe(OWN);
  });

  test('changes in its own places only', () => {
    const xml = after(OWN, (sheet) => (sheet.page = { orientation: 'portrait', paperSize: 9, scale: 70 }));
    expect(xml).toBe(
      OWN.replace(' fitToPage="1"', '').replace('"8"', '"9"').replace('"landscape"', '"portrait"'),
    );
  });

  test('takes numbers of pages that were not in force for what they are', () => {
    const xml = after('<sheetPr/><sheetData/><pageSetup fitToWidth="3"/>', (sheet) => {
      sheet.page = { orientation: 'portrait', fit: { wide: 1, high: 1 } };
    });
    expect(xml).toBe(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup fitToWidth="1"/>',
    );
  });

  test('comes in the places that the schema has for it', () => {
    const page: FilePage = { orientation: 'landscape', paperSize: 9, fit: { wide: 2, high: 0 } };
    const xml = after(
      `<sheetFormatPr defaultRowHeight="15"/><sheetData/>${MARGINS}<headerFooter/>`,
      (sheet) => {
        sheet.page = page;
      },
    );
    expect(xml).toBe(
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/><sheetData/>${MARGINS}` +
        '<pageSetup paperSize="9" fitToWidth="2" fitToHeight="0" orientation="landscape"/><headerFooter/>',
    );
  });

  test('has the page breaks that somebody has put there, not those that Excel has worked out', () => {
    expect(read(`<sheetData/>${BREAKS}`)).toEqual({ orientation: 'portrait', breaks: [20, 40] });
    expect(read('<sheetData/><rowBreaks count="1"><brk id="51"/></rowBreaks>')).toBeUndefined();
  });

  test('keeps page breaks as they are written, and all others beside one that is new or gone', () => {
    const own = `<sheetData/>${BREAKS}<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>`;
    const changed = (breaks: number[]) =>
      after(own, (sheet) => (sheet.page = { orientation: 'portrait', breaks }));
    expect(changed([20, 40])).toBe(own);
    expect(changed([20, 30])).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="8" man="1" pt="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
    expect(changed([])).toBe(
      '<sheetData/><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>',
    );
  });

  test.each<FilePage>([
    { orientation: 'landscape', paperSize: 9, fit: { wide: 3, high: 0 } },
    { orientation: 'portrait', paperSize: 9 },
    { orientation: 'portrait', fit: { wide: 1, high: 1 } },
    { orientation: 'landscape', scale: 55 },
    { orientation: 'portrait', breaks: [48, 96] },
  ])('is the same after a save from nothing: %j', (page) => {
    const saved = saveWorkbook(null, workbookWith([sheetWith('S', { A1: 1 }, { page })]));
    expect(readWorkbook(saved).sheets[0]!.page).toEqual(page);
  });
});
