import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleWorkbook } from '../../assets/makeSample';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import { displayWidth } from '../../src/grid/displayWidth';

const repository = path.resolve(__dirname, '../..');
/** Digits that a filter button takes. */
const button = 3;

describe.each([
  ['en', 'sample.xlsx', 'Costs', 'Base pay'],
  ['zh-CN', 'sample.zh-CN.xlsx', '成本', '月基本工资'],
] as const)('the sample workbook in %s', (language, name, costs, pay) => {
  const file = sampleWorkbook(language);

  it('has room for every header beside its filter button', () => {
    const cut = file.sheets.flatMap(({ cells, columnWidths }) =>
      [...cells.get(0)!].filter(
        ([column, { value }]) => displayWidth(String(value)) + button > columnWidths.get(column)!,
      ),
    );
    expect(cut).toEqual([]);
  });

  it('prints each table on A4, on one page side by side unless its letters would get too small', () => {
    const wide = file.sheets.filter(({ page }) => page?.fit?.wide !== 1).map(({ name: sheet }) => sheet);
    expect(wide).toEqual(language === 'en' ? [costs] : []);
    expect(file.sheets.map(({ page }) => page?.paperSize)).toEqual(file.sheets.map(() => 9));
  });

  it('shows money with separators', () => {
    const sheet = file.sheets.find((one) => one.name === costs)!;
    const column = [...sheet.cells.get(0)!].find(([, { value }]) => value === pay)![0];
    const { style } = sheet.cells.get(1)!.get(column)!;
    expect(file.styles[style!]!.numberFormat).toBe('#,##0');
  });

  it('is the one that stands in the repository', () => {
    const stored = readWorkbook(readFileSync(path.join(repository, 'assets', name)));
    expect(stored.sheets.map((sheet) => [sheet.name, [...sheet.columnWidths], sheet.page])).toEqual(
      file.sheets.map((sheet) => [sheet.name, [...sheet.columnWidths], sheet.page]),
    );
  });
});
