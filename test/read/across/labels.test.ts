import { announcedYear } from '../../../src/cells/years';
import { blockMonths } from '../../../src/read/across/acrossSource';
import { labelUnits } from '../../../src/read/across/labelUnits';
import { measureOfLabel, measureOfTitle } from '../../../src/cells/measureOfText';
import { blocksIn, gridContents, groupIn } from './support/blocks';

describe('a label or title', () => {
  it.each([
    ['AHT (min)', 'aht'],
    ['呼入量（万）', 'calls'],
    ['Hotline', null],
    ['月份', null],
  ])('“%s” as a whole names %p', (label, measure) => expect(measureOfLabel(label)).toBe(measure));

  it.each([
    ['Call volume 2026, draft', 'calls'],
    ['2026年平均处理时长', 'aht'],
    ['Headcount plan', null],
  ])('“%s” speaks of %p', (title, measure) => expect(measureOfTitle(title)).toBe(measure));

  it.each([
    [['Plan 2026'], 2026],
    [['2026年', 'FY2026'], 2026],
    [['2025 and 2026'], null],
    [['No. 120260'], null],
    [[], null],
  ])('%j announces the year %p', (texts, year) => expect(announcedYear(texts)).toBe(year));
});

describe('the months of a block', () => {
  const monthsIn =
    (...rows: (string | number | null)[][]) =>
    (year?: number) =>
      blockMonths(blocksIn([...rows, ['Hotline', 1, 2, 3]])[0]!, year);

  it('are of the year that they say themselves, over the end of a year', () => {
    expect(monthsIn(['Calls', '2026年11月', '12月', '1月'])()).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('are of the year above, before a chosen one, before the one in the title', () => {
    expect(monthsIn([null, 2028], ['Calls', '1月', '2月', '3月'])(2027)![0]).toBe('2028-01');
    expect(monthsIn(['预测 2026'], ['Calls', '1月', '2月', '3月'])(2027)![0]).toBe('2027-01');
    expect(monthsIn(['预测 2026'], ['Calls', '1月', '2月', '3月'])()![0]).toBe('2026-01');
  });

  it('are unknown where nothing says their year', () => {
    expect(monthsIn(['Calls', '1月', '2月', '3月'])()).toBeNull();
  });
});

describe('the unit of a label', () => {
  it('is in a column of units, in the label, or asked', () => {
    const rows = [
      ['Line', 'Measure', 'Unit', '2026-01', '2026-02'],
      ['Hotline', 'Calls', '万', 12, 13],
      ['Hotline', 'Talk', 'min', 4, 5],
      ['Hotline', 'Hold', null, 20, 30],
      ['CIC', 'AHT', null, 4, 5],
    ];
    const units = labelUnits(groupIn(rows), {}, gridContents(rows));
    expect(units.get('Calls')).toMatchObject({ unit: 'tenThousands', from: 'label' });
    expect(units.get('Talk')).toMatchObject({ unit: 'minutes', doubt: [] });
    expect(units.get('Hold')!.doubt).toEqual(['minutes', 'seconds']);
    expect(units.get('AHT')!.doubt).toEqual(['minutes', 'seconds']);
  });
});
