import { editTable, sameTable } from '../../../../src/standin/file/tables/editTable';
import { readTable } from '../../../../src/standin/file/tables/readTable';
import type { FileTable } from '../../../../src/standin/file/workbookFile';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';

const HEAD =
  '<table xmlns="urn:m" xmlns:xr3="urn:r" id="7" name="Plan" displayName="Plan" ref="A1:C9" totalsRowShown="0" headerRowDxfId="3">';
const TEXT =
  `${HEAD}<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn></autoFilter>` +
  '<sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState><tableColumns count="3">' +
  '<tableColumn id="1" xr3:uid="{1}" name="Line" dataDxfId="2"/><tableColumn id="4" name="Calls"/>' +
  '<tableColumn id="3" name="Need" dataDxfId="1"><calculatedColumnFormula>Plan[[#This Row],[Calls]]*2</calculatedColumnFormula><extLst><ext uri="u"/></extLst></tableColumn>' +
  '</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

/** The table's XML after its record was changed. */
function edited(change: (table: FileTable) => FileTable): string {
  const root = parseXml(TEXT, 't');
  return editTable(TEXT, root, readTable(root), change(readTable(root)));
}

describe('editTable', () => {
  test('leaves the part as it is when the record says the same', () => {
    expect(edited((table) => table)).toBe(TEXT);
  });

  test('takes "[@Calls]" for the same formula as the file has', () => {
    const calculated = (table: FileTable) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.calculated ? { ...column, calculated: '[@Calls]*2' } : column,
      ),
    });
    expect(edited(calculated)).toBe(TEXT);
  });

  test('grows: area and filter, while filter criteria stay and the sort order goes', () => {
    const text = edited((table) => ({ ...table, ref: 'A1:C20' }));
    expect(text).toContain('ref="A1:C20" totalsRowShown="0" headerRowDxfId="3"');
    expect(text).toContain('<autoFilter ref="A1:C20"><filterColumn');
    expect(text).not.toContain('sortState');
    expect(text).toContain('xr3:uid="{1}"');
  });

  test('gets a column at the end with an id that is free, and keeps the others as written', () => {
    const text = edited((table) => ({
      ...table,
      ref: 'A1:D9',
      columns: [...table.columns, { name: 'To add', calculated: '[@Need]-1' }],
    }));
    expect(text).toContain(
      '<tableColumns count="4"><tableColumn id="1" xr3:uid="{1}" name="Line" dataDxfId="2"/>',
    );
    expect(text).toContain(
      '<tableColumn id="5" name="To add"><calculatedColumnFormula>Plan[[#This Row],[Need]]-1</calculatedColumnFormula></tableColumn>',
    );
    expect(text).toContain('<filterColumn');
  });

  test('loses a column, and with it filter criteria that count columns', () => {
    const text = edited((table) => ({ ...table, ref: 'A1:B9', columns: table.columns.slice(1) }));
    expect(text).toContain('<tableColumns count="2"><tableColumn id="4" name="Calls"/><tableColumn id="3"');
    expect(text).toContain('<autoFilter ref="A1:B9"/>');
  });

  test('keeps id and styles of a column that is renamed', () => {
    const text = edited((table) => ({
      ...table,
      columns: table.columns.map((column) => (column.name === 'Line' ? { name: '线' } : column)),
    }));
    expect(text).toContain('<tableColumn id="1" xr3:uid="{1}" name="线" dataDxfId="2"/>');
  });

  test('takes another formula and keeps the rest of the column', () => {
    const text = edited((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.calculated ? { ...column, calculated: 'IFS([@Calls]>1,2)' } : column,
      ),
    }));
    expect(text).toContain(
      '<calculatedColumnFormula>_xlfn.IFS(Plan[[#This Row],[Calls]]&gt;1,2)</calculatedColumnFormula><extLst><ext uri="u"/></extLst>',
    );
  });

  test('is renamed in its formulas too', () => {
    const text = edited((table) => ({
      ...table,
      name: 'Plan2',
      columns: table.columns.map((column) =>
        column.calculated ? { ...column, calculated: 'Plan2[[#This Row],[Calls]]*2' } : column,
      ),
    }));
    expect(text).toContain('name="Plan2" displayName="Plan2"');
    expect(text).toContain('<calculatedColumnFormula>Plan2[[#This Row],[Calls]]*2</calculatedColumnFormula>');
  });

  test('shows totals and hides them again', () => {
    const shown = edited((table) => ({
      ...table,
      ref: 'A1:C10',
      showTotals: true,
      columns: [
        { ...table.columns[0]!, totalsLabel: 'Total' },
        { ...table.columns[1]!, totalsFormula: 'SUBTOTAL(109,[Calls])' },
        { ...table.columns[2]!, totalsFormula: 'MAX([Need])' },
      ],
    }));
    expect(shown).toContain('totalsRowCount="1"');
    expect(shown).not.toContain('totalsRowShown');
    expect(shown).toContain('<autoFilter ref="A1:C9">');
    expect(shown).toContain('totalsRowLabel="Total"');
    expect(shown).toContain('name="Calls" totalsRowFunction="sum"');
    expect(shown).toContain('<totalsRowFormula>MAX(Plan[Need])</totalsRowFormula>');
    const root = parseXml(shown, 't');
    const before = readTable(root);
    const hidden = editTable(shown, root, before, { ...before, ref: 'A1:C9', showTotals: false });
    expect(hidden).toContain('totalsRowShown="0"');
    expect(hidden).not.toMatch(/totalsRow(Label|Function|Formula|Count)/);
  });

  test('hides and shows its filter', () => {
    const without = edited((table) => ({ ...table, showFilter: false }));
    expect(without).not.toContain('autoFilter');
    const root = parseXml(without, 't');
    const before = readTable(root);
    expect(editTable(without, root, before, { ...before, showFilter: true })).toContain(
      `${HEAD}<autoFilter ref="A1:C9"/><sortState`,
    );
  });

  test('takes another style and keeps what else it shows', () => {
    expect(edited((table) => ({ ...table, style: 'TableStyleMedium4', bandedRows: false }))).toContain(
      '<tableStyleInfo name="TableStyleMedium4" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    );
    expect(edited((table) => ({ ...table, style: undefined }))).toContain(
      '<tableStyleInfo showFirstColumn="1"',
    );
  });
});

describe('sameTable', () => {
  const table = readTable(parseXml(TEXT, 't'));

  test.each<[string, Partial<FileTable>]>([
    ['name', { name: 'Other' }],
    ['area', { ref: 'A1:C10' }],
    ['style', { style: 'TableStyleDark1' }],
    ['filter', { showFilter: false }],
    ['bands', { bandedRows: false }],
    ['columns', { columns: [] }],
  ])('sees another %s', (_, change) => {
    expect(sameTable(table, { ...table, ...change })).toBe(false);
    expect(sameTable(table, { ...table })).toBe(true);
  });
});
