import { loadOf } from '../../src/functions/loadOf';

describe('the load of an interval in minutes', () => {
  it('is calls x AHT / interval in erlang', () => {
    expect(loadOf(100, 180, 30)).toBe(10);
    expect(loadOf(100, 180, 15)).toBe(20);
  });

  it('keeps its fraction', () => {
    expect(loadOf(1, 1, 60)).toBeCloseTo(1 / 3600, 15);
  });

  it('is not a number where it is beyond any', () => {
    expect(loadOf(1e300, 1e300, 30)).toBeNaN();
  });
});
