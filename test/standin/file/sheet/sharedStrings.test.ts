import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import { MAIN, workbookOfRows } from '../support/plainWorkbook';
import { put, valueAt } from '../support/records';
import { partOf } from '../support/zips';

const STRINGS =
  `<sst xmlns="${MAIN}" count="9" uniqueCount="5"><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r></si>` +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_b</t></si><si/></sst>';
const ROW = [0, 1, 2, 3, 4].map((index) => `<c r="${'ABCDE'[index]}1" t="s"><v>${index}</v></c>`).join('');
const original = () => workbookOfRows(`<row r="1">${ROW}</row>`, { sharedStrings: STRINGS });

describe('shared text', () => {
  test('is plain text, whatever its looks, and without its reading aid', () => {
    const [sheet] = readWorkbook(original()).sheets;
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => valueAt(sheet, address))).toEqual([
      'plain',
      'rich ',
      '東京',
      'a\rb',
      '',
    ]);
  });

  test('is left as it is while no text is new', () => {
    expect(partOf(saveWorkbook(original(), readWorkbook(original())), 'xl/sharedStrings.xml')).toBe(STRINGS);
  });

  test('grows at the end by what is new, and keeps what is there', () => {
    const book = readWorkbook(original());
    put(book.sheets[0]!, 'A2', ' new <text> ');
    put(book.sheets[0]!, 'B2', 'plain');
    const saved = saveWorkbook(original(), book);
    const xml = partOf(saved, 'xl/sharedStrings.xml');
    expect(xml).toContain('<rPr><b/></rPr>');
    expect(xml).toContain('<si/><si><t xml:space="preserve"> new &lt;text&gt; </t></si></sst>');
    expect(xml).toContain('uniqueCount="6"');
    const [sheet] = readWorkbook(saved).sheets;
    expect([valueAt(sheet, 'A2'), valueAt(sheet, 'B2')]).toEqual([' new <text> ', 'plain']);
  });

  test('uses plain text of the file again, but never rich text', () => {
    const book = readWorkbook(original());
    put(book.sheets[0]!, 'A2', 'plain');
    put(book.sheets[0]!, 'B2', 'rich ');
    const saved = saveWorkbook(original(), book);
    const rows = partOf(saved, 'xl/worksheets/sheet1.xml');
    expect(rows).toContain('<c r="A2" t="s"><v>0</v></c>');
    expect(rows).toContain('<c r="B2" t="s"><v>5</v></c>');
  });

  test('is made where a file has none', () => {
    const plain = workbookOfRows('<row r="1"><c r="A1" t="inlineStr"><is><t>inline</t></is></c></row>');
    const book = readWorkbook(plain);
    put(book.sheets[0]!, 'A2', '需要 😀');
    const [sheet] = readWorkbook(saveWorkbook(plain, book)).sheets;
    expect([valueAt(sheet, 'A1'), valueAt(sheet, 'A2')]).toEqual(['inline', '需要 😀']);
  });
});
