import { MAX_FILE_BYTES } from '../../../../src/standin/file/limits';
import { openPackage } from '../../../../src/standin/file/package/openPackage';
import { FileProblem } from '../../../../src/standin/file/problem';
import { plainParts, workbookOfRows } from '../support/plainWorkbook';
import { zipOf, type Parts } from '../support/zips';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function problemOf(bytes: Uint8Array): FileProblem {
  try {
    openPackage(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
  }
  throw new Error('the file was opened');
}

function plain(): Parts {
  return plainParts({ sheets: [{ name: 'Sheet1', xml: '<sheetData/>' }] });
}

describe('openPackage', () => {
  test('opens a workbook and lists its parts', () => {
    expect(openPackage(workbookOfRows('')).paths).toContain('xl/workbook.xml');
  });

  test.each([
    ['no bytes at all', new Uint8Array()],
    ['text', new TextEncoder().encode('Month,Calls\n2026-01,120000')],
    ['a web page called .xls', new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['two bytes of a zip', Uint8Array.of(0x50, 0x4b)],
    ['an empty zip', zipOf({})],
    ['a zip of something else', zipOf({ 'notes.txt': 'hello' })],
  ])('says that %s is no workbook', (_, bytes) => {
    expect(problemOf(bytes).code).toBe('notWorkbook');
  });

  test('tells a binary workbook from a workbook', () => {
    const types =
      '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    const problem = problemOf(zipOf({ '[Content_Types].xml': types, 'xl/workbook.bin': 'x' }));
    expect(problem.code).toBe('notWorkbook');
    expect(problem.detail).toContain('.xlsb');
  });

  test('tells an old .xls by its shell', () => {
    expect(problemOf(Uint8Array.from([...COMPOUND, ...new Array<number>(600).fill(0)])).code).toBe(
      'oldFormat',
    );
  });

  test('tells an encrypted workbook by the stream inside the shell', () => {
    const name = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([...COMPOUND, ...new Array<number>(505).fill(0x45), ...name, 0, 0]);
    expect(problemOf(bytes).code).toBe('encrypted');
  });

  test('finds macros by their part and names it', () => {
    const bytes = zipOf({ ...plain(), 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3) });
    expect(problemOf(bytes)).toMatchObject({ code: 'macros', detail: 'xl/vbaProject.bin' });
  });

  test('finds old macro sheets too', () => {
    expect(problemOf(zipOf({ ...plain(), 'xl/macrosheets/sheet1.xml': '<x/>' })).code).toBe('macros');
  });

  test('takes the macro-enabled kind for macros, since Excel refuses it under .xlsx', () => {
    const parts = plain();
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    expect(problemOf(zipOf(parts)).code).toBe('macros');
  });

  test('calls a download that broke off damaged', () => {
    const bytes = workbookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      expect(problemOf(bytes.subarray(0, Math.floor(bytes.length * share))).code).toBe('damaged');
    }
  });

  test('refuses a file above the limit by its length alone, and says both figures', () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    const problem = problemOf(bytes);
    expect(problem.code).toBe('tooLarge');
    expect(problem.detail).toContain(String(MAX_FILE_BYTES));
  });

  test('carries code and detail in its message', () => {
    expect(new FileProblem('damaged', 'xl/styles.xml').message).toBe('damaged: xl/styles.xml');
    expect(new FileProblem('damaged', 'x').name).toBe('FileProblem');
  });
});
