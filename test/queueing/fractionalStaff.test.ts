import fc from 'fast-check';
import { asa } from '../../src/queueing/asa';
import { abandonRate } from '../../src/queueing/abandonRate';
import { fractionalStaff } from '../../src/queueing/fractionalStaff';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative } from './golden';
import { holds } from './holds';

describe('fractional staff', () => {
  test('lies above one agent less than the whole answer and not above it', () => {
    const sizes = fc.double({ min: -3, max: 4, noNaN: true });
    const patience = fc.option(fc.double({ min: 0, max: 6, noNaN: true }), { nil: undefined });
    const levels = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    const minimum = fc.double({ min: 0, max: 5, noNaN: true });
    holds(
      fc.property(sizes, patience, levels, minimum, (size, log, level, minimumStaff) => {
        const question = {
          load: 10 ** size,
          ahtSeconds: 180,
          patienceSeconds: log === undefined ? Infinity : 10 ** log,
          serviceLevel: level,
          answerSeconds: 20,
          minimumStaff,
        };
        const whole = requiredStaff(question);
        const fraction = fractionalStaff(question);
        expect(fraction).toBeLessThanOrEqual(whole);
        expect(fraction).toBeGreaterThan(whole - 1 - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('just meets the target: 80 % in 20 s at 10 erlangs takes 13.037', () => {
    const agents = fractionalStaff({ load: 10, ahtSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 });
    expect(agents).toBeCloseTo(13.037, 3);
    expectRelative(serviceLevel(10, agents, 180, 20), 0.8, 1e-11);
  });

  test('just meets an ASA, an abandonment rate and an occupancy as well', () => {
    const base = { load: 33, ahtSeconds: 240, patienceSeconds: 100 };
    expectRelative(asa(33, fractionalStaff({ ...base, maxAsaSeconds: 7 }), 240, 100), 7, 1e-10);
    expectRelative(
      abandonRate(33, fractionalStaff({ ...base, maxAbandonRate: 0.04 }), 240, 100),
      0.04,
      1e-10,
    );
    expectRelative(fractionalStaff({ load: 33, ahtSeconds: 240, maxOccupancy: 0.9 }), 33 / 0.9, 1e-11);
  });

  test('knows loads of less than one agent', () => {
    const agents = fractionalStaff({ load: 0.001, ahtSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 });
    expect(agents).toBeGreaterThan(0.001);
    expect(agents).toBeLessThan(1);
    expectRelative(serviceLevel(0.001, agents, 180, 20), 0.8, 1e-10);
  });

  test('is the load itself without a target, and the minimum where that is more', () => {
    expect(fractionalStaff({ load: 7.5, ahtSeconds: 180 })).toBe(7.5);
    expect(fractionalStaff({ load: 7.5, ahtSeconds: 180, minimumStaff: 8.25 })).toBe(8.25);
    expect(fractionalStaff({ load: 7.5, ahtSeconds: 180, patienceSeconds: 60 })).toBe(0);
    expect(
      fractionalStaff({ load: 1, ahtSeconds: 180, serviceLevel: 0.5, answerSeconds: 20, minimumStaff: 9.5 }),
    ).toBe(9.5);
  });

  test('is 0 without calls, Infinity for the impossible and NaN outside its domain', () => {
    expect(fractionalStaff({ load: 0, ahtSeconds: 0, serviceLevel: 1, answerSeconds: 0 })).toBe(0);
    expect(fractionalStaff({ load: 0, ahtSeconds: 180, minimumStaff: 1.5 })).toBe(1.5);
    expect(fractionalStaff({ load: 1, ahtSeconds: 180, serviceLevel: 1, answerSeconds: 0 })).toBe(Infinity);
    expect(fractionalStaff({ load: -1, ahtSeconds: 180 })).toBeNaN();
  });
});
