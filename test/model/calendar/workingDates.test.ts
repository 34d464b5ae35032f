import fc from 'fast-check';
import { shiftDate, workingDays } from '../../../src/model/calendar/calendar';
import { addMonths } from '../../../src/model/calendar/month';
import {
  firstWorkingDate,
  isWorkingDate,
  stageDates,
  workingDatesBetween,
  workingDaysBefore,
} from '../../../src/model/calendar/workingDates';

describe('working dates', () => {
  it('follow the announced calendar of China: holidays off, make-up days on', () => {
    expect(isWorkingDate('2026-10-01', 'CN')).toBe(false);
    expect(isWorkingDate('2026-02-14', 'CN')).toBe(true); // a Saturday worked before Spring Festival
    expect(isWorkingDate('2026-02-14', 'weekdays')).toBe(false);
    expect(isWorkingDate('2026-10-01', 'weekdays')).toBe(true);
  });

  it('let the centre’s own days win', () => {
    const changes = { off: ['2026-03-02'], on: ['2026-03-01'] };
    expect(isWorkingDate('2026-03-02', 'CN', changes)).toBe(false);
    expect(isWorkingDate('2026-03-01', 'CN', changes)).toBe(true);
  });

  it('begin October 2026 after the holiday week', () => {
    expect(firstWorkingDate('2026-10', 'CN')).toBe('2026-10-08');
  });

  it('agree with the count of every announced month', () => {
    for (let month = '2026-01'; month <= '2026-12'; month = addMonths(month, 1)) {
      const days = Array.from({ length: 31 }, (_, day) => shiftDate(`${month}-01`, day));
      const worked = days.filter((date) => date.startsWith(month) && isWorkingDate(date, 'CN'));
      expect(worked).toHaveLength(workingDays(month, 'CN').days);
    }
  });

  it('count back over weekends and holidays', () => {
    expect(workingDaysBefore('2026-10-08', 1, 'CN')).toBe('2026-09-30');
    expect(workingDaysBefore('2026-03-02', 1, 'weekdays')).toBe('2026-02-27');
    expect(workingDaysBefore('2026-03-02', 0, 'weekdays')).toBe('2026-03-02');
  });

  it('always lie exactly so many working days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 11 }), (days, month) => {
        const from = firstWorkingDate(addMonths('2026-01', month), 'CN')!;
        const back = workingDaysBefore(from, days, 'CN');
        let between = 0;
        for (let date = back; date < from; date = shiftDate(date, 1))
          if (isWorkingDate(date, 'CN')) between++;
        expect(between).toBe(days);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a year that is not announced', () => {
  it('keeps the holidays that the law fixes, so that January does not begin on New Year’s Day', () => {
    expect(isWorkingDate('2027-01-01', 'CN')).toBe(false);
    expect(firstWorkingDate('2027-01', 'CN')).toBe('2027-01-04');
    expect(isWorkingDate('2027-10-01', 'CN')).toBe(false);
    expect(isWorkingDate('2027-10-04', 'CN')).toBe(true);
  });

  it('works on them where the calendar is Monday to Friday', () => {
    expect(firstWorkingDate('2027-01', 'weekdays')).toBe('2027-01-01');
  });
});

describe('working dates between two others', () => {
  it('are listed with make-up days and without holidays, both ends included', () => {
    expect(workingDatesBetween('2026-02-13', '2026-02-24', 'CN')).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
    ]);
    expect(workingDatesBetween('2026-02-13', '2026-02-17', 'weekdays')).toEqual([
      '2026-02-13',
      '2026-02-16',
      '2026-02-17',
    ]);
  });

  it('are none where the end comes first', () => {
    expect(workingDatesBetween('2026-03-02', '2026-03-01', 'CN')).toEqual([]);
  });
});

describe('stage dates', () => {
  it('count each stage’s lead time back from the first working date of the month', () => {
    expect(stageDates('2026-10', [5, 1, 0], 'CN')).toEqual([
      { start: '2026-09-23', due: '2026-09-30' },
      { start: '2026-09-30', due: '2026-10-08' },
      { start: '2026-10-08', due: '2026-10-08' },
    ]);
  });

  it('are unknown in a month in which nobody works', () => {
    const off = Array.from({ length: 28 }, (_, day) => shiftDate('2026-02-01', day));
    expect(stageDates('2026-02', [5], 'CN', { off, on: [] })).toBeNull();
  });
});
