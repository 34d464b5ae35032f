import { twoRowHeader } from '../../../src/read/find/twoRowHeader';

describe('a header in two rows', () => {
  it('takes the lower text where the upper one is shared, and the upper where there is no other', () => {
    expect(
      twoRowHeader(
        [null, '月份', '线', '话务量', '处理时长', null, null],
        [null, null, null, null, '通话', '保持', '话后'],
      ),
    ).toEqual({ from: 1, headers: ['月份', '线', '话务量', '通话', '保持', '话后'] });
  });

  it('joins the two where neither says it alone, so that a forecast is told from what was', () => {
    const told = twoRowHeader(['月份', '线', '话务量', null, 'AHT'], [null, null, '实际', '预测', null])!;
    expect(told.headers).toEqual(['月份', '线', '话务量 实际', '预测 话务量', 'AHT']);
  });

  it('may say the same in two languages', () => {
    const told = twoRowHeader(['月份', '线', '话务量'], ['Month', 'Line', 'Calls']);
    expect(told?.headers).toEqual(['Month', 'Line', 'Calls']);
  });

  it.each([
    ['a header above a row of data', ['Month', 'Line', 'Calls'], ['2026-01', 'Hotline', 1000]],
    ['a header above texts', ['Line', 'Fed by', 'Remark'], ['CIC', 'Hotline', 'new']],
    ['a header above a row of units', ['Month', 'Line', 'Calls'], [null, null, '通']],
    ['a title above a header', ['Forecast 2026', null, null], ['Month', 'Line', 'Calls']],
    ['two tables side by side', ['Month', 'Line', null, 'Stage'], [null, null, null, 'Interview']],
    ['years above months', ['2026', null, '2027'], ['1月', '2月', '1月']],
    ['blank rows', [null], []],
  ])('is not %s', (_, upper, lower) => expect(twoRowHeader(upper, lower)).toBeNull());
});
