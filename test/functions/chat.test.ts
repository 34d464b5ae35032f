import { CHAT_SERVICE_LEVEL, CHAT_STAFF } from '../../src/functions/chat';
import { SERVICE_LEVEL } from '../../src/functions/service';
import { REQUIRED_STAFF } from '../../src/functions/staffing';
import { cells, column, errorOf, value } from './support/excel';

describe('CHAT_STAFF', () => {
  it('is REQUIRED_STAFF where an agent holds one chat at a time', () => {
    expect(value(CHAT_STAFF, 100, 180, 1, 0.8, 20)).toBe(14);
    expect(value(CHAT_STAFF, 100, 180, 1, 0.8, 20, 0.5)).toBe(14);
  });

  it('is the smallest that meets the target', () => {
    const staff = Number(value(CHAT_STAFF, 100, 480, 3, 0.8, 30, 0.2));
    expect(value(CHAT_SERVICE_LEVEL, 100, 480, staff, 3, 30, 0.2)).toBeGreaterThanOrEqual(0.8);
    expect(value(CHAT_SERVICE_LEVEL, 100, 480, staff - 1, 3, 30, 0.2)).toBeLessThan(0.8);
  });

  it('falls with concurrency and rises with the slowdown', () => {
    const byConcurrency = cells(CHAT_STAFF, 100, 480, column(1, 2, 3, 4), 0.8, 30, 0.2)
      .flat()
      .map(Number);
    expect([...byConcurrency].sort((a, b) => b - a)).toEqual(byConcurrency);
    const bySlowdown = cells(CHAT_STAFF, 100, 480, 3, 0.8, 30, column(0, 0.2, 0.5, 1))
      .flat()
      .map(Number);
    expect([...bySlowdown].sort((a, b) => a - b)).toEqual(bySlowdown);
  });

  it('takes shrinkage, patience and a minimum', () => {
    expect(value(CHAT_STAFF, 100, 480, 3, 0.8, 30, 0.2, 30, 0.25)).toBe(20);
    expect(value(CHAT_STAFF, 100, 480, 3, 0.8, 30, 0.2, 30, 0, 60)).toBeLessThan(15);
    expect(value(CHAT_STAFF, 0, 480, 3, 0.8, 30, 0.2, 30, 0, null, null, null, 2)).toBe(2);
    expect(value(REQUIRED_STAFF, 0, 480, 0.8, 30)).toBe(0);
  });

  it.each([
    [[100, 480, 0, 0.8, 30], '#NUM!: concurrency must be a whole number, 1 or more; it is 0.'],
    [[100, 480, 2.5, 0.8, 30], '#NUM!: concurrency must be a whole number, 1 or more; it is 2.5.'],
    [[100, 480, 3, 1, 30], '#N/A: No number of agents meets the targets.'],
    [[1e9, 480, 3, 0.8, 30], '#N/A: More than a million chats at once cannot be counted.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(CHAT_STAFF, ...given)).toBe(error);
  });
});

describe('CHAT_SERVICE_LEVEL', () => {
  it('is SERVICE_LEVEL where an agent holds one chat at a time', () => {
    expect(value(CHAT_SERVICE_LEVEL, 100, 180, 14, 1, 20)).toBeCloseTo(
      Number(value(SERVICE_LEVEL, 100, 180, 14, 20)),
      10,
    );
  });

  it('is 1 without chats and 0 without agents', () => {
    expect(value(CHAT_SERVICE_LEVEL, 0, 480, 14, 3, 30)).toBe(1);
    expect(value(CHAT_SERVICE_LEVEL, 100, 480, 0, 3, 30)).toBe(0);
  });
});
