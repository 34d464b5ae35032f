import { followRenames } from '../../../src/standin/file/followRenames';
import { OfficePackage } from '../../../src/standin/file/package/officePackage';
import { MAIN } from './support/plainWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const renames = new Map([['data', 'Call log']]);

function packageWith(parts: Record<string, string>): OfficePackage {
  const file = new OfficePackage([]);
  for (const [path, xml] of Object.entries(parts)) file.write(path, xml);
  return file;
}

describe('followRenames', () => {
  test('renames sheets in every series of every chart', () => {
    const chart = (text: string) =>
      `<c:chart xmlns:c="c"><c:f>${text}!$A$1</c:f><c:ser><c:f>${text}!$B$1</c:f></c:ser></c:chart>`;
    const file = packageWith({
      'xl/charts/chart1.xml': chart('Data'),
      'xl/charts/chart7.xml': chart('Other'),
    });
    followRenames(file, renames, []);
    expect(file.text('xl/charts/chart1.xml')).toBe(chart("'Call log'"));
    expect(file.text('xl/charts/chart7.xml')).toBe(chart('Other'));
  });

  test('renames the source of a pivot table', () => {
    const path = 'xl/pivotCache/pivotCacheDefinition1.xml';
    const file = packageWith({
      [path]: '<p><cacheSource><worksheetSource ref="A1:C9" sheet="Data"/></cacheSource></p>',
    });
    followRenames(file, renames, []);
    expect(file.text(path)).toContain('sheet="Call log"');
  });

  test('renames in rules and links of sheets but leaves the cells to the records', () => {
    const sheet = (name: string) =>
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Data!A1</f></c></row></sheetData>` +
      `<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"><formula>${name}!$A$1</formula></cfRule></conditionalFormatting>` +
      `<dataValidations><dataValidation type="whole"><formula1>${name}!A1&lt;2</formula1><formula2>2</formula2></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="A1" location="${name}!A1"/><hyperlink ref="A2" r:id="r1"/></hyperlinks></worksheet>`;
    const file = packageWith({ [SHEET]: sheet('Data') });
    followRenames(file, renames, [SHEET]);
    expect(file.text(SHEET)).toBe(sheet("'Call log'"));
  });

  test('reads nothing where no sheet was renamed', () => {
    const file = packageWith({ 'xl/charts/chart1.xml': 'not XML at all' });
    expect(() => followRenames(file, new Map(), [])).not.toThrow();
  });
});
