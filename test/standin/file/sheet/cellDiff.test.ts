import fc from 'fast-check';
import { cellAddress } from '../../../../src/grid/a1';
import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { FileCell, FileSheet } from '../../../../src/standin/file/workbookFile';
import { workbookOfRows } from '../support/plainWorkbook';
import { cellAt, put, sheetWith, valueAt, workbookWith } from '../support/records';
import { STYLES } from '../support/styles';
import { partOf } from '../support/zips';

const PART = 'xl/worksheets/sheet1.xml';
const dataOf = (bytes: Uint8Array) => /<sheetData>([^]*)<\/sheetData>/.exec(partOf(bytes, PART))?.[1];

/** The rows of a sheet after its record was changed. */
function rowsAfter(rows: string, change: (sheet: FileSheet) => void): string | undefined {
  const bytes = workbookOfRows(rows, { styles: STYLES });
  const book = readWorkbook(bytes);
  change(book.sheets[0]!);
  return dataOf(saveWorkbook(bytes, book));
}

const RICH =
  '<row r="1" spans="1:3" x14ac:dyDescent="0.2" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="A1" s="2" t="inlineStr" ph="1"><is><r><rPr><b/></rPr><t>rich</t></r></is></c><c r="B1"><v>1.50</v></c></row>';

describe('saving cells', () => {
  test('leaves rows as they are written when nothing changed', () => {
    expect(rowsAfter(RICH, () => undefined)).toBe(RICH);
  });

  test('leaves every cell but the one that changed', () => {
    expect(rowsAfter(RICH, (sheet) => put(sheet, 'B1', 2))).toBe(RICH.replace('<v>1.50</v>', '<v>2</v>'));
  });

  test('does not take another spelling of the same number for a change', () => {
    const rows = '<row r="1"><c r="A1"><v>1.50E+2</v></c></row>';
    expect(rowsAfter(rows, (sheet) => put(sheet, 'A1', 150))).toBe(rows);
  });

  test('puts new cells in their place among those there', () => {
    expect(
      rowsAfter('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>', (sheet) => {
        put(sheet, 'A2', 10);
        put(sheet, 'C2', 20);
        put(sheet, 'E2', 30);
      }),
    ).toBe(
      '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="C2"><v>20</v></c><c r="D2"><v>2</v></c><c r="E2"><v>30</v></c></row>',
    );
  });

  test('puts new rows in their place, and opens empty ones', () => {
    expect(
      rowsAfter('<row r="2" s="4" customFormat="1"/><row r="4"><c r="A4"><v>4</v></c></row>', (sheet) => {
        for (const row of [1, 2, 3, 5]) put(sheet, `A${row}`, row);
      }),
    ).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="4" customFormat="1"><c r="A2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    );
  });

  test('takes out cells that are gone and leaves their row', () => {
    expect(
      rowsAfter(
        '<row r="1" ht="20" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        (sheet) => sheet.cells.get(0)!.delete(0),
      ),
    ).toBe('<row r="1" ht="20" customHeight="1"><c r="B1"><v>2</v></c></row>');
  });

  test('drops the hint about columns in use when it would be wrong', () => {
    expect(
      rowsAfter('<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>', (sheet) => put(sheet, 'C1', 3)),
    ).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>');
  });

  test('changes only the style of a cell that is otherwise the same', () => {
    expect(
      rowsAfter(RICH, (sheet) => {
        cellAt(sheet, 'A1')!.style = 1;
        cellAt(sheet, 'B1')!.style = 4;
      }),
    ).toBe(RICH.replace('s="2"', 's="1"').replace('<c r="B1">', '<c r="B1" s="4">'));
    expect(rowsAfter(RICH, (sheet) => delete cellAt(sheet, 'A1')!.style)).toBe(RICH.replace(' s="2"', ''));
  });

  test('sets and takes back heights and hidden rows', () => {
    expect(
      rowsAfter('<row r="1" ht="20" customHeight="1"/><row r="2" hidden="1"/><row r="3"/>', (sheet) => {
        sheet.rowHeights.delete(0);
        sheet.hiddenRows = new Set([2, 4]);
        sheet.rowHeights.set(3, 42.5);
      }),
    ).toBe(
      '<row r="1"/><row r="2"/><row r="3" hidden="1"/><row r="4" ht="42.5" customHeight="1"/><row r="5" hidden="1"/>',
    );
  });

  test('changes a row that is self-closing and gets both a height and a cell', () => {
    expect(
      rowsAfter('<row r="1"/>', (sheet) => {
        sheet.rowHeights.set(0, 30);
        put(sheet, 'A1', 1);
      }),
    ).toBe('<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>');
  });
});

