import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import { MAIN, workbookOfRows } from '../support/plainWorkbook';
import { cellAt, put, sheetWith, tableWith, valueAt, workbookWith } from '../support/records';
import { partOf } from '../support/zips';

const XDA = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** Metadata as Excel writes it when a rich value came before the first dynamic array. */
const METADATA =
  `<metadata xmlns="${MAIN}" xmlns:xda="${XDA}"><metadataTypes count="2"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes>` +
  '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{x}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>';
const ROWS =
  '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A3*2)</f><v>12</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
const original = () => workbookOfRows(ROWS, { metadata: METADATA });

describe('dynamic arrays', () => {
  test('are told from old {array} formulas by the metadata of their cell', () => {
    const [sheet] = readWorkbook(original()).sheets;
    expect(cellAt(sheet, 'A1')).toEqual({ value: 1, formula: 'SEQUENCE(3)', spill: 'A1:A3' });
    expect(cellAt(sheet, 'C1')).toEqual({ value: 12, formula: 'SUM(A1:A3*2)', array: 'C1' });
    expect(valueAt(sheet, 'A3')).toBe(3);
  });

  test('are old {array} formulas where the file has no metadata', () => {
    const [sheet] = readWorkbook(workbookOfRows(ROWS)).sheets;
    expect(cellAt(sheet, 'A1')?.array).toBe('A1:A3');
    expect(cellAt(sheet, 'A1')?.spill).toBeUndefined();
  });

  test('stay as they are written while only values change', () => {
    const book = readWorkbook(original());
    put(book.sheets[0]!, 'A1', { value: 5, formula: 'SEQUENCE(3)', spill: 'A1:A3' });
    const rows = partOf(saveWorkbook(original(), book), 'xl/worksheets/sheet1.xml');
    expect(rows).toContain('<c r="A1" cm="2"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>5</v></c>');
  });

  test('get the mark that the file has already', () => {
    const book = readWorkbook(original());
    put(book.sheets[0]!, 'E1', { value: 1, formula: 'SORT(A1:A3)', spill: 'E1:E3' });
    const saved = saveWorkbook(original(), book);
    expect(partOf(saved, 'xl/metadata.xml')).toBe(METADATA);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="E1" cm="2"><f t="array" ref="E1:E3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c>',
    );
  });

  test('bring their metadata where a file has none', () => {
    const book = workbookWith([
      sheetWith('S', { A1: { value: 1, formula: 'UNIQUE(C1:C9)', spill: 'A1:A2' }, A2: 2 }),
    ]);
    const saved = saveWorkbook(null, book);
    expect(partOf(saved, '[Content_Types].xml')).toContain('sheetMetadata+xml');
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).toContain('relationships/sheetMetadata');
    expect(cellAt(readWorkbook(saved).sheets[0], 'A1')).toMatchObject({ spill: 'A1:A2' });
    const twice = saveWorkbook(saved, readWorkbook(saved));
    expect(partOf(twice, 'xl/metadata.xml')).toBe(partOf(saved, 'xl/metadata.xml'));
  });

  test('join metadata of other kinds', () => {
    const other = METADATA.replace(/<metadataType name="XLDAPR"[^>]*>/, '')
      .replace(/<futureMetadata name="XLDAPR".*?<\/futureMetadata>/, '')
      .replace('<bk><rc t="2" v="0"/></bk>', '')
      .replace('metadataTypes count="2"', 'metadataTypes count="1"');
    const bytes = workbookOfRows('<row r="1"><c r="A1" cm="1"><v>1</v></c></row>', { metadata: other });
    const book = readWorkbook(bytes);
    put(book.sheets[0]!, 'B1', { value: 1, formula: 'SEQUENCE(2)', spill: 'B1:B2' });
    const saved = saveWorkbook(bytes, book);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" cm="1"><v>1</v></c><c r="B1" cm="2">',
    );
    const again = readWorkbook(saved).sheets[0];
    expect(cellAt(again, 'B1')?.spill).toBe('B1:B2');
  });

  test('grow and shrink', () => {
    const book = readWorkbook(original());
    put(book.sheets[0]!, 'A1', { value: 1, formula: 'SEQUENCE(2)', spill: 'A1:A2' });
    book.sheets[0]!.cells.delete(2);
    const [sheet] = readWorkbook(saveWorkbook(original(), book)).sheets;
    expect(cellAt(sheet, 'A1')).toMatchObject({ formula: 'SEQUENCE(2)', spill: 'A1:A2' });
    expect(cellAt(sheet, 'A3')).toBeUndefined();
  });

  test('keep an old {array} formula one, also where an engine names its area as a spill or not at all', () => {
    const bytes = workbookOfRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
    for (const area of [{ spill: 'A1:B1' }, { array: 'A1:B1' }]) {
      const book = readWorkbook(bytes);
      put(book.sheets[0]!, 'A1', { value: 9, formula: 'C1:D1*2', ...area });
      expect(partOf(saveWorkbook(bytes, book), 'xl/worksheets/sheet1.xml')).toContain(
        '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>9</v></c>',
      );
    }
  });

  test('write an old {array} formula that is new', () => {
    const book = workbookWith([
      sheetWith('S', { A1: { value: 3, formula: 'SUM(B1:B2*C1:C2)', array: 'A1' } }),
    ]);
    const [sheet] = readWorkbook(saveWorkbook(null, book)).sheets;
    expect(cellAt(sheet, 'A1')).toEqual({ value: 3, formula: 'SUM(B1:B2*C1:C2)', array: 'A1' });
  });
});

describe("cells with the add-in's functions", () => {
  test('are marked dynamic, so that Excel shows them without "@"', () => {
    const book = workbookWith([sheetWith('S', { A1: { value: 0.17, formula: 'CREW.ERLANGC(10,14)' } })]);
    const rows = partOf(saveWorkbook(null, book), 'xl/worksheets/sheet1.xml');
    expect(rows).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CREW_ERLANGC(10,14)</f><v>0.17</v></c>',
    );
  });

  test('are plain inside a table, where nothing may spill', () => {
    const sheet = sheetWith('S', {
      A1: 'Load',
      B1: 'Wait',
      A2: 10,
      B2: { value: 0.17, formula: 'CREW.ERLANGC([@Load],14)' },
    });
    sheet.tables.push(tableWith('Loads', 'A1:B2', [{ name: 'Load' }, { name: 'Wait' }]));
    const rows = partOf(saveWorkbook(null, workbookWith([sheet])), 'xl/worksheets/sheet1.xml');
    expect(rows).toContain(
      '<c r="B2"><f>_xldudf_CREW_ERLANGC(Loads[[#This Row],[Load]],14)</f><v>0.17</v></c>',
    );
  });

  test('come back as they were typed', () => {
    const book = workbookWith([
      sheetWith('S', { A1: { value: 0.17, formula: 'ROUND(CREW.ERLANGC(10,14),2)' } }),
    ]);
    const saved = saveWorkbook(null, book);
    const again = readWorkbook(saved);
    expect(cellAt(again.sheets[0], 'A1')?.formula).toBe('ROUND(CREW.ERLANGC(10,14),2)');
    delete cellAt(again.sheets[0], 'A1')!.spill;
    expect(saveWorkbook(saved, again)).toEqual(saved);
  });
});
