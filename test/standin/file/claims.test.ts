import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../../src/standin/file/problem';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';

const sample = unzipSync(
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/sample.xlsx'))),
);
const sheet = 'xl/worksheets/sheet1.xml';
const table = 'xl/tables/table1.xml';
const book = 'xl/workbook.xml';

/** The sample with a part changed. */
function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const before = strFromU8(sample[part]!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...sample, [part]: strToU8(after) });
}

function problemOf(bytes: Uint8Array): FileProblem {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('it was read');
}

const row = (cells: string, number = '60'): [string, string, string] => [
  sheet,
  '</sheetData>',
  `<row r="${number}">${cells}</row></sheetData>`,
];
const below = (xml: string): [string, string, string] => [sheet, '</sheetData>', `</sheetData>${xml}`];

describe('what a file claims', () => {
  it.each<[string, [string, string | RegExp, string], string]>([
    ['a row far beyond the sheet', row('', '1e15'), 'r="1e15"'],
    ['a row just beyond the sheet', row('', '1048577'), 'r="1048577"'],
    ['a row before the first', row('', '-5'), 'r="-5"'],
    ['half a row', row('', '40.5'), 'r="40.5"'],
    ['no row at all', row('', 'x'), 'r="x"'],
    ['a cell without a column', row('<c r="60"><v>1</v></c>'), 'r="60"'],
    ['a cell beyond the last column', row('<c r="XFE60"><v>1</v></c>'), 'r="XFE60"'],
    ['a formula longer than Excel’s', row(`<c r="M60"><f>1${'+1'.repeat(5000)}</f></c>`), 'M60, a formula'],
    ['an array that is no area', row('<c r="M60"><f t="array" ref="M">1</f></c>'), '"M" is no area'],
    ['a merge that is no area', below('<mergeCells><mergeCell ref="zzz"/></mergeCells>'), '"zzz" is no area'],
    ['a merge of nothing', below('<mergeCells><mergeCell/></mergeCells>'), '"" is no area'],
    ['rows beyond the sheet', below('<mergeCells><mergeCell ref="5:9999999"/></mergeCells>'), 'is no area'],
    [
      'merges over each other',
      below('<mergeCells><mergeCell ref="M60:P70"/><mergeCell ref="N65:N66"/></mergeCells>'),
      'areas at M60 and N65 overlap',
    ],
    ['a format of no area', below('<conditionalFormatting sqref="A1 zz"/>'), '"zz" is no area'],
    [
      'a validation of no area',
      below('<dataValidations><dataValidation type="list" sqref="B9:"/></dataValidations>'),
      '"B9:" is no area',
    ],
    ['columns that never end', [sheet, /<col [^>]*min="\d+"/, '<col min="-9"'], 'columns -9'],
    ['a table without an area', [table, /ref="A1:H37" /, ''], '"" is no area'],
    ['a table beyond the sheet', [table, 'ref="A1:H37"', 'ref="A1:H9999999"'], 'is no area'],
    ['a table without columns', [table, /<tableColumns.*<\/tableColumns>/s, ''], '0 columns in A1:H37'],
    [
      'a table of fewer columns than it is wide',
      [table, 'ref="A1:H37"', 'ref="A1:I37"'],
      '8 columns in A1:I37',
    ],
    ['two columns of one name', [table, 'name="Line"', 'name="MONTH"'], 'two columns of one name'],
    [
      'a table that cannot be named so',
      [table, 'displayName="Forecast"', 'displayName="A b[]"'],
      'the table name "A b[]"',
    ],
    [
      'rows of totals that are not there',
      [table, 'totalsRowShown="0"', 'totalsRowCount="99"'],
      '99 totals rows',
    ],
    ['many header rows', [table, 'totalsRowShown="0"', 'headerRowCount="50"'], '50 header rows'],
    ['every sheet hidden', [book, /<sheet /g, '<sheet state="hidden" '], 'every sheet is hidden'],
    ['two sheets of one name', [book, 'name="Lines"', 'name="FORECAST"'], 'twice'],
  ])('is checked where it is read: %s', (_, [part, from, to], place) => {
    const { code, detail } = problemOf(changed(part, from, to));
    expect(code).toBe('damaged');
    expect(detail.startsWith(part)).toBe(true);
    expect(detail).toContain(place);
  });

  it('may not be an array as large as a sheet', () => {
    const { code, detail } = problemOf(
      changed(...row('<c r="M60"><f t="array" ref="M60:XFD1048576">1</f></c>')),
    );
    expect([code, detail]).toEqual(['tooLarge', `${sheet}: M60, an array of 17166320324 cells`]);
  });

  it.each<[string, [string, string | RegExp, string], string]>([
    [
      'a merge as large as a sheet',
      below('<mergeCells><mergeCell ref="M1:XFD1048576"/></mergeCells>'),
      'M1, a merge of',
    ],
    ['a cell at the far end', row('<c r="XFC1048576"><v>1</v></c>', '1048576'), 'a cell at XFC1048576, far'],
    [
      'blank cells by the million',
      [sheet, '</sheetData>', `${`<row>${'<c/>'.repeat(10_000)}</row>`.repeat(610)}</sheetData>`],
      'more than 1500000 cells',
    ],
  ])('may not be too large for anybody who reads it: %s', (_, [part, from, to], place) => {
    const { code, detail } = problemOf(changed(part, from, to));
    expect([code, detail.startsWith(part)]).toEqual(['tooLarge', true]);
    expect(detail).toContain(place);
  });

  it('may not be two parts of one name', () => {
    const bytes = zipSync({ ...sample, 'xl/worksheets/sheetX.xml': sample[sheet]! });
    const twice = Buffer.from(bytes);
    for (let at = twice.indexOf('sheetX.xml'); at >= 0; at = twice.indexOf('sheetX.xml', at)) {
      twice.write('sheet1.xml', at, 'latin1');
    }
    expect(problemOf(twice)).toMatchObject({ code: 'damaged', detail: `${sheet} twice` });
  });

  it('is believed where Excel would believe it', () => {
    const whole = below('<conditionalFormatting sqref="A:C 5:9 A1:XFD1048576"/>');
    expect(readWorkbook(changed(...whole)).sheets[0]!.name).toBe('Forecast');
    expect(
      readWorkbook(changed(table, 'totalsRowShown="0"', 'totalsRowCount="1"')).sheets[0]!.tables[0]!
        .showTotals,
    ).toBe(true);
  });
});
