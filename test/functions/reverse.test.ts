import { ERLANGA } from '../../src/functions/queue';
import { FIT_PATIENCE, MAX_AHT, MAX_CALLS } from '../../src/functions/reverse';
import { REQUIRED_STAFF } from '../../src/functions/staffing';
import { cells, column, errorOf, value } from './support/excel';

describe('MAX_CALLS', () => {
  it('turns REQUIRED_STAFF around', () => {
    const calls = Number(value(MAX_CALLS, 14, 180, 0.8, 20));
    expect(value(REQUIRED_STAFF, calls, 180, 0.8, 20)).toBe(14);
    expect(value(REQUIRED_STAFF, calls + 0.001, 180, 0.8, 20)).toBe(15);
  });

  it('does so with patience and further targets', () => {
    const calls = Number(value(MAX_CALLS, 14, 180, 0.8, 20, 15, 0.85, 90, 'net', 12, 0.05));
    expect(value(REQUIRED_STAFF, calls, 180, 0.8, 20, 15, 0, 0.85, 90, 'net', 12, 0.05)).toBe(14);
    expect(value(REQUIRED_STAFF, calls + 0.001, 180, 0.8, 20, 15, 0, 0.85, 90, 'net', 12, 0.05)).toBe(15);
  });

  it('is 0 without agents', () => {
    expect(value(MAX_CALLS, 0, 180, 0.8, 20)).toBe(0);
  });

  it('grows with agents', () => {
    const calls = cells(MAX_CALLS, column(5, 10, 20, 40), 180, 0.8, 20)
      .flat()
      .map(Number);
    expect([...calls].sort((a, b) => a - b)).toEqual(calls);
  });

  it.each([
    [[14, 0, 0.8, 20], '#NUM!: aht_seconds must be above 0; it is 0.'],
    [[14, 180, 0, 20, 30, 1, 60], '#N/A: There is no limit: no target can fail.'],
    [[14.5, 180, 0.8, 20], '#NUM!: agents must be a whole number, 0 or more; it is 14.5.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(MAX_CALLS, ...given)).toBe(error);
  });
});

describe('MAX_AHT', () => {
  it('turns REQUIRED_STAFF around', () => {
    const aht = Number(value(MAX_AHT, 100, 14, 0.8, 20));
    expect(value(REQUIRED_STAFF, 100, aht - 0.001, 0.8, 20)).toBe(14);
    expect(value(REQUIRED_STAFF, 100, aht + 0.001, 0.8, 20)).toBe(15);
  });

  it('has no limit without calls', () => {
    expect(errorOf(MAX_AHT, 0, 14, 0.8, 20)).toBe('#N/A: There is no limit: no target can fail.');
  });
});

describe('FIT_PATIENCE', () => {
  it('turns ERLANGA around', () => {
    for (const patience of [5, 60, 120, 3600]) {
      const rate = value(ERLANGA, 100, 180, 10, patience);
      expect(Number(value(FIT_PATIENCE, 100, 180, 10, rate)) / patience).toBeCloseTo(1, 8);
    }
  });

  it('says between which ends a rate must lie', () => {
    expect(errorOf(FIT_PATIENCE, 100, 180, 10, 0.5)).toBe(
      '#N/A: No patience explains an abandonment rate of 0.5: it must be from 0 to below 0.2146.',
    );
    expect(errorOf(FIT_PATIENCE, 100, 180, 8, 0.1)).toMatch(/must be from 0\.2 to below 0\.3/);
  });

  it('says that nobody abandoning means callers who wait for ever', () => {
    expect(errorOf(FIT_PATIENCE, 100, 180, 14, 0)).toBe(
      '#N/A: An abandonment rate of 0 means callers who wait for ever.',
    );
  });

  it('has no answer without calls', () => {
    expect(errorOf(FIT_PATIENCE, 0, 180, 14, 0.1)).toMatch(/^#N\/A: /);
  });
});
