import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { FileProblem } from '../../../src/standin/file/problem';
import { plainParts, plainWorkbook, workbookOfRows } from './support/plainWorkbook';
import { cellAt, valueAt } from './support/records';
import { richWorkbook } from './support/richWorkbook';
import { zipOf } from './support/zips';

function problemOf(bytes: Uint8Array): FileProblem {
  try {
    readWorkbook(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
  }
  throw new Error('the file was opened');
}

describe('readWorkbook', () => {
  const book = readWorkbook(richWorkbook());
  const [forecast, plan] = book.sheets;

  test('reads sheets in their order with their ids', () => {
    expect(book.sheets.map(({ name, sheetId, visibility }) => [name, sheetId, visibility])).toEqual([
      ['Forecast', 1, 'visible'],
      ['Old plan', 2, 'visible'],
    ]);
  });

  test('reads cells with values, formulas and styles', () => {
    expect(cellAt(forecast, 'A2')).toEqual({ value: 46023, style: 1 });
    expect(cellAt(forecast, 'C4')).toEqual({ value: 4000, formula: 'B4*$E$2/3600' });
    expect(valueAt(forecast, 'C1')).toBe('Hours');
    expect(valueAt(forecast, 'A6')).toBe('Bold and plain');
    expect(book.styles[cellAt(forecast, 'A2')!.style!]?.numberFormat).toBe('m/d/yyyy');
  });

  test('reads the frame of a sheet', () => {
    expect(forecast).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      merges: ['A6:B6'],
      protected: false,
      gridLines: true,
    });
    expect(forecast?.hiddenRows).toEqual(new Set([4]));
    expect(forecast?.rowHeights.get(0)).toBe(20);
  });

  test('reads rules, tables and names', () => {
    expect(forecast?.conditionalFormats).toHaveLength(1);
    expect(forecast?.validations).toEqual([{ ref: 'E4', list: 'CN,None', added: false }]);
    expect(plan?.tables[0]).toMatchObject({ name: 'OldPlan', ref: 'A1:B3', style: 'TableStyleLight9' });
    expect(book.names.map(({ name }) => name)).toEqual([
      '_xlnm._FilterDatabase',
      '_xlnm.Print_Area',
      'Handling',
    ]);
  });

  test('reads the flags of the workbook', () => {
    const flags = (before: string) => {
      const { date1904, structureProtected, activeSheet } = readWorkbook(
        plainWorkbook({ sheets: ['A', 'B'].map((name) => ({ name, xml: '<sheetData/>' })), before }),
      );
      return { date1904, structureProtected, activeSheet };
    };
    expect(flags('')).toEqual({ date1904: false, structureProtected: false, activeSheet: 0 });
    expect(
      flags(
        '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
      ),
    ).toEqual({ date1904: true, structureProtected: true, activeSheet: 1 });
    expect(flags('<workbookProtection lockWindows="1"/>').structureProtected).toBe(false);
  });

  test('reads hidden sheets', () => {
    const bytes = plainWorkbook({
      sheets: [
        { name: 'A', xml: '<sheetData/>' },
        { name: 'B', xml: '<sheetData/>', state: 'hidden' },
        { name: 'C', xml: '<sheetData/>', state: 'veryHidden' },
      ],
    });
    expect(readWorkbook(bytes).sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'veryHidden',
    ]);
  });

  test('reads strict files', () => {
    const strict = Object.fromEntries(
      Object.entries(
        plainParts({
          sheets: [
            {
              name: 'S',
              xml: '<sheetData><row r="1"><c r="A1" t="d"><v>2026-01-01</v></c></row></sheetData>',
            },
          ],
        }),
      ).map(([path, xml]) => [
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
    expect(valueAt(readWorkbook(zipOf(strict)).sheets[0], 'A1')).toBe(46023);
  });

  test('leaves chart sheets out', () => {
    const parts = plainParts({ sheets: ['Data', 'Chart'].map((name) => ({ name, xml: '<sheetData/>' })) });
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'relationships/worksheet" Target="worksheets/sheet2.xml"',
      'relationships/chartsheet" Target="worksheets/sheet2.xml"',
    );
    expect(readWorkbook(zipOf(parts)).sheets.map(({ name }) => name)).toEqual(['Data']);
  });
});

describe('files that cannot be read', () => {
  test('a document of another program is no workbook', () => {
    const parts = plainParts({ sheets: [] });
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      /spreadsheetml\.sheet/g,
      'wordprocessingml.document',
    );
    expect(problemOf(zipOf(parts)).code).toBe('notWorkbook');
  });

  test('a package without its main part is no workbook', () => {
    expect(problemOf(zipOf({ '[Content_Types].xml': '<Types/>' }))).toMatchObject({ code: 'notWorkbook' });
  });

  test.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/theme.xml',
  ])('broken XML in %s is damage, and the part is named', (path) => {
    const parts = plainParts({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      styles: '<styleSheet/>',
      sharedStrings: '<sst/>',
      theme: '<theme/>',
    });
    parts[path] = String(parts[path]).slice(0, -2);
    expect(problemOf(zipOf(parts))).toMatchObject({ code: 'damaged', detail: path });
  });

  test('a sheet that is listed but missing is damage, and the sheet is named', () => {
    const parts = plainParts({ sheets: [{ name: 'Lost', xml: '' }] });
    delete parts['xl/worksheets/sheet1.xml'];
    expect(problemOf(zipOf(parts))).toMatchObject({ code: 'damaged', detail: 'sheet Lost' });
  });

  test('a workbook without sheets is damage', () => {
    expect(problemOf(plainWorkbook({ sheets: [] }))).toMatchObject({ code: 'damaged' });
  });

  test('flipped bits anywhere give a typed problem or a workbook, never another error', () => {
    const good = workbookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    let seed = 12345;
    for (let round = 0; round < 300; round++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const bad = good.slice();
      bad[seed % bad.length]! ^= 1 << (seed % 8);
      try {
        readWorkbook(bad);
      } catch (problem) {
        expect(problem).toBeInstanceOf(FileProblem);
      }
    }
  });
});
