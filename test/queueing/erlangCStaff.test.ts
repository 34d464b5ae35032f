import { erlangCStaff } from '../../src/queueing/erlangCStaff';
import { serviceLevel } from '../../src/queueing/serviceLevel';

describe('staff by Erlang C', () => {
  test('walks and leaps to the same answer as a search from the load upwards', () => {
    for (const load of [0.3, 9.99, 10, 120, 3333]) {
      for (const [level, answerSeconds] of [
        [0.8, 20],
        [0.95, 0],
        [0.999999, 5],
      ] as const) {
        let n = Math.floor(load) + 1;
        while (serviceLevel(load, n, 180, answerSeconds) < level) n++;
        expect(erlangCStaff(load, 180, { serviceLevel: level, answerSeconds })).toBe(n);
      }
    }
  });

  test('leaps over more than 256 agents and lands on the smallest', () => {
    const load = 2e6;
    const n = erlangCStaff(load, 180, { serviceLevel: 0.99, answerSeconds: 0 });
    expect(n - load).toBeGreaterThan(1000);
    expect(serviceLevel(load, n, 180, 0)).toBeGreaterThanOrEqual(0.99);
    expect(serviceLevel(load, n - 1, 180, 0)).toBeLessThan(0.99);
  });

  test('never stays at or below the load', () => {
    expect(erlangCStaff(10, 180, {})).toBe(11);
    expect(erlangCStaff(10, 180, { serviceLevel: 0.0001, answerSeconds: 1e6 })).toBe(11);
  });
});
