import fc from 'fast-check';
import { erlangA } from '../../src/queueing/erlangA';
import { erlangC } from '../../src/queueing/erlangC';
import { waitPercentile } from '../../src/queueing/waitPercentile';
import { expectRelative } from './golden';
import { holds } from './holds';
import { flatTail } from './hardQuestions';

describe('wait percentile', () => {
  test('has a closed form when callers wait for ever: AHT / (n - a) log(C / (1 - p))', () => {
    expectRelative(waitPercentile(10, 14, 180, 0.95), (180 / 4) * Math.log(erlangC(10, 14) / 0.05), 1e-13);
  });

  test('inverts the share who would wait longer, at any size and patience', () => {
    holds(
      fc.property(
        fc.double({ min: -1, max: 5, noNaN: true }),
        fc.double({ min: 0.6, max: 1.1, noNaN: true }),
        fc.double({ min: -2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (size, staffing, patience, share) => {
          const load = 10 ** size;
          const queue = { load, agents: Math.max(1, Math.round(load * staffing)), ahtSeconds: 180 };
          const patienceSeconds = 180 * 10 ** patience;
          const seconds = waitPercentile(load, queue.agents, 180, share, patienceSeconds);
          const { pWait, pWaitBeyond } = erlangA({ ...queue, patienceSeconds, answerSeconds: seconds });
          if (seconds === 0) expect(pWait).toBeLessThanOrEqual((1 - share) * (1 + 1e-12));
          else expectRelative(pWaitBeyond, 1 - share, 1e-8);
        },
      ),
    );
  });

  test('is found far out in a tail that falls like a normal one', () => {
    for (const patienceSeconds of [180, 1e5, 1e8]) {
      const share = 1 - 1e-15;
      const seconds = waitPercentile(1e4, 1e4, 180, share, patienceSeconds);
      const queue = { load: 1e4, agents: 1e4, ahtSeconds: 180, patienceSeconds, answerSeconds: seconds };
      expectRelative(erlangA(queue).pWaitBeyond, 1 - share, 1e-6);
    }
  });

  test('is 0 while no more than the other callers wait', () => {
    expect(waitPercentile(10, 14, 180, 0.8)).toBe(0);
    expect(waitPercentile(10, 14, 180, 0)).toBe(0);
    expect(waitPercentile(0, 0, 0, 1)).toBe(0);
  });

  test('is infinite for all callers and for a queue that never clears', () => {
    expect(waitPercentile(10, 14, 180, 1)).toBe(Infinity);
    expect(waitPercentile(10, 10, 180, 0.5)).toBe(Infinity);
    expect(waitPercentile(10, 0, 180, 0.5, 60)).toBe(Infinity);
  });

  test.each([
    [-1, 14, 180, 0.5, 60],
    [10, 14, 0, 0.5, 60],
    [10, 14, 180, 1.5, 60],
    [10, 14, 180, NaN, 60],
    [10, 14, 180, 0.5, 0],
  ])('is NaN outside its domain: %d, %d, %d, %d, %d', (load, agents, aht, share, patience) => {
    expect(waitPercentile(load, agents, aht, share, patience)).toBeNaN();
  });

  test('comes where the tail is so flat that the last bit moves the time', () => {
    expect(waitPercentile(...flatTail)).toBeLessThan(Infinity);
  });
});
