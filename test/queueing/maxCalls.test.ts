import { maxCalls } from '../../src/queueing/maxCalls';
import { offeredLoad } from '../../src/queueing/offeredLoad';
import { requiredStaff } from '../../src/queueing/requiredStaff';

const ask = { ahtSeconds: 180, intervalSeconds: 1800, serviceLevel: 0.8, answerSeconds: 20 };

describe('most calls', () => {
  test('are 108 in half an hour for 14 agents, 180 s and 80 % in 20 s', () => {
    const calls = maxCalls({ ...ask, agents: 14 });
    expect(Math.floor(calls)).toBe(108);
    const staffFor = (n: number): number => requiredStaff({ ...ask, load: offeredLoad(n, 180, 1800) });
    expect(staffFor(108)).toBe(14);
    expect(staffFor(109)).toBe(15);
  });

  test('are in proportion to the interval', () => {
    expect(maxCalls({ ...ask, agents: 14, intervalSeconds: 3600 })).toBeCloseTo(
      2 * maxCalls({ ...ask, agents: 14 }),
      8,
    );
  });

  test('are none without agents, NaN outside the domain', () => {
    expect(maxCalls({ ...ask, agents: 0 })).toBe(0);
    expect(maxCalls({ ...ask, agents: 14, intervalSeconds: 0 })).toBeNaN();
    expect(maxCalls({ ...ask, agents: NaN })).toBeNaN();
  });
});
