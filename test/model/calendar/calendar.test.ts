import fc from 'fast-check';
import { isAnnounced, workingDays } from '../../../src/model/calendar/calendar';
import { addMonths, daysInMonth } from '../../../src/model/calendar/month';

const year = (of: number): string[] => Array.from({ length: 12 }, (_, index) => addMonths(`${of}-01`, index));
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the statutory calendar of China', () => {
  it('has the days of 2026 that were announced, make-up days included', () => {
    const days = year(2026).map((month) => workingDays(month, 'CN').days);
    expect(days).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect(sum(days)).toBe(248);
  });

  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
  ])('adds up to the announced number of %d, %d', (of, total) => {
    expect(sum(year(of).map((month) => workingDays(month, 'CN').days))).toBe(total);
  });

  it('knows which years are announced', () => {
    expect([2024, 2025, 2026, 2027, 2035].map(isAnnounced)).toEqual([true, true, true, false, false]);
  });

  it('marks no month of an announced year as an estimate and every month of one that is not', () => {
    expect(year(2026).some((month) => workingDays(month, 'CN').estimated)).toBe(false);
    expect(year(2027).every((month) => workingDays(month, 'CN').estimated)).toBe(true);
  });

  it('estimates 2027 with the 13 holidays that the law fixes, each taking a weekday', () => {
    const days = year(2027).map((month) => workingDays(month, 'CN').days);
    const weekdays = year(2027).map((month) => workingDays(month, 'weekdays').days);
    expect(sum(weekdays) - sum(days)).toBe(13);
    expect(sum(days)).toBe(248);
  });

  it('puts the estimated Spring Festival of 2027, 6 February, into February', () => {
    expect(workingDays('2027-02', 'CN').days).toBe(20 - 4);
  });

  it('estimates plain weekdays beyond the lunar table', () => {
    expect(workingDays('2100-02', 'CN')).toEqual({ days: 20, estimated: true });
  });
});

describe('the Monday-to-Friday calendar', () => {
  it('knows no holidays and is never an estimate', () => {
    expect(year(2026).map((month) => workingDays(month, 'weekdays').days)).toEqual([
      22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23,
    ]);
    expect(year(2027).some((month) => workingDays(month, 'weekdays').estimated)).toBe(false);
  });
});

describe("the centre's own days", () => {
  it('take a working day off and put a free day on', () => {
    const changes = { off: ['2026-02-02'], on: ['2026-02-01'] };
    expect(workingDays('2026-02', 'weekdays', changes).days).toBe(20);
    expect(workingDays('2026-02', 'weekdays', { ...changes, off: [] }).days).toBe(21);
    expect(workingDays('2026-02', 'weekdays', { ...changes, on: [] }).days).toBe(19);
  });

  it('change nothing where the day is off or on anyway, or lies in another month', () => {
    const changes = { off: ['2026-02-01', '2026-03-02'], on: ['2026-02-02', '2026-03-01'] };
    expect(workingDays('2026-02', 'weekdays', changes).days).toBe(20);
  });

  it('win with "on" where a day is both', () => {
    expect(workingDays('2026-02', 'weekdays', { off: ['2026-02-02'], on: ['2026-02-02'] }).days).toBe(20);
  });

  it('are not taken off a second time where the estimate has them as holidays', () => {
    const estimate = workingDays('2027-10', 'CN').days;
    expect(workingDays('2027-10', 'CN', { off: ['2027-10-01'], on: [] }).days).toBe(estimate);
    expect(workingDays('2027-10', 'CN', { off: ['2027-10-04'], on: [] }).days).toBe(estimate - 1);
  });

  it('leave the weekday off by which a holiday on a weekend is made up for', () => {
    // 1 October 2033 is a Saturday.
    const estimate = workingDays('2033-10', 'CN').days;
    expect(workingDays('2033-10', 'CN', { off: ['2033-10-01'], on: [] }).days).toBe(estimate);
  });

  it('bring back an estimated holiday that the centre works on', () => {
    const estimate = workingDays('2027-10', 'CN').days;
    expect(workingDays('2027-10', 'CN', { off: [], on: ['2027-10-01'] }).days).toBe(estimate + 1);
  });
});

describe('any month of any calendar', () => {
  const months = fc.tuple(fc.integer({ min: 1900, max: 2150 }), fc.integer({ min: 1, max: 12 }));

  it('has between 0 days and its length', () => {
    fc.assert(
      fc.property(months, fc.constantFrom('CN' as const, 'weekdays' as const), ([of, number], kind) => {
        const month = `${of}-${String(number).padStart(2, '0')}`;
        const { days } = workingDays(month, kind);
        expect(Number.isInteger(days)).toBe(true);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(daysInMonth(month));
      }),
      { numRuns: 60 },
    );
  });
});
