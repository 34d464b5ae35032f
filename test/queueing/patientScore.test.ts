import fc from 'fast-check';
import { asa } from '../../src/queueing/asa';
import { patientScore } from '../../src/queueing/patientScore';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { holds } from './holds';

describe('score of a queue whose callers wait for ever', () => {
  test('is zero where a target is met exactly', () => {
    expect(
      patientScore(10, 14, 180, { serviceLevel: serviceLevel(10, 14, 180, 20), answerSeconds: 20 }),
    ).toBeCloseTo(0, 11);
    expect(patientScore(10, 13.5, 180, { maxAsaSeconds: asa(10, 13.5, 180) })).toBeCloseTo(0, 11);
    expect(patientScore(10, 16, 180, { maxOccupancy: 10 / 16 })).toBeCloseTo(0, 11);
  });

  test('tells who meets from who does not, fractional agents included', () => {
    const loads = fc.double({ min: 0.01, max: 2000, noNaN: true });
    const spares = fc.double({ min: 0.01, max: 100, noNaN: true });
    const levels = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    holds(
      fc.property(loads, spares, levels, (load, spare, level) => {
        const agents = load + spare;
        const targets = { serviceLevel: level, answerSeconds: 15 };
        const got = serviceLevel(load, agents, 180, 15);
        if (Math.abs(got - level) > 1e-9)
          expect(patientScore(load, agents, 180, targets) >= 0).toBe(got > level);
      }),
    );
  });

  test('is the score of the target met least well', () => {
    const level = { serviceLevel: 0.8, answerSeconds: 20 };
    const wait = { maxAsaSeconds: 3 };
    const both = patientScore(10, 14, 180, { ...level, ...wait });
    expect(both).toBe(Math.min(patientScore(10, 14, 180, level), patientScore(10, 14, 180, wait)));
  });

  test('is without bound at or below the load, and where nobody waits', () => {
    expect(patientScore(10, 10, 180, { maxAsaSeconds: 1e9 })).toBe(-Infinity);
    expect(patientScore(10, 5000, 180, { maxAsaSeconds: 1e-9 })).toBe(Infinity);
  });
});
