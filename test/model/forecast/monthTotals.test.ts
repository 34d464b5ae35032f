import type { CallCount } from '../../../src/model/forecast/callCount';
import { workingEquivalents } from '../../../src/model/forecast/callMonths';
import { workingDays } from '../../../src/model/calendar/calendar';
import { addMonths, daysInMonth, monthSerial, type Month } from '../../../src/model/calendar/month';
import { totalHistories } from '../../../src/model/forecast/monthTotals';

const daysOf = (month: Month) => {
  const working = workingDays(month, 'CN').days;
  return { working, other: daysInMonth(month) - working };
};
const total = (month: Month, offered: number, line = 'Hotline'): CallCount => ({
  line,
  start: monthSerial(month),
  offered,
  abandoned: null,
  handled: 0,
  handledSeconds: 0,
  waitedSeconds: null,
});
/** Totals of a line that has 1,000 calls on a working day and a share of it on days off. */
const totals = (months: number, weight: number, from = '2024-07'): CallCount[] =>
  Array.from({ length: months }, (_, index) => addMonths(from, index)).map((month) =>
    total(month, Math.round(1000 * workingEquivalents(daysOf(month), weight))),
  );
const options = { daysOf, otherDayWeight: null, ahead: 3 };

describe('histories from totals by month', () => {
  it('hold every month whole, with its working days and days off', () => {
    const { histories, missing } = totalHistories([total('2026-02', 5000)], options);
    expect(missing).toEqual([]);
    expect(histories[0]!.months).toEqual([
      expect.objectContaining({
        month: '2026-02',
        covered: { working: 16, other: 12 },
        whole: { working: 16, other: 12 },
        used: true,
      }),
    ]);
  });

  it.each([0, 0.3, 0.7, 1])('learn that a day off brings %d of a working day', (weight) => {
    const { histories, unweighted } = totalHistories(totals(12, weight), options);
    expect(histories[0]!.otherDayWeight).toBeCloseTo(weight, 12);
    expect(unweighted).toEqual([]);
  });

  it('learn it for each line by itself', () => {
    const both = [...totals(12, 0), ...totals(12, 1).map((one) => ({ ...one, line: 'VIP' }))];
    expect(totalHistories(both, options).histories.map(({ otherDayWeight }) => otherDayWeight)).toEqual([
      0, 1,
    ]);
  });

  it('take the share that is given instead', () => {
    const { histories } = totalHistories(totals(12, 0.3), { ...options, otherDayWeight: 0.5 });
    expect(histories[0]!.otherDayWeight).toBe(0.5);
  });

  it('count a day off like a working day where the months are too few to tell, and say so', () => {
    const { histories, unweighted } = totalHistories(totals(5, 0), options);
    expect(histories[0]!.otherDayWeight).toBe(1);
    expect(unweighted).toEqual(['Hotline']);
  });

  it('tell what a day off brings from six months on', () => {
    const { histories, unweighted } = totalHistories(totals(6, 0), options);
    expect([histories[0]!.otherDayWeight, unweighted]).toEqual([0, []]);
  });

  it('add up what a line has more than once in a month', () => {
    const { histories } = totalHistories([total('2026-01', 10), total('2026-01', 5)], options);
    expect(histories[0]!.months.map(({ calls }) => calls.offered)).toEqual([15]);
  });

  it('name the months that a line lacks, those after its last one too', () => {
    const some = [
      total('2026-01', 10),
      total('2026-03', 10),
      total('2026-01', 4, 'VIP'),
      total('2026-02', 4, 'VIP'),
    ];
    expect(totalHistories(some, options).missing).toEqual([
      { line: 'Hotline', month: '2026-02' },
      { line: 'VIP', month: '2026-03' },
    ]);
  });

  it('let a line begin later than others', () => {
    const { missing, histories } = totalHistories(
      [total('2026-01', 10), total('2026-02', 10), total('2026-02', 4, 'VIP')],
      options,
    );
    expect(missing).toEqual([]);
    expect(histories[1]!.months).toHaveLength(1);
  });

  it('are none of nothing', () => {
    expect(totalHistories([], options).histories).toEqual([]);
  });
});
