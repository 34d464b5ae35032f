import { readTable, totalsFunction } from '../../../../src/standin/file/tables/readTable';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';

const read = (attributes: string, content: string) =>
  readTable(
    parseXml(
      `<table id="1" name="Plan" displayName="Plan" ref="A1:C9" ${attributes}>${content}</table>`,
      't',
    ),
  );
const columns = (...xml: string[]) => `<tableColumns count="${xml.length}">${xml.join('')}</tableColumns>`;

describe('readTable', () => {
  test('reads name, area, columns and looks', () => {
    expect(
      read(
        'totalsRowShown="0"',
        `<autoFilter ref="A1:C9"/>${columns('<tableColumn id="1" name="Month"/>', '<tableColumn id="2" name="需要"/>')}` +
          '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>',
      ),
    ).toEqual({
      name: 'Plan',
      ref: 'A1:C9',
      columns: [{ name: 'Month' }, { name: '需要' }],
      style: 'TableStyleMedium2',
      showTotals: false,
      showFilter: true,
      bandedRows: true,
    });
  });

  test('knows a table without filter, style and headers', () => {
    const table = read('headerRowCount="0"', columns('<tableColumn id="1" name="Column1"/>'));
    expect(table).toMatchObject({ headless: true, showFilter: false, bandedRows: false });
    expect(table.style).toBeUndefined();
  });

  test('reads the formula of a calculated column as Excel shows its functions', () => {
    const xml =
      '<tableColumn id="1" name="Base"><calculatedColumnFormula>_xlfn.IFNA(Plan[[#This Row],[Hours]]/168,0)</calculatedColumnFormula></tableColumn>';
    expect(read('', columns(xml)).columns[0]?.calculated).toBe('IFNA(Plan[[#This Row],[Hours]]/168,0)');
  });

  test('reads totals as label, as the formula that a function stands for, or as a formula of their own', () => {
    const table = read(
      'totalsRowCount="1"',
      columns(
        '<tableColumn id="1" name="Line" totalsRowLabel="Total"/>',
        '<tableColumn id="2" name="To add" totalsRowFunction="sum"/>',
        `<tableColumn id="3" name="It's [x]" totalsRowFunction="average"/>`,
        '<tableColumn id="4" name="Own" totalsRowFunction="custom"><totalsRowFormula>MAX(Plan[Own])-1</totalsRowFormula></tableColumn>',
        '<tableColumn id="5" name="None" totalsRowFunction="none"/>',
      ),
    );
    expect(table.showTotals).toBe(true);
    expect(table.columns.map(({ totalsLabel, totalsFormula }) => totalsLabel ?? totalsFormula)).toEqual([
      'Total',
      'SUBTOTAL(109,Plan[To add])',
      "SUBTOTAL(101,Plan[It''s '[x']])",
      'MAX(Plan[Own])-1',
      undefined,
    ]);
  });

  test('reads column names over two lines', () => {
    expect(read('', columns('<tableColumn id="1" name="Base_x000a_heads"/>')).columns[0]?.name).toBe(
      'Base\nheads',
    );
  });
});

describe('totalsFunction', () => {
  test('recognises the formula of a totals function however it is spelled', () => {
    expect(totalsFunction('SUBTOTAL(109,Plan[Need])', 'Plan', 'Need')).toBe('sum');
    expect(totalsFunction('subtotal( 104, [Need] )', 'Plan', 'Need')).toBe('max');
  });

  test('recognises no other formula', () => {
    expect(totalsFunction('SUBTOTAL(109,Plan[Other])', 'Plan', 'Need')).toBeUndefined();
    expect(totalsFunction('SUM(Plan[Need])', 'Plan', 'Need')).toBeUndefined();
  });
});
