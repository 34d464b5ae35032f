import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shapesOf, standingForAll } from '../../support/valid/shapes.cjs';
import { findValidator, validate, whyNot } from '../../support/valid/validator.cjs';
import { MARGINS, plainWorkbook } from './support/plainWorkbook';
import { richWorkbook } from './support/richWorkbook';

/** The workbooks that the tests write are validated when all have run; here, that the validator finds what it is to find. */
const program = findValidator();
const withValidator = program ? it : it.skip;
if (!program) console.warn('No Open XML SDK for this machine: its tests are skipped.');

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'valid-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

const sheetOf = (xml: string): Uint8Array => plainWorkbook({ sheets: [{ name: 'S', xml }] });

describe('the validator', () => {
  withValidator('runs here', async () => {
    expect(await whyNot(program!)).toBeUndefined();
  });

  withValidator('finds no fault with workbooks that have none', async () => {
    const files = [
      written('plain', sheetOf(`<sheetData/>${MARGINS}`)),
      written('rich', richWorkbook()),
      path.resolve(__dirname, '../../../assets/sample.xlsx'),
      path.resolve(__dirname, '../../../assets/sample.zh-CN.xlsx'),
    ];
    expect(await validate(program!, files)).toEqual([]);
  });

  withValidator('finds what Excel would have to repair', async () => {
    const faults: [string, Uint8Array, RegExp][] = [
      [
        'order',
        sheetOf('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><sheetData/>'),
        /unexpected child/,
      ],
      ['attribute', sheetOf('<sheetData/><pageMargins left="1"/>'), /required attribute/],
      [
        'value',
        sheetOf('<sheetData><row r="1"><c r="A1" t="x"><v>1</v></c></row></sheetData>'),
        /invalid value/,
      ],
      ['link', sheetOf('<sheetData/><drawing r:id="rId7"/>'), /does not exist/],
      ['no workbook', Uint8Array.of(1, 2, 3), /./],
    ];
    const files = faults.map(([name, bytes]) => written(name, bytes));
    const found = await validate(program!, files);
    faults.forEach(([name, , error], index) => {
      const errors = found.find(({ file }) => file === files[index])?.errors;
      expect([name, errors?.join('\n')]).toEqual([name, expect.stringMatching(error)]);
    });
  });

  it('is told apart from a program that does not run', async () => {
    expect(await whyNot(path.join(folder, 'no-such-program'))).toMatch(/ENOENT/);
    const silent = written('silent', readFileSync(__filename));
    expect(await whyNot(process.execPath)).toBeDefined();
    expect(await validate(process.execPath, [silent])).toHaveLength(1);
  });
});

describe('the workbooks that stand for all', () => {
  const row = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>${MARGINS}`;

  it('leave out one that differs by what its cells say alone', () => {
    const one = written('one', sheetOf(row('<c r="A1"><v>1</v></c>')));
    const other = written('other', sheetOf(row('<c r="B7"><v>23</v></c>')));
    expect(standingForAll([one, other])).toEqual([one]);
  });

  it.each([
    ['an attribute', '<c r="A1" cm="1"><v>1</v></c>'],
    ['a word of an attribute', '<c r="A1" t="b"><v>1</v></c>'],
    ['a number of more digits', '<c r="A1048577"><v>1</v></c>'],
    ['an element', '<c r="A1"><f>1</f><v>1</v></c>'],
    ['the order', '<c r="A1"><v>1</v><f>1</f></c>'],
  ])('keep one that differs by %s', (_, cell) => {
    const plain = ['<c r="A1"><v>1</v></c>', '<c r="A1"><f>1</f></c>', '<c r="A1" t="n"><v>1</v></c>'];
    const files = [...plain, cell].map((text, index) => written(`cell${index}`, sheetOf(row(text))));
    expect(shapesOf(readFileSync(files[3]!)).size).toBeGreaterThan(3);
    expect(standingForAll(files)).toContain(files[3]);
  });
});
