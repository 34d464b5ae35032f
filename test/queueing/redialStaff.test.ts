import { erlangA } from '../../src/queueing/erlangA';
import { redials } from '../../src/queueing/redials';
import { redialStaff } from '../../src/queueing/redialStaff';
import { requiredStaff } from '../../src/queueing/requiredStaff';

const ask = { load: 40, ahtSeconds: 180, patienceSeconds: 60, serviceLevel: 0.8, answerSeconds: 20 };

describe('required staff with redials', () => {
  test.each([0.1, 0.5, 0.9, 1])(
    'meets the target on every attempt with n and not with n - 1: %d redial',
    (redialShare) => {
      const n = redialStaff({ ...ask, redialShare });
      const level = (agents: number): number => {
        const { attemptsLoad } = redials({ ...ask, agents, redialShare });
        if (attemptsLoad === Infinity) return 0;
        return erlangA({ ...ask, load: attemptsLoad, agents }).slOffered;
      };
      expect(level(n)).toBeGreaterThanOrEqual(0.8);
      expect(level(n - 1)).toBeLessThan(0.8);
    },
  );

  test('is required staff without redials, and more with them', () => {
    expect(redialStaff({ ...ask, redialShare: 0 })).toBe(requiredStaff(ask));
    const low = { ...ask, serviceLevel: 0.3 };
    expect(redialStaff({ ...low, redialShare: 0.9 })).toBeGreaterThan(requiredStaff(low));
  });

  test('is required staff where callers wait for ever', () => {
    const patient = { ...ask, patienceSeconds: Infinity };
    expect(redialStaff({ ...patient, redialShare: 0.7 })).toBe(requiredStaff(patient));
    const unasked = { load: 40, ahtSeconds: 180, redialShare: 0.7 };
    expect(redialStaff(unasked)).toBe(requiredStaff(unasked));
  });

  test('follows the conventions of required staff at the edges', () => {
    expect(redialStaff({ ...ask, load: 0, redialShare: 0.5, minimumStaff: 2 })).toBe(2);
    expect(redialStaff({ ...ask, serviceLevel: 1, redialShare: 0.5 })).toBe(Infinity);
    expect(redialStaff({ load: 40, ahtSeconds: 180, patienceSeconds: 60, redialShare: 0.5 })).toBe(0);
    expect(redialStaff({ ...ask, redialShare: 1.5 })).toBeNaN();
    expect(redialStaff({ ...ask, ahtSeconds: 0, redialShare: 0.5 })).toBeNaN();
    expect(redialStaff({ ...ask, load: NaN, redialShare: 0.5 })).toBeNaN();
  });
});
