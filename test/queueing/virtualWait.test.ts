import fc from 'fast-check';
import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { patientWait } from '../../src/queueing/patientWait';
import { virtualWait } from '../../src/queueing/virtualWait';
import type { VirtualWait } from '../../src/queueing/waitWeights';
import { waitByIntegral } from '../../src/queueing/waitByIntegral';
import { expectRelative } from './golden';
import { holds } from './holds';

const shares = (wait: VirtualWait): Record<string, number> => {
  const total = wait.immediate + wait.waiting;
  return Object.fromEntries(Object.entries(wait).map(([name, weight]) => [name, weight / total]));
};

describe('virtual wait', () => {
  test('adds up: every caller has no wait, is served or is lost; the late are part of the waiting', () => {
    holds(
      fc.property(
        fc.double({ min: -2, max: 6, noNaN: true }),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        fc.double({ min: -4, max: 7, noNaN: true }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (size, staffing, patience, answerSeconds) => {
          const load = 10 ** size;
          const wait = virtualWait(load, load * staffing + 0.1, 180, 180 * 10 ** patience, answerSeconds);
          expectRelative(wait.served + wait.lost, wait.waiting, 1e-12);
          expect(wait.late).toBeLessThanOrEqual(wait.waiting * (1 + 1e-12));
          expect(wait.lateServed).toBeLessThanOrEqual(wait.lateStaying * (1 + 1e-12));
          expect(wait.earlyServed).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('passes from the sums to the integral without a step', () => {
    // 1,500 terms lie near 28,000 arrivals in one patience: balanced queues on either side of it.
    for (const load of [20_000, 26_000, 28_500, 29_000, 40_000]) {
      const either = shares(virtualWait(load, load, 180, 180, 1));
      const integral = shares(waitByIntegral(load, load, 180, 180, 1, inverseErlangB(load, load - 1)));
      for (const [name, share] of Object.entries(either)) expectRelative(share, integral[name]!, 1e-12);
    }
  });

  test('integrates where the sums would cancel: hardly anybody answered in time', () => {
    const wait = virtualWait(100, 60, 180, 600, 1);
    const answeredInTime = (wait.immediate + wait.earlyServed) / (wait.immediate + wait.waiting);
    expect(answeredInTime).toBeGreaterThan(0);
    expect(answeredInTime).toBeLessThan(1e-7);
    expectRelative(
      wait.earlyServed,
      waitByIntegral(100, 60, 180, 600, 1, inverseErlangB(100, 60 - 1)).earlyServed,
      1e-14,
    );
  });

  test('takes patience beyond all doubles for endless', () => {
    expect(virtualWait(10, 12, 180, 1e300, 20)).toEqual(
      patientWait(10, 12, 180, 20, inverseErlangB(10, 12 - 1)),
    );
    expect(virtualWait(10, 12, 180, Infinity, 20)).toEqual(
      patientWait(10, 12, 180, 20, inverseErlangB(10, 12 - 1)),
    );
  });

  test('knows that nobody waits where the probability is below the smallest double', () => {
    for (const patience of [1e-3, 180, 1e9, Infinity]) {
      expect(virtualWait(1, 1000, 180, patience, 20)).toMatchObject({ immediate: 1, waiting: 0, served: 0 });
    }
  });
});
