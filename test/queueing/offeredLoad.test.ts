import { offeredLoad } from '../../src/queueing/offeredLoad';

describe('offered load', () => {
  test('is calls times AHT over the interval: 100 calls of 180 s in 30 minutes are 10 erlangs', () => {
    expect(offeredLoad(100, 180, 1800)).toBe(10);
  });

  test('is zero without calls or without work', () => {
    expect(offeredLoad(0, 180, 1800)).toBe(0);
    expect(offeredLoad(100, 0, 1800)).toBe(0);
  });

  test.each([
    [-1, 180, 1800],
    [100, -180, 1800],
    [100, 180, 0],
    [100, 180, Infinity],
    [NaN, 180, 1800],
    [1e200, 1e200, 1],
  ])('is NaN outside its domain or beyond the doubles: (%d, %d, %d)', (calls, aht, interval) => {
    expect(offeredLoad(calls, aht, interval)).toBeNaN();
  });
});
