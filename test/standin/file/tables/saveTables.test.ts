import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import { richWorkbook } from '../support/richWorkbook';
import { put, sheetWith, tableWith, valueAt, workbookWith } from '../support/records';
import { bytesOf, partOf } from '../support/zips';

function planBook() {
  const sheet = sheetWith('Plan', {
    A3: 'Month',
    B3: 'Calls',
    C3: 'Hours',
    A4: { value: 46023, style: 1 },
    B4: 120000,
    C4: { value: 8000, formula: '[@Calls]*240/3600' },
    A5: 'Total',
    C5: { value: 8000, formula: 'SUBTOTAL(109,[Hours])' },
  });
  sheet.tables.push(
    tableWith(
      'Plan',
      'A3:C5',
      [
        { name: 'Month', totalsLabel: 'Total' },
        { name: 'Calls' },
        { name: 'Hours', calculated: '[@Calls]*240/3600', totalsFormula: 'SUBTOTAL(109,[Hours])' },
      ],
      { showTotals: true },
    ),
  );
  return workbookWith([sheet]);
}

describe('new tables', () => {
  const saved = saveWorkbook(null, planBook());

  test('are whole parts, their children in the order of the schema', () => {
    expect(partOf(saved, 'xl/tables/table1.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Plan" displayName="Plan" ref="A3:C5" totalsRowCount="1">' +
        '<autoFilter ref="A3:C4"/><tableColumns count="3"><tableColumn id="1" name="Month" totalsRowLabel="Total"/><tableColumn id="2" name="Calls"/>' +
        '<tableColumn id="3" name="Hours" totalsRowFunction="sum"><calculatedColumnFormula>Plan[[#This Row],[Calls]]*240/3600</calculatedColumnFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
  });

  test('are declared and related to their sheet', () => {
    expect(partOf(saved, '[Content_Types].xml')).toContain(
      'PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"',
    );
    expect(partOf(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(
      /<tableParts count="1"><tablePart [^>]*r:id="rId1"\/><\/tableParts><\/worksheet>/,
    );
  });

  test('come back as they were, in the form of a file', () => {
    const [table] = readWorkbook(saved).sheets[0]!.tables;
    expect(table).toEqual({
      ...planBook().sheets[0]!.tables[0],
      columns: [
        { name: 'Month', totalsLabel: 'Total' },
        { name: 'Calls' },
        {
          name: 'Hours',
          calculated: 'Plan[[#This Row],[Calls]]*240/3600',
          totalsFormula: 'SUBTOTAL(109,Plan[Hours])',
        },
      ],
    });
  });

  test('have the cell formulas of their columns in the same form', () => {
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="C4"><f>Plan[[#This Row],[Calls]]*240/3600</f><v>8000</v></c>',
    );
  });

  test('have headers that say what the columns are called, whatever the cells said', () => {
    const book = planBook();
    put(book.sheets[0]!, 'B3', 7);
    book.sheets[0]!.cells.get(2)!.delete(2);
    const [sheet] = readWorkbook(saveWorkbook(null, book)).sheets;
    expect([valueAt(sheet, 'B3'), valueAt(sheet, 'C3')]).toEqual(['Calls', 'Hours']);
    expect(valueAt(book.sheets[0], 'B3')).toBe(7);
  });

  test('get ids that no table of the workbook has', () => {
    const book = readWorkbook(richWorkbook());
    put(book.sheets[0]!, 'H1', 'New');
    book.sheets[0]!.tables.push(tableWith('New', 'H1:H2', [{ name: 'New' }]));
    const bytes = saveWorkbook(richWorkbook(), book);
    expect(partOf(bytes, 'xl/tables/table2.xml')).toContain('id="8" name="New"');
    expect(readWorkbook(bytes).sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ['New'],
      ['OldPlan'],
    ]);
  });
});

describe('tables of a file', () => {
  test('stay as they are written when they do not change', () => {
    const saved = saveWorkbook(richWorkbook(), readWorkbook(richWorkbook()));
    expect(partOf(saved, 'xl/tables/table1.xml')).toBe(partOf(richWorkbook(), 'xl/tables/table1.xml'));
  });

  test('go with part, declaration and relationship', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets[1]!.tables = [];
    put(book.sheets[1]!, 'B2', 20);
    put(book.sheets[1]!, 'B3', 24);
    const saved = saveWorkbook(richWorkbook(), book);
    expect(Object.keys(bytesOf(saved)).filter((path) => path.includes('table'))).toEqual([]);
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('table1');
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).not.toContain('tablePart');
  });

  test('keep their part when they are renamed', () => {
    const book = readWorkbook(richWorkbook());
    const [table] = book.sheets[1]!.tables;
    table!.name = 'Renamed';
    table!.columns[1]!.calculated = 'Renamed[[#This Row],[Heads]]*2';
    const xml = partOf(saveWorkbook(richWorkbook(), book), 'xl/tables/table1.xml');
    expect(xml).toContain('id="7" name="Renamed" displayName="Renamed"');
    expect(xml).toContain('headerRowDxfId="1"');
  });

  test('are told apart by name when two of them swap places', () => {
    const sheet = sheetWith('S', { A1: 'One', C1: 'Two' });
    sheet.tables.push(
      tableWith('First', 'A1:A2', [{ name: 'One' }]),
      tableWith('Second', 'C1:C2', [{ name: 'Two' }]),
    );
    const first = saveWorkbook(null, workbookWith([sheet]));
    const book = readWorkbook(first);
    book.sheets[0]!.tables.reverse();
    expect(saveWorkbook(first, book)).toEqual(first);
  });
});
