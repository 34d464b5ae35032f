import { renameSheets } from '../../../../src/standin/file/formula/renameSheets';

const renames = new Map([
  ['old plan', 'Plan'],
  ['data', "Year's data"],
  ['数据', '预测'],
]);

describe('renameSheets', () => {
  test.each([
    ["'Old plan'!A1", 'Plan!A1'],
    ["'OLD PLAN'!$A$1:$B$2", 'Plan!$A$1:$B$2'],
    ['Data!A1*2', "'Year''s data'!A1*2"],
    ['SUM(Data:Other!A1)', "SUM('Year''s data:Other'!A1)"],
    ['数据!A1+1', '预测!A1+1'],
    ['"Data!A1"&Data!B1', `"Data!A1"&'Year''s data'!B1`],
  ])('turns %p into %p', (formula, renamed) => {
    expect(renameSheets(formula, renames)).toBe(renamed);
  });

  test.each(['Other!A1', 'A1+B1', '[1]Data!A1', "'[Book.xlsx]Data'!A1", 'Database!A1', '#REF!'])(
    'leaves %p alone',
    (formula) => {
      expect(renameSheets(formula, renames)).toBe(formula);
    },
  );

  test('quotes a new name that would read as a reference', () => {
    expect(renameSheets('Data!A1', new Map([['data', 'Q1']]))).toBe("'Q1'!A1");
    expect(renameSheets('Data!A1', new Map([['data', '2026']]))).toBe("'2026'!A1");
  });
});
