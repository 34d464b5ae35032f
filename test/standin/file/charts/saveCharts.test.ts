import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { FileChart } from '../../../../src/standin/file/workbookFile';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import { descendants } from '../../../../src/standin/file/xml/xmlElement';
import { richWorkbook } from '../support/richWorkbook';
import { put, sheetWith, workbookWith } from '../support/records';
import { bytesOf, changedParts, partOf } from '../support/zips';

function chart(name: string, rest: Partial<FileChart> = {}): FileChart {
  return {
    name,
    kind: 'line',
    title: name,
    series: [{ name: 'Need', categories: 'S!$A$1:$A$3', values: 'S!$B$1:$B$3' }],
    anchor: { fromRow: 4, fromColumn: 0, toRow: 20, toColumn: 8 },
    ...rest,
  };
}

function bookWith(...charts: FileChart[]) {
  return workbookWith([sheetWith('S', { A1: 'a', B1: 1, A2: 'b', B2: 2, A3: 'c', B3: 3 }, { charts })]);
}

const chartParts = (bytes: Uint8Array) =>
  Object.keys(bytesOf(bytes))
    .filter((path) => /charts\/chart\d+\.xml$/.test(path))
    .sort();

describe('new charts', () => {
  const saved = saveWorkbook(null, bookWith(chart('One'), chart('Two "2"')));

  test('hang on a drawing of their sheet', () => {
    expect(chartParts(saved)).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    expect(partOf(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="../drawings/drawing1.xml"',
    );
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageMargins[^>]*\/><drawing [^>]*r:id="rId1"\/><\/worksheet>/,
    );
    expect(partOf(saved, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart2.xml"');
    expect(partOf(saved, '[Content_Types].xml')).toContain('drawingml.chart+xml');
  });

  test('have names and ids of their own and stand where they should', () => {
    const drawing = parseXml(partOf(saved, 'xl/drawings/drawing1.xml'), 'd');
    const properties = descendants(drawing, 'cNvPr').map(({ attributes }) => [
      attributes['id'],
      attributes['name'],
    ]);
    expect(properties).toEqual([
      ['2', 'One'],
      ['3', 'Two "2"'],
    ]);
    expect(readWorkbook(saved).sheets[0]!.charts.map(({ anchor }) => anchor)).toEqual([
      chart('One').anchor,
      chart('Two').anchor,
    ]);
  });

  test('join what is drawn on a sheet already', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets[0]!.charts.push(
      chart('Mine', {
        series: [{ name: 'Calls', categories: 'Forecast!$A$2:$A$4', values: 'Forecast!$B$2:$B$4' }],
      }),
    );
    const bytes = saveWorkbook(richWorkbook(), book);
    const drawing = partOf(bytes, 'xl/drawings/drawing1.xml');
    const before = partOf(richWorkbook(), 'xl/drawings/drawing1.xml').replace('</xdr:wsDr>', '');
    expect(drawing.startsWith(before)).toBe(true);
    expect(drawing).toContain('<xdr:cNvPr id="4" name="Mine"');
    expect(changedParts(richWorkbook(), bytes)).not.toContain('xl/charts/chart1.xml');
    expect(chartParts(bytes)).toHaveLength(2);
  });

  test('stand before the tables in the sheet, as the schema has it', () => {
    const book = bookWith(chart('One'));
    put(book.sheets[0]!, 'D1', 'T');
    book.sheets[0]!.tables.push({
      name: 'T',
      ref: 'D1:D2',
      columns: [{ name: 'T' }],
      showTotals: false,
      showFilter: true,
      bandedRows: true,
    });
    expect(partOf(saveWorkbook(null, book), 'xl/worksheets/sheet1.xml')).toMatch(
      /<drawing [^>]*\/><tableParts/,
    );
  });
});

describe('charts of a file', () => {
  const original = saveWorkbook(null, bookWith(chart('One'), chart('Two')));

  test('are listed with their part and stay as they are', () => {
    const book = readWorkbook(original);
    expect(book.sheets[0]!.charts.map(({ name, part }) => [name, part])).toEqual([
      ['One', 'xl/charts/chart1.xml'],
      ['Two', 'xl/charts/chart2.xml'],
    ]);
    expect(changedParts(original, saveWorkbook(original, book))).toEqual([]);
  });

  test('that records cannot describe are not listed and stay', () => {
    const book = readWorkbook(richWorkbook());
    expect(book.sheets[0]!.charts).toEqual([]);
    const saved = saveWorkbook(richWorkbook(), book);
    expect(changedParts(richWorkbook(), saved).filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });

  test('are drawn anew when they change, in the same part', () => {
    const book = readWorkbook(original);
    book.sheets[0]!.charts[1]!.title = 'Heads';
    const saved = saveWorkbook(original, book);
    expect(changedParts(original, saved)).toEqual(['xl/charts/chart2.xml']);
    expect(readWorkbook(saved).sheets[0]!.charts[1]).toMatchObject({ name: 'Two', title: 'Heads' });
  });

  test('move and are renamed without being drawn anew', () => {
    const book = readWorkbook(original);
    Object.assign(book.sheets[0]!.charts[0]!, {
      name: 'First',
      anchor: { fromRow: 30, fromColumn: 2, toRow: 40, toColumn: 9 },
    });
    const saved = saveWorkbook(original, book);
    expect(changedParts(original, saved)).toEqual(['xl/drawings/drawing1.xml']);
    expect(readWorkbook(saved).sheets[0]!.charts[0]).toEqual(book.sheets[0]!.charts[0]);
  });

  test('go with part, declaration and relationship', () => {
    const book = readWorkbook(original);
    book.sheets[0]!.charts.shift();
    const saved = saveWorkbook(original, book);
    expect(chartParts(saved)).toEqual(['xl/charts/chart2.xml']);
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('chart1');
    expect(partOf(saved, 'xl/drawings/_rels/drawing1.xml.rels')).not.toContain('chart1');
    expect(readWorkbook(saved).sheets[0]!.charts.map(({ name }) => name)).toEqual(['Two']);
  });

  test('are taken for the old ones when they were made anew under the same name', () => {
    const book = readWorkbook(original);
    book.sheets[0]!.charts = [chart('Two', { title: 'Second run' }), chart('One')];
    const saved = saveWorkbook(original, book);
    expect(chartParts(saved)).toHaveLength(2);
    expect(changedParts(original, saved)).toEqual(['xl/charts/chart2.xml']);
  });

  test('take their colours in either spelling for the same', () => {
    const coloured = saveWorkbook(
      null,
      bookWith(
        chart('One', { series: [{ name: 'x', categories: '', values: 'S!$B$1:$B$3', colour: '#ed7d31' }] }),
      ),
    );
    const book = readWorkbook(coloured);
    book.sheets[0]!.charts[0]!.series[0]!.colour = '#ED7D31';
    expect(changedParts(coloured, saveWorkbook(coloured, book))).toEqual([]);
  });
});
