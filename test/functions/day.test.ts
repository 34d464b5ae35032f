import { IMPLIED_PTY, REQUIRED_HOURS } from '../../src/functions/day';
import { FRACTIONAL_STAFF, REQUIRED_STAFF } from '../../src/functions/staffing';
import { WORKLOAD_HOURS } from '../../src/functions/workload';
import { cells, column, errorOf, row, value } from './support/excel';

const day = column(60, 100, 80, 0);
const sum = (values: unknown[][]): number => values.flat().reduce((total: number, x) => total + Number(x), 0);

describe('REQUIRED_HOURS', () => {
  it('adds up the fractional staff of the intervals', () => {
    const staff = sum(cells(FRACTIONAL_STAFF, day, 180, 0.8, 20));
    expect(value(REQUIRED_HOURS, day, 180, 0.8, 20)).toBeCloseTo(staff / 2, 9);
  });

  it('adds up whole agents when asked', () => {
    const staff = sum(cells(REQUIRED_STAFF, day, 180, 0.8, 20));
    const whole = [day, 180, 0.8, 20, 30, 0, 1, null, 'offered', null, null, null, true];
    expect(value(REQUIRED_HOURS, ...whole)).toBe(staff / 2);
  });

  it('divides by what shrinkage leaves', () => {
    const paid = Number(value(REQUIRED_HOURS, day, 180, 0.8, 20, 30, 0.3));
    expect(paid * 0.7).toBeCloseTo(Number(value(REQUIRED_HOURS, day, 180, 0.8, 20)), 9);
  });

  it('takes days by intervals as one stretch', () => {
    const week = [row(60, 100).flat(), row(80, 0).flat()];
    expect(value(REQUIRED_HOURS, week, 180, 0.8, 20)).toBe(value(REQUIRED_HOURS, day, 180, 0.8, 20));
  });

  it('takes a handling time for each interval, and skips a row that is blank in both', () => {
    const calls = column(60, null, 100);
    const aht = column(180, null, 180);
    expect(value(REQUIRED_HOURS, calls, aht, 0.8, 20)).toBe(
      value(REQUIRED_HOURS, column(60, 100), 180, 0.8, 20),
    );
  });

  it.each([REQUIRED_HOURS, IMPLIED_PTY])(
    'takes a blank handling time for none where there are no calls',
    (day) => {
      const least = [0.8, 20, 30, 0, 1, null, null, null, null, 2];
      const given = [column(60, 0, 100), column(180, null, 240), ...least] as const;
      expect(value(day, ...given)).toBe(value(day, column(60, 0, 100), column(180, 180, 240), ...least));
      expect(errorOf(day, column(60, 1, 100), column(180, null, 240), 0.8, 20)).toBe(
        '#N/A: aht_seconds is blank in row 2.',
      );
      expect(errorOf(day, 60, null, 0.8, 20)).toBe('#N/A: aht_seconds is blank.');
    },
  );

  it('never takes a blank for no calls', () => {
    expect(errorOf(REQUIRED_HOURS, column(60, null, 100), 180, 0.8, 20)).toBe(
      '#N/A: calls is blank in row 2.',
    );
    expect(errorOf(REQUIRED_HOURS, column(60, null), column(180, 180), 0.8, 20)).toBe(
      '#N/A: calls is blank in row 2.',
    );
  });

  it.each([
    [
      [day, 180, column(0.8, 0.9), 20],
      '#VALUE!: service_level must be a single cell; it has 2 rows and 1 columns.',
    ],
    [[day, 180, 1, 20], '#N/A: No number of agents meets the targets.'],
    [
      [day, 180, 0.8, 20, 30, 0, 1, null, null, null, null, null, 'yes'],
      '#VALUE!: whole_agents must be TRUE or FALSE; it is the text "yes".',
    ],
  ])('refuses %j', (given, error) => {
    expect(errorOf(REQUIRED_HOURS, ...given)).toBe(error);
  });
});

describe('IMPLIED_PTY', () => {
  it('is workload over required hours', () => {
    const workload = sum(cells(WORKLOAD_HOURS, day, 180));
    const hours = Number(value(REQUIRED_HOURS, day, 180, 0.8, 20, 30, 0.3));
    expect(value(IMPLIED_PTY, day, 180, 0.8, 20, 30, 0.3)).toBeCloseTo(workload / hours, 10);
  });

  it('is lower for a stricter target', () => {
    expect(Number(value(IMPLIED_PTY, day, 180, 0.95, 10))).toBeLessThan(
      Number(value(IMPLIED_PTY, day, 180, 0.8, 20)),
    );
  });

  it('has no answer without calls', () => {
    expect(errorOf(IMPLIED_PTY, column(0, 0), 180, 0.8, 20)).toBe(
      '#N/A: There are no calls, so there is no share of time to compare.',
    );
    expect(errorOf(IMPLIED_PTY, day, 180, 1, 20)).toBe('#N/A: No number of agents meets the targets.');
  });
});
