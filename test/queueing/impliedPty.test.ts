import { impliedPty } from '../../src/queueing/impliedPty';
import { expectRelative } from './golden';

const target = { serviceLevel: 0.8, answerSeconds: 20, intervalSeconds: 1800 };
const day = Array.from({ length: 8 }, () => ({ calls: 100, ahtSeconds: 180 }));

describe('PTY implied by a service target', () => {
  test('is workload over required hours: 10 erlangs on 14 whole agents are 10 / 14', () => {
    expectRelative(impliedPty({ ...target, intervals: day, wholeAgents: true }), 10 / 14, 1e-14);
  });

  test('falls by the shrinkage', () => {
    const all = impliedPty({ ...target, intervals: day });
    expectRelative(impliedPty({ ...target, intervals: day, shrinkage: 0.25 }), 0.75 * all, 1e-13);
  });

  test('rises with size: large groups wait less at the same occupancy', () => {
    let before = 0;
    for (const calls of [1, 10, 100, 1000, 10_000]) {
      const pty = impliedPty({ ...target, intervals: [{ calls, ahtSeconds: 180 }] });
      expect(pty).toBeGreaterThan(before);
      expect(pty).toBeLessThan(1);
      before = pty;
    }
  });

  test('may exceed 1 where callers abandon and the target leaves room', () => {
    const lax = { intervals: day, intervalSeconds: 1800, patienceSeconds: 60, maxAbandonRate: 0.4 };
    expect(impliedPty(lax)).toBeGreaterThan(1);
  });

  test('is 0 for a target no staff can meet, NaN where there is nothing to divide', () => {
    expect(impliedPty({ ...target, serviceLevel: 1, intervals: day })).toBe(0);
    expect(impliedPty({ ...target, intervals: [] })).toBeNaN();
    expect(impliedPty({ ...target, intervals: [{ calls: 0, ahtSeconds: 180 }] })).toBeNaN();
    expect(impliedPty({ ...target, intervals: day, intervalSeconds: -1 })).toBeNaN();
  });
});