describe('saving values', () => {
  test.each<[string, FileCell, string]>([
    ['a number', { value: 0.1 + 0.2 }, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a small number', { value: 1e-9 }, '<c r="A1"><v>1e-9</v></c>'],
    ['text', { value: 'new' }, '<c r="A1" t="s"><v>0</v></c>'],
    ['true', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#N/A' } }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a number of a formula', { value: 2, formula: '1+1' }, '<c r="A1"><f>1+1</f><v>2</v></c>'],
    [
      'text of a formula',
      { value: 'a<b', formula: '"a<b"' },
      '<c r="A1" t="str"><f>"a&lt;b"</f><v>a&lt;b</v></c>',
    ],
    ['empty text of a formula', { value: '', formula: '""' }, '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ['false of a formula', { value: false, formula: '1>2' }, '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>'],
    [
      'an error of a formula',
      { value: { error: '#DIV/0!' }, formula: '1/0' },
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      'a spill that is blocked, as files say it',
      { value: { error: '#SPILL!' }, formula: 'B1' },
      '<c r="A1" t="e"><f>B1</f><v>#VALUE!</v></c>',
    ],
    ['no value of a formula', { value: null, formula: 'B1' }, '<c r="A1"><f>B1</f></c>'],
    ['a blank with a style', { value: null, style: 1 }, '<c r="A1" s="1"/>'],
    ['a number that is none', { value: NaN }, '<c r="A1" t="e"><v>#NUM!</v></c>'],
    ['an infinite result', { value: Infinity, formula: '1' }, '<c r="A1" t="e"><f>1</f><v>#NUM!</v></c>'],
  ])('writes %s', (_, cell, xml) => {
    expect(rowsAfter('', (sheet) => put(sheet, 'A1', cell))).toBe(`<row r="1">${xml}</row>`);
  });

  test('writes nothing for a blank that says nothing', () => {
    expect(rowsAfter('', (sheet) => put(sheet, 'A1', null))).toBe('');
  });

  test('reads back what it wrote, for any mix of cells', () => {
    const value = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.boolean(),
      fc.constant({ error: '#N/A' as const }),
    );
    const cell = fc.record({
      value,
      formula: fc.option(fc.constantFrom('A1+1', 'SUM(B2:B9)', '"a&b"'), { nil: undefined }),
    });
    const cells = fc.array(fc.tuple(fc.nat(30), fc.nat(30), cell), { maxLength: 25 });
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const sheet = sheetWith('S', {});
        const write = ([row, column, content]: (typeof first)[number]) =>
          put(sheet, cellAddress(row, column), content);
        first.forEach(write);
        const saved = saveWorkbook(null, workbookWith([sheet]));
        const again = readWorkbook(saved);
        second.forEach(([row, column, content]) => put(again.sheets[0]!, cellAddress(row, column), content));
        second.forEach(write);
        const [result] = readWorkbook(saveWorkbook(saved, again)).sheets;
        for (const [row, columns] of sheet.cells) {
          for (const [column, expected] of columns) {
            const address = cellAddress(row, column);
            expect(valueAt(result, address)).toEqual(expected.value);
            expect(cellAt(result, address)?.formula).toBe(expected.formula);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

const SHARED =
  '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

describe('saving shared formulas', () => {
  test('keeps them shared while only values change', () => {
    expect(
      rowsAfter(SHARED, (sheet) => {
        cellAt(sheet, 'A1')!.value = 20;
        cellAt(sheet, 'A3')!.value = 60;
      }),
    ).toBe(SHARED.replace('<v>2</v>', '<v>20</v>').replace('<v>6</v>', '<v>60</v>'));
  });

  test('lets a cell leave the group', () => {
    expect(rowsAfter(SHARED, (sheet) => put(sheet, 'A2', { value: 1, formula: 'B2*3' }))).toBe(
      SHARED.replace('<f t="shared" si="0"/><v>4</v>', '<f>B2*3</f><v>1</v>'),
    );
  });

  test.each<[string, (sheet: FileSheet) => void]>([
    ['changes', (sheet) => put(sheet, 'A1', 5)],
    ['is taken out', (sheet) => sheet.cells.get(0)!.delete(0)],
  ])('gives the others their own text when the first %s', (_, change) => {
    const rows = rowsAfter(SHARED, change);
    expect(rows).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(rows).toContain('<c r="A3"><f>B3*2</f><v>6</v></c>');
  });
});

describe('the calculation chain', () => {
  const chain = { 'xl/calcChain.xml': '<calcChain xmlns="urn:x"><c r="A1" i="1"/></calcChain>' };
  const bytes = () => {
    const plain = workbookOfRows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', { extra: chain });
    return plain;
  };

  test('stays where a file lists none in its relationships', () => {
    const book = readWorkbook(bytes());
    put(book.sheets[0]!, 'A1', 5);
    expect(partOf(saveWorkbook(bytes(), book), 'xl/calcChain.xml')).toBe(chain['xl/calcChain.xml']);
  });
});
