import fc from 'fast-check';
import { abandonRate } from '../../src/queueing/abandonRate';
import { blendedStaff } from '../../src/queueing/blendedStaff';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { holds } from './holds';

const ask = { load: 10, ahtSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 };

describe('blended staff', () => {
  test('fills idle time first: 14 agents carry 3 erlangs of call-backs beside 10 of calls', () => {
    expect(blendedStaff({ ...ask, outboundLoad: 0 })).toBe(14);
    expect(blendedStaff({ ...ask, outboundLoad: 3 })).toBe(14);
    expect(blendedStaff({ ...ask, outboundLoad: 4.5 })).toBe(15);
  });

  test('keeps all the work within the occupancy', () => {
    expect(blendedStaff({ ...ask, outboundLoad: 5, maxOccupancy: 0.9 })).toBe(17);
    expect(blendedStaff({ ...ask, outboundLoad: 8, maxOccupancy: 0.9 })).toBe(20);
  });

  test('counts only the calls that do not abandon, and is the smallest that will do', () => {
    holds(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (load, outbound, maxOccupancy) => {
          const question = { load, ahtSeconds: 180, patienceSeconds: 60, maxAbandonRate: 0.2, maxOccupancy };
          const n = blendedStaff({ ...question, outboundLoad: outbound });
          const busy = (agents: number): number =>
            (load * (1 - abandonRate(load, agents, 180, 60)) + outbound) / agents;
          expect(busy(n)).toBeLessThanOrEqual(maxOccupancy * (1 + 1e-9));
          if (n > requiredStaff(question)) expect(busy(n - 1)).toBeGreaterThan(maxOccupancy);
        },
      ),
    );
  });

  test('staffs outbound work alone', () => {
    expect(blendedStaff({ ...ask, load: 0, outboundLoad: 2.5 })).toBe(3);
    expect(blendedStaff({ ...ask, load: 0, ahtSeconds: 0, outboundLoad: 0 })).toBe(0);
  });

  test('is infinite for the impossible and NaN outside its domain', () => {
    expect(blendedStaff({ ...ask, serviceLevel: 1, outboundLoad: 1 })).toBe(Infinity);
    expect(blendedStaff({ load: 0, ahtSeconds: 180, maxOccupancy: 0, outboundLoad: 1 })).toBe(Infinity);
    expect(blendedStaff({ ...ask, outboundLoad: -1 })).toBeNaN();
    expect(blendedStaff({ ...ask, load: -1, outboundLoad: 1 })).toBeNaN();
  });
});
