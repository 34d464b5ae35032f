import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { contentsOf } from '../../support/fileContents';
import { addGrid } from '../../support/gridSheet';
import { planningBook } from '../../support/planningBook';
import { nearForecast } from '../../../src/read/find/nearForecast';

const january = 46_023;
const told = (...rows: FileCellValue[][]): string[] => {
  const file = addGrid(planningBook({ Forecast: null }), 'Data', 'B3', rows);
  return nearForecast(contentsOf(file, [])).map(
    ({ code, place, values }) => `${place!.address} ${code} ${values['value']}`,
  );
};

describe('what looks like a forecast', () => {
  it.each([
    ['quarters', ['Line', 'Q1', 'Q2', 'Q3', 'Q4'], 'C3 notMonthly Q1'],
    ['quarters with a year', ['线', '2026Q1', '2026Q2', '2026Q3'], 'C3 notMonthly 2026Q1'],
    ['quarters in Chinese', ['线', '一季度', '二季度', '三季度'], 'C3 notMonthly 一季度'],
    ['weeks', ['Line', 'W01', 'W02', 'W03'], 'C3 notMonthly W01'],
    ['weeks in Chinese', ['线', '第1周', '第2周', '第3周'], 'C3 notMonthly 第1周'],
    [
      'weeks by their Mondays',
      ['Line', january + 4, january + 11, january + 18, january + 25],
      'C3 notMonthly 2026-01-05',
    ],
    ['days', ['Line', january, january + 1, january + 2, january + 3], 'C3 notMonthly 2026-01-01'],
  ])('is told to be none by its %s', (_, header, expected) => {
    expect(told(header, ['Hotline', 1, 2, 3, 4])).toEqual([expected]);
  });

  it.each([
    ['months', ['Line', january, january + 31, january + 59]],
    ['figures that could be days by chance', ['Line', 41_000, 42_000, 43_000]],
    ['lines beside each other without months', ['Notes', 'Hotline', 'CIC']],
    ['two words', ['Q1', 'W1']],
  ])('is not told of %s', (_, header) => expect(told(header, ['x', 1, 2, 3])).toEqual([]));
});
