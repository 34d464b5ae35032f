import fc from 'fast-check';
import { asa } from '../../src/queueing/asa';
import { occupancy } from '../../src/queueing/occupancy';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { TIE } from '../../src/queueing/tie';
import { holds } from './holds';
import { staffOfAnySize } from './hardQuestions';

const eightyInTwenty = { serviceLevel: 0.8, answerSeconds: 20 };

describe('required staff, callers waiting for ever', () => {
  test.each(goldenCases('erlang_c_min_staff'))('is the exact minimum: $id', (one) => {
    const load = loadOf(one);
    const ahtSeconds = field(one.inputs, 'aht_s');
    const n = requiredStaff({ load, ahtSeconds, ...eightyInTwenty });
    expect(n).toBe(field(one.outputs, 'min_agents'));
    if (n === 0) return;
    const [at, below] = [n, n - 1].map((agents) => serviceLevel(load, agents, ahtSeconds, 20));
    expectRelative(at!, field(one.outputs, 'service_level_at_n'), 1e-13);
    expectRelative(below!, field(one.outputs, 'service_level_at_n_minus_1'), 1e-13);
  });

  test('is 14 for the textbook 100 calls in 30 minutes at 180 s, 80 % in 20 s', () => {
    expect(requiredStaff({ load: (100 * 180) / 1800, ahtSeconds: 180, ...eightyInTwenty })).toBe(14);
  });

  test('meets every target with n and misses one with n - 1, at any mix of targets', () => {
    const mix = fc.record({
      serviceLevel: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      answerSeconds: fc.double({ min: 0, max: 600, noNaN: true }),
      maxAsaSeconds: fc.double({ min: 0.01, max: 600, noNaN: true }),
      maxOccupancy: fc.double({ min: 0.2, max: 1, noNaN: true }),
      minimumStaff: fc.integer({ min: 0, max: 20 }),
    });
    const loads = fc.double({ min: 1e-6, max: 3000, noNaN: true });
    holds(
      fc.property(loads, fc.double({ min: 1, max: 3600, noNaN: true }), mix, (load, ahtSeconds, targets) => {
        const meets = (n: number, slack: number): boolean =>
          n > load &&
          serviceLevel(load, n, ahtSeconds, targets.answerSeconds) >= targets.serviceLevel * (1 - slack) &&
          asa(load, n, ahtSeconds) <= targets.maxAsaSeconds * (1 + slack) &&
          occupancy(load, n) <= targets.maxOccupancy * (1 + slack) &&
          n >= targets.minimumStaff;
        const n = requiredStaff({ load, ahtSeconds, ...targets });
        expect(meets(n, 1.1 * TIE)).toBe(true);
        expect(meets(n - 1, 0)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('leaps to answers far above the load and still finds the smallest', () => {
    const question = { load: 1e9, ahtSeconds: 180, serviceLevel: 0.999, answerSeconds: 0 };
    const n = requiredStaff(question);
    expect(serviceLevel(1e9, n, 180, 0)).toBeGreaterThanOrEqual(0.999);
    expect(serviceLevel(1e9, n - 1, 180, 0)).toBeLessThan(0.999);
  });

  test('takes a target met exactly as met: noise costs no agent', () => {
    for (const [load, agents] of [
      [10, 14],
      [100, 108],
      [7.3, 9],
    ] as const) {
      const exact = serviceLevel(load, agents, 180, 20);
      expect(requiredStaff({ load, ahtSeconds: 180, serviceLevel: exact, answerSeconds: 20 })).toBe(agents);
      const wait = asa(load, agents, 180);
      expect(requiredStaff({ load, ahtSeconds: 180, maxAsaSeconds: wait })).toBe(agents);
    }
    expect(requiredStaff({ load: 85, ahtSeconds: 180, maxOccupancy: 0.85 })).toBe(100);
    expect(requiredStaff({ load: 8.1, ahtSeconds: 180, maxOccupancy: 0.9 })).toBe(9);
  });

  test('needs nobody without calls, or the stated minimum', () => {
    expect(requiredStaff({ load: 0, ahtSeconds: 180, ...eightyInTwenty })).toBe(0);
    expect(requiredStaff({ load: 0, ahtSeconds: 0, serviceLevel: 1, answerSeconds: 0 })).toBe(0);
    expect(requiredStaff({ load: 0, ahtSeconds: 180, ...eightyInTwenty, minimumStaff: 2 })).toBe(2);
  });

  test('without a target only keeps the queue stable: one agent more than the load', () => {
    expect(requiredStaff({ load: 10, ahtSeconds: 180 })).toBe(11);
    expect(requiredStaff({ load: 0.2, ahtSeconds: 180 })).toBe(1);
  });

  test.each([{ serviceLevel: 1, answerSeconds: 20 }, { maxAsaSeconds: 0 }, { maxOccupancy: 0 }])(
    'is infinite for a target no staff can meet: %o',
    (targets) => {
      expect(requiredStaff({ load: 5, ahtSeconds: 180, ...targets })).toBe(Infinity);
    },
  );

  test.each([
    { load: -1 },
    { load: NaN },
    { load: 1e300 },
    { ahtSeconds: 0 },
    { ahtSeconds: -1 },
    { ahtSeconds: Infinity },
    { serviceLevel: 1.01 },
    { serviceLevel: NaN },
    { answerSeconds: -1 },
    { answerSeconds: undefined },
    { maxAsaSeconds: -1 },
    { maxAbandonRate: 2 },
    { maxOccupancy: 1.5 },
    { minimumStaff: -1 },
  ])('is NaN outside its domain: %o', (wrong) => {
    expect(requiredStaff({ load: 5, ahtSeconds: 180, ...eightyInTwenty, ...wrong })).toBeNaN();
  });

  test.each(staffOfAnySize)(
    'answers at any size: load %d, AHT %d, %d in %d s',
    (load, ahtSeconds, level, answerSeconds) => {
      const question = { load, ahtSeconds, serviceLevel: level, answerSeconds };
      const n = requiredStaff(question);
      expect(n).toBeGreaterThan(load);
    },
  );
});
