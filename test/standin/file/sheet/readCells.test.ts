import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { plainWorkbook, workbookOfRows } from '../support/plainWorkbook';
import { cellAt, valueAt } from '../support/records';

const sheetOf = (rows: string) => readWorkbook(workbookOfRows(rows)).sheets[0];

describe('reading cells', () => {
  test('finds values of every type where they stand', () => {
    const sheet = sheetOf(
      '<row r="2"><c r="B2"><v>1.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><v>text</v></c></row>',
    );
    expect(valueAt(sheet, 'B2')).toBe(1.5);
    expect(valueAt(sheet, 'C2')).toBe(true);
    expect(valueAt(sheet, 'D2')).toEqual({ error: '#N/A' });
    expect(valueAt(sheet, 'E2')).toBe('text');
    expect(sheet?.cells.get(0)).toBeUndefined();
  });

  test('keeps blank cells that have a style', () => {
    expect(cellAt(sheetOf('<row r="1"><c r="A1" s="3"/></row>'), 'A1')).toEqual({ value: null, style: 3 });
  });

  test('counts on where addresses are left out', () => {
    const sheet = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(['A1', 'B1', 'C4', 'D4', 'A5'].map((address) => valueAt(sheet, address))).toEqual([1, 2, 3, 4, 5]);
  });

  test('joins the runs of inline text and leaves reading aids out', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></is></c></row>',
    );
    expect(valueAt(sheet, 'A1')).toBe('one two');
  });

  test('reads cells whose elements carry a prefix', () => {
    const bytes = plainWorkbook({
      sheets: [
        {
          name: 'P',
          xml: '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>',
        },
      ],
    });
    expect(cellAt(readWorkbook(bytes).sheets[0], 'A1')).toEqual({ value: 2, formula: '1+1' });
  });

  test('takes heights and hidden rows along', () => {
    const sheet = sheetOf('<row r="1" ht="30.5" customHeight="1"/><row r="3" hidden="1"/>');
    expect(sheet?.rowHeights).toEqual(new Map([[0, 30.5]]));
    expect(sheet?.hiddenRows).toEqual(new Set([2]));
  });
});

describe('reading formulas', () => {
  test('gives a formula with its last value, and no value where there is none', () => {
    const sheet = sheetOf('<row r="1"><c r="A1"><f>1/8</f><v>0.125</v></c><c r="B1"><f>C1</f></c></row>');
    expect(cellAt(sheet, 'A1')).toEqual({ value: 0.125, formula: '1/8' });
    expect(cellAt(sheet, 'B1')).toEqual({ value: null, formula: 'C1' });
  });

  test('gives every cell of a shared formula its own', () => {
    const sheet = sheetOf(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$B$1+SUM(A$1:A1)</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cellAt(sheet, 'C2')?.formula).toBe('A2*$B$1+SUM(A$1:A1)');
    expect(cellAt(sheet, 'D2')?.formula).toBe('B2*$B$1+SUM(B$1:B1)');
    expect(cellAt(sheet, 'C3')?.formula).toBe('A3*$B$1+SUM(A$1:A2)');
  });

  test('keeps shared formulas of one number on different sheets apart', () => {
    const rows = (formula: string) =>
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">${formula}</f></c><c r="B1"><f t="shared" si="0"/></c></row></sheetData>`;
    const { sheets } = readWorkbook(
      plainWorkbook({
        sheets: [
          { name: 'One', xml: rows('A2') },
          { name: 'Two', xml: rows('A3') },
        ],
      }),
    );
    expect(sheets.map((sheet) => cellAt(sheet, 'B1')?.formula)).toEqual(['B2', 'B3']);
  });

  test('leaves a cell whose shared formula is lost with its value', () => {
    expect(cellAt(sheetOf('<row r="1"><c r="A1"><f t="shared" si="5"/><v>7</v></c></row>'), 'A1')).toEqual({
      value: 7,
      formula: undefined,
    });
  });

  test('tells the area of an old {array} formula', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(cellAt(sheet, 'A1')).toEqual({ value: 1, formula: 'TRANSPOSE(C1:D1)', array: 'A1:A2' });
    expect(cellAt(sheet, 'A2')).toEqual({ value: 2 });
  });

  test('takes what-if tables for their values', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>5</v></c></row>',
    );
    expect(cellAt(sheet, 'A1')).toEqual({ value: 5 });
  });

  test('takes prefixes of the file off', () => {
    const sheet = sheetOf('<row r="1"><c r="A1"><f>_xlfn.IFNA(_xldudf_CREW_ERLANGC(1,2),0)</f></c></row>');
    expect(cellAt(sheet, 'A1')?.formula).toBe('IFNA(CREW.ERLANGC(1,2),0)');
  });
});
