import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import { MAIN, override, plainParts, plainWorkbook } from './support/plainWorkbook';
import { cellAt, put, sheetWith, valueAt, workbookWith } from './support/records';
import { richParts, richWorkbook } from './support/richWorkbook';
import { bytesOf, changedParts, partOf, zipOf } from './support/zips';

const EMPTY_DRAWING = {
  id: 'rId1',
  kind: 'drawing',
  target: '../drawings/drawing1.xml',
  xml: '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
};

describe('saving what was not changed', () => {
  const saved = saveWorkbook(richWorkbook(), readWorkbook(richWorkbook()));

  test('leaves every part as it was, byte for byte, but for the wish to be recalculated', () => {
    expect(changedParts(richWorkbook(), saved)).toEqual(['xl/workbook.xml']);
    expect(partOf(saved, 'xl/workbook.xml')).toBe(
      partOf(richWorkbook(), 'xl/workbook.xml').replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
      ),
    );
  });

  test('gives the same records again', () => {
    expect(readWorkbook(saved)).toEqual(readWorkbook(richWorkbook()));
  });

  test('gives the same bytes the second time', () => {
    expect(saveWorkbook(saved, readWorkbook(saved))).toEqual(saved);
  });
});

describe('changing one cell', () => {
  const book = readWorkbook(richWorkbook());
  put(book.sheets[0]!, 'B3', { value: 95000 });
  const saved = saveWorkbook(richWorkbook(), book);

  test('touches the sheet that it is on and no other part', () => {
    expect(changedParts(richWorkbook(), saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('touches that cell and nothing else of the sheet', () => {
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toBe(
      partOf(richWorkbook(), 'xl/worksheets/sheet1.xml').replace('<v>90000</v>', '<v>95000</v>'),
    );
  });
});

describe('the calculation chain', () => {
  function withChain() {
    const parts = richParts();
    parts['xl/calcChain.xml'] = `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`;
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      '</Types>',
      `${override('/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml')}</Types>`,
    );
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    return zipOf(parts);
  }

  test('stays while only values change', () => {
    const book = readWorkbook(withChain());
    put(book.sheets[0]!, 'B3', 1);
    expect(partOf(saveWorkbook(withChain(), book), 'xl/calcChain.xml')).not.toBe('');
  });

  test.each<[string, (book: ReturnType<typeof readWorkbook>) => void]>([
    ['is added', ({ sheets }) => put(sheets[0]!, 'D9', { value: 1, formula: '1' })],
    ['is changed', ({ sheets }) => put(sheets[0]!, 'C3', { value: 1, formula: '1' })],
    ['becomes a value', ({ sheets }) => put(sheets[0]!, 'C3', 6000)],
    ['is taken out', ({ sheets }) => sheets[0]!.cells.get(2)!.delete(2)],
    ['goes with its sheet', ({ sheets }) => sheets.pop()],
  ])('goes when a formula %s', (_, change) => {
    const book = readWorkbook(withChain());
    change(book);
    const saved = saveWorkbook(withChain(), book);
    expect(partOf(saved, 'xl/calcChain.xml')).toBe('');
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('sheets', () => {
  test('are added behind, between and in front, each a part of its own', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets.splice(1, 0, sheetWith('Plan & 计划', { A1: { value: 3, formula: 'Forecast!B2/40000' } }));
    book.sheets.push(sheetWith('Last', { A1: 'text' }));
    const saved = saveWorkbook(richWorkbook(), book);
    const again = readWorkbook(saved);
    expect(again.sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual([
      ['Forecast', 1],
      ['Plan & 计划', 3],
      ['Old plan', 2],
      ['Last', 4],
    ]);
    expect(cellAt(again.sheets[1], 'A1')).toEqual({ value: 3, formula: 'Forecast!B2/40000' });
    expect(changedParts(richWorkbook(), saved)).not.toContain('xl/worksheets/sheet2.xml');
  });

  test('go with all that hangs on them', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets.shift();
    book.names = [];
    const paths = Object.keys(bytesOf(saveWorkbook(richWorkbook(), book)));
    for (const gone of ['sheet1.xml', 'drawing1.xml', 'chart1.xml', 'comments1.xml', 'vmlDrawing1.vml']) {
      expect(paths.filter((path) => path.endsWith(gone))).toEqual([]);
    }
    expect(paths).toContain('xl/tables/table1.xml');
    expect(paths).toContain('customXml/item1.xml');
  });

  test('are renamed, hidden and shown', () => {
    const book = readWorkbook(richWorkbook());
    Object.assign(book.sheets[1]!, { name: "It's <old>", visibility: 'veryHidden' });
    const saved = saveWorkbook(richWorkbook(), book);
    expect(partOf(saved, 'xl/workbook.xml')).toContain(
      'name="It\'s &lt;old&gt;" sheetId="2" r:id="rId2" state="veryHidden"',
    );
    const again = readWorkbook(saved);
    again.sheets[1]!.visibility = 'visible';
    expect(readWorkbook(saveWorkbook(saved, again)).sheets[1]).toMatchObject({
      name: "It's <old>",
      visibility: 'visible',
    });
  });

  test('take their new names into charts, sparklines and links of the file', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets[1]!.name = 'Plan2025';
    const saved = saveWorkbook(richWorkbook(), book);
    expect(partOf(saved, 'xl/charts/chart1.xml')).toContain('<c:f>Plan2025!$A$2:$A$3</c:f>');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<xm:f>Plan2025!A2:A4</xm:f>');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('location="Plan2025!A1"');
  });

  test('are told by their id, not their name, so that two can swap names', () => {
    const book = readWorkbook(richWorkbook());
    [book.sheets[0]!.name, book.sheets[1]!.name] = [book.sheets[1]!.name, book.sheets[0]!.name];
    const again = readWorkbook(saveWorkbook(richWorkbook(), book));
    expect(again.sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual([
      ['Old plan', 1],
      ['Forecast', 2],
    ]);
  });

  test('come to the front one at a time', () => {
    const book = readWorkbook(richWorkbook());
    book.sheets.push(sheetWith('Plan', {}));
    book.activeSheet = 2;
    const saved = saveWorkbook(richWorkbook(), book);
    expect(partOf(saved, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(partOf(saved, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(readWorkbook(saved).activeSheet).toBe(2);
  });

  test('keep chart sheets where they are among them', () => {
    const parts = plainParts({
      sheets: ['Data', 'Chart', 'More'].map((name) => ({
        name,
        xml: '<sheetData/>',
        links: name === 'Chart' ? [EMPTY_DRAWING] : [],
      })),
    });
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'relationships/worksheet" Target="worksheets/sheet2.xml"',
      'relationships/chartsheet" Target="worksheets/sheet2.xml"',
    );
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      /(sheet2\.xml" ContentType="[^"]*\.)worksheet/,
      '$1chartsheet',
    );
    parts['xl/worksheets/sheet2.xml'] = String(parts['xl/worksheets/sheet2.xml'])
      .replaceAll('worksheet', 'chartsheet')
      .replace(
        '<sheetData/>',
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/>',
      );
    const book = readWorkbook(zipOf(parts));
    book.sheets.unshift(sheetWith('First', {}));
    book.names.push({ name: 'Own', formula: 'More!$A$1', sheet: 'More' });
    const xml = partOf(saveWorkbook(zipOf(parts), book), 'xl/workbook.xml');
    expect([...xml.matchAll(/<sheet [^>]*?name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'First',
      'Data',
      'Chart',
      'More',
    ]);
    expect(xml).toContain('<definedName name="Own" localSheetId="3">');
  });

  test('must not all be hidden', () => {
    expect(() => saveWorkbook(null, workbookWith([sheetWith('S', {}, { visibility: 'hidden' })]))).toThrow(
      RangeError,
    );
    expect(() => saveWorkbook(null, workbookWith([]))).toThrow(RangeError);
  });
});

describe('a new workbook', () => {
  const saved = saveWorkbook(
    null,
    workbookWith(
      [
        sheetWith('Plan', { A1: 'Month', A2: { value: 46023, style: 1 }, B2: { value: 2, formula: '1+1' } }),
        sheetWith('More', {}),
      ],
      {
        date1904: true,
        structureProtected: true,
        activeSheet: 1,
      },
    ),
  );

  test('has the parts that Excel asks for and no others', () => {
    expect(Object.keys(bytesOf(saved)).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('declares each of its parts', () => {
    const types = partOf(saved, '[Content_Types].xml');
    for (const path of Object.keys(bytesOf(saved)).filter(
      (path) => path.startsWith('xl/') && !path.includes('_rels'),
    )) {
      expect(types).toContain(`PartName="/${path}"`);
    }
  });

  test('asks to be recalculated', () => {
    expect(partOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('has one sheet in front', () => {
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  test('is read back', () => {
    const book = readWorkbook(saved);
    expect(book).toMatchObject({ date1904: true, structureProtected: true, activeSheet: 1 });
    expect(valueAt(book.sheets[0], 'A1')).toBe('Month');
    expect(book.styles[cellAt(book.sheets[0], 'A2')!.style!]?.numberFormat).toBe('yyyy-mm');
  });

  test('takes records that were read from another file as new sheets', () => {
    const copied = saveWorkbook(null, readWorkbook(richWorkbook()));
    expect(readWorkbook(copied).sheets.map(({ name }) => name)).toEqual(['Forecast', 'Old plan']);
  });
});

describe('flags of a workbook', () => {
  const original = () =>
    plainWorkbook({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      before: '<workbookPr codeName="x"/><workbookProtection lockWindows="1"/>',
    });

  test('are set beside what is there', () => {
    const xml = partOf(
      saveWorkbook(original(), { ...readWorkbook(original()), date1904: true, structureProtected: true }),
      'xl/workbook.xml',
    );
    expect(xml).toContain(
      '<workbookPr codeName="x" date1904="1"/><workbookProtection lockWindows="1" lockStructure="1"/>',
    );
  });

  test('are taken back', () => {
    const locked = saveWorkbook(original(), { ...readWorkbook(original()), structureProtected: true });
    const free = saveWorkbook(locked, { ...readWorkbook(locked), structureProtected: false });
    expect(readWorkbook(free).structureProtected).toBe(false);
    expect(partOf(free, 'xl/workbook.xml')).toContain('<workbookProtection lockWindows="1"/>');
  });
});

describe('files of other kinds and makers', () => {
  test('a template is saved as a workbook', () => {
    const parts = plainParts({ sheets: [{ name: 'S', xml: '<sheetData/>' }] });
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      '.sheet.main',
      '.template.main',
    );
    const saved = saveWorkbook(zipOf(parts), readWorkbook(zipOf(parts)));
    expect(partOf(saved, '[Content_Types].xml')).toContain('spreadsheetml.sheet.main+xml');
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('template');
  });

  test('a sheet whose elements carry a prefix gets new ones with the same prefix', () => {
    const parts = plainParts({ sheets: [{ name: 'S', xml: '' }] });
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const book = readWorkbook(zipOf(parts));
    put(book.sheets[0]!, 'A1', { value: 3, formula: '1+1' });
    put(book.sheets[0]!, 'B1', { value: true });
    put(book.sheets[0]!, 'A2', { value: 4, formula: '2*2' });
    book.sheets[0]!.merges.push('C1:D1');
    expect(partOf(saveWorkbook(zipOf(parts), book), 'xl/worksheets/sheet1.xml')).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>3</x:v></x:c><x:c r="B1" t="b"><x:v>1</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:f>2*2</x:f><x:v>4</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="C1:D1"/></x:mergeCells>',
    );
  });

  test('a strict file stays strict in what is added', () => {
    const parts = Object.fromEntries(
      Object.entries(plainParts({ sheets: [{ name: 'S', xml: '<sheetData/>' }] })).map(([path, xml]) => [
        path,
        String(xml)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const book = readWorkbook(zipOf(parts));
    book.sheets.push(sheetWith('Plan', { A1: 'text' }));
    const saved = saveWorkbook(zipOf(parts), book);
    const said = Object.keys(bytesOf(saved))
      .map((path) => partOf(saved, path))
      .join('');
    expect(said).not.toMatch(
      /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\/(main|relationships)/,
    );
    expect(readWorkbook(saved).sheets.map(({ name }) => name)).toEqual(['S', 'Plan']);
  });

  test('a damaged original is refused before anything is written', () => {
    expect(() => saveWorkbook(richWorkbook().subarray(0, 900), workbookWith([sheetWith('S', {})]))).toThrow(
      'damaged',
    );
  });
});
