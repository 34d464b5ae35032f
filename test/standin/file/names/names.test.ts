import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../../../src/standin/file/workbookFile';
import { plainWorkbook } from '../support/plainWorkbook';
import { sheetWith, workbookWith } from '../support/records';
import { partOf } from '../support/zips';

const NAMES =
  '<definedNames><definedName name="_xlfn.IFS" hidden="1">#NAME?</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Two!$A$1:$B$2</definedName>' +
  '<definedName name="Rate" comment="a year">One!$A$1</definedName><definedName name="Rate" localSheetId="0">One!$B$1</definedName><definedName name="Secret" hidden="1">_xlfn.XLOOKUP(1,One!$A:$A,One!$B:$B)</definedName></definedNames>';
const original = () =>
  plainWorkbook({
    sheets: ['One', 'Two', 'Three'].map((name) => ({ name, xml: '<sheetData/>' })),
    after: `${NAMES}<calcPr calcId="191029" fullCalcOnLoad="1"/>`,
  });
const workbookPart = (book: WorkbookFile) => partOf(saveWorkbook(original(), book), 'xl/workbook.xml');

describe('reading names', () => {
  test('gives scope and hiding, and leaves placeholders of functions out', () => {
    expect(readWorkbook(original()).names).toEqual([
      { name: '_xlnm.Print_Area', formula: 'Two!$A$1:$B$2', sheet: 'Two' },
      { name: 'Rate', formula: 'One!$A$1' },
      { name: 'Rate', formula: 'One!$B$1', sheet: 'One' },
      { name: 'Secret', formula: 'XLOOKUP(1,One!$A:$A,One!$B:$B)', hidden: true },
    ]);
  });
});

describe('saving names', () => {
  test('leaves the list as it is written when nothing changed', () => {
    expect(workbookPart(readWorkbook(original()))).toBe(partOf(original(), 'xl/workbook.xml'));
  });

  test('changes a formula and keeps comments and the rest', () => {
    const book = readWorkbook(original());
    book.names.find(({ sheet, name }) => name === 'Rate' && !sheet)!.formula = '\'Two\'!$C$3&"<"';
    expect(workbookPart(book)).toContain(
      `<definedName name="Rate" comment="a year">'Two'!$C$3&amp;"&lt;"</definedName><definedName name="Rate" localSheetId="0">One!$B$1`,
    );
  });

  test('adds names of the workbook and of a sheet at the end', () => {
    const book = readWorkbook(original());
    book.names.push(
      { name: 'Lines', formula: 'UNIQUE(Two!$A:$A)' },
      { name: 'Own', formula: 'Three!$A$1', sheet: 'three' },
    );
    expect(workbookPart(book)).toContain(
      '<definedName name="Lines">_xlfn.UNIQUE(Two!$A:$A)</definedName><definedName name="Own" localSheetId="2">Three!$A$1</definedName></definedNames>',
    );
  });

  test('takes out those that are gone, placeholders apart', () => {
    const book = readWorkbook(original());
    book.names = [];
    const xml = workbookPart(book);
    expect(xml).toContain(
      '<definedNames><definedName name="_xlfn.IFS" hidden="1">#NAME?</definedName></definedNames>',
    );
  });

  test('hides and shows a name', () => {
    const book = readWorkbook(original());
    book.names[1]!.hidden = true;
    delete book.names[3]!.hidden;
    const xml = workbookPart(book);
    expect(xml).toContain('<definedName name="Rate" comment="a year" hidden="1">');
    expect(xml).toContain('<definedName name="Secret">');
  });

  test('follows its sheet to another place', () => {
    const book = readWorkbook(original());
    book.sheets.reverse();
    const again = readWorkbook(saveWorkbook(original(), book));
    expect(again.sheets.map(({ name }) => name)).toEqual(['Three', 'Two', 'One']);
    expect(again.names).toEqual(readWorkbook(original()).names);
  });

  test('goes with its sheet', () => {
    const book = readWorkbook(original());
    book.sheets = book.sheets.filter(({ name }) => name !== 'One');
    book.names = book.names.filter(({ sheet }) => sheet !== 'One');
    const again = readWorkbook(saveWorkbook(original(), book));
    expect(again.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['_xlnm.Print_Area', 'Two'],
      ['Rate', undefined],
      ['Secret', undefined],
    ]);
  });

  test('makes a list where there was none, before the calculation settings', () => {
    const book = workbookWith([sheetWith('S', {})], { names: [{ name: 'Rate', formula: 'S!$A$1' }] });
    expect(partOf(saveWorkbook(null, book), 'xl/workbook.xml')).toMatch(
      /<\/sheets><definedNames><definedName name="Rate">S!\$A\$1<\/definedName><\/definedNames><calcPr/,
    );
  });
});
