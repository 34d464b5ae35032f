import fc from 'fast-check';
import { announcedQueue } from '../../src/queueing/announcedQueue';
import { announcedStaff } from '../../src/queueing/announcedStaff';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';
import { hardLimits } from './hardQuestions';

const ask = {
  load: 20,
  ahtSeconds: 300,
  coverage: 0.5,
  balkPatienceSeconds: 150,
  abandonPatienceSeconds: 75,
  balkShare: 0.05,
};

describe('required staff of a line that announces delays', () => {
  test.each(goldenCases('announced_delay_min_staff'))('is the exact minimum: $id', (one) => {
    const question = {
      load: loadOf(one),
      ahtSeconds: field(one.inputs, 'aht_s'),
      coverage: field(one.inputs, 'coverage'),
      balkPatienceSeconds: field(one.inputs, 'balk_patience_mean_s'),
      abandonPatienceSeconds: field(one.inputs, 'renege_patience_mean_s'),
      balkShare: field(one.inputs, 'alpha'),
    };
    const n = announcedStaff({ ...question, penaltyLimit: field(one.inputs, 'gamma') });
    expect(n).toBe(field(one.outputs, 'min_agents'));
    const cost = (agents: number): number => {
      const { balks, abandons } = announcedQueue({ ...question, agents });
      return balks + 3 * abandons;
    };
    expectRelative(cost(n), field(one.outputs, 'cost_at_n'), 1e-12);
    expectRelative(cost(n - 1), field(one.outputs, 'cost_at_n_minus_1'), 1e-12);
  });

  test('is the smallest of all numbers, those in deep overload included', () => {
    const patience = fc.double({ min: -1, max: 4, noNaN: true }).map((log) => 10 ** log);
    holds(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 2.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        patience,
        patience,
        fc.constantFrom(0.3, 1, 3, 10),
        (load, penaltyLimit, coverage, balkPatienceSeconds, abandonPatienceSeconds, abandonPenalty) => {
          const question = { ...ask, load, coverage, balkPatienceSeconds, abandonPatienceSeconds };
          const n = announcedStaff({ ...question, penaltyLimit, abandonPenalty });
          const meets = (agents: number): boolean => {
            const { balks, abandons } = announcedQueue({ ...question, agents });
            return balks + abandonPenalty * abandons <= penaltyLimit;
          };
          expect(meets(n)).toBe(true);
          for (let fewer = 0; fewer < n; fewer++) expect(meets(fewer)).toBe(false);
        },
      ),
    );
  });

  test('falls as coverage and the limit grow, in the direction of the source', () => {
    const at = (coverage: number): number => announcedStaff({ ...ask, coverage, penaltyLimit: 0.3 });
    expect([0.1, 0.3, 0.5, 0.7, 0.9].map(at)).toEqual([20, 20, 20, 20, 19]);
    const limit = (penaltyLimit: number): number => announcedStaff({ ...ask, penaltyLimit });
    expect(limit(0.1)).toBeGreaterThan(limit(0.2));
    expect(limit(0.2)).toBeGreaterThan(limit(0.4));
  });

  test('needs nobody without calls, or where everybody may leave', () => {
    expect(announcedStaff({ ...ask, load: 0, penaltyLimit: 0 })).toBe(0);
    expect(announcedStaff({ ...ask, penaltyLimit: 1 })).toBe(0);
    expect(announcedStaff({ ...ask, penaltyLimit: 0, balkPenalty: 0, abandonPenalty: 0 })).toBe(0);
  });

  test('is infinite when nobody at all may leave', () => {
    expect(announcedStaff({ ...ask, penaltyLimit: 0 })).toBe(Infinity);
  });

  test.each([
    { load: -1 },
    { load: 1e300 },
    { ahtSeconds: 0 },
    { coverage: 2 },
    { penaltyLimit: -1 },
    { penaltyLimit: NaN },
    { balkPenalty: -1 },
    { abandonPenalty: Infinity },
    { balkShare: -0.1 },
  ])('is NaN outside its domain: %o', (wrong) => {
    expect(announcedStaff({ ...ask, penaltyLimit: 0.3, ...wrong })).toBeNaN();
  });

  test('keeps the limit with a hundred thousand agents', () => {
    const large = { ...ask, load: 1e5, penaltyLimit: 0.05 };
    const n = announcedStaff(large);
    const { balks, abandons } = announcedQueue({ ...large, agents: n });
    expect(balks + 3 * abandons).toBeLessThanOrEqual(0.05);
  });

  test.each(hardLimits)('answers, if only that it cannot say: %s', (_, hard) => {
    expect(announcedStaff({ ...ask, ...hard })).not.toBe(0);
  });
});
