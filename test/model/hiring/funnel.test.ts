import fc from 'fast-check';
import {
  interviewNeed,
  stageQuotas,
  trainingPassRate,
  yieldFromEach,
  yieldOf,
  type Stage,
} from '../../../src/model/hiring/funnel';

const stage = (name: string, passRate: number, kind: Partial<Stage> = {}): Stage => ({
  name,
  passRate,
  inYield: true,
  isTraining: false,
  ...kind,
});
const stages = [
  stage('résumé screening', 0.5, { inYield: false }),
  stage('interview', 0.45),
  stage('offer', 0.8),
  stage('reporting', 0.9),
  stage('training passed', 0.95, { inYield: false, isTraining: true }),
];
const passRates = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 });
const hiresWanted = fc.integer({ min: 0, max: 500 });

describe('yield', () => {
  it('is the product of the pass rates from interview to reporting', () => {
    expect(yieldOf(stages)).toBeCloseTo(0.324, 15);
  });

  it('is 1 where no stage counts', () => {
    expect(yieldOf([])).toBe(1);
    expect(yieldOf([stage('training passed', 0.5, { inYield: false, isTraining: true })])).toBe(1);
  });
});

describe('training pass rate', () => {
  it('is the pass rate of the training stage', () => {
    expect(trainingPassRate(stages)).toBe(0.95);
  });

  it('is 1 where there is no training stage', () => {
    expect(trainingPassRate(stages.slice(0, 4))).toBe(1);
  });

  it('multiplies several training stages', () => {
    const two = [stages[4]!, stage('on-the-job training', 0.8, { inYield: false, isTraining: true })];
    expect(trainingPassRate(two)).toBeCloseTo(0.76, 15);
  });
});

describe('interview need', () => {
  it('is hires over yield with its fraction: 27.60 for the worked example', () => {
    expect(interviewNeed(8.943, 0.324)).toBeCloseTo(27.6, 2);
  });
});

describe('stage quotas', () => {
  it('are rounded up from the last stage back to the first', () => {
    expect(stageQuotas(9, [0.45, 0.8, 0.9])).toEqual([29, 13, 10]);
  });

  it('are none where nobody is hired', () => {
    expect(stageQuotas(0, [0.45, 0.8, 0.9])).toEqual([0, 0, 0]);
  });

  it('are none at all without stages', () => {
    expect(stageQuotas(9, [])).toEqual([]);
  });

  it('do not gain a person from floating-point noise', () => {
    expect(stageQuotas(0.3, [0.1])).toEqual([3]);
    expect(stageQuotas(7, [0.7])).toEqual([10]);
  });

  it('let the hires out at the end, and one person fewer at the first stage would not', () => {
    fc.assert(
      fc.property(hiresWanted, passRates, (hires, rates) => {
        const quotas = stageQuotas(hires, rates);
        quotas.forEach((quota, index) => {
          const next = quotas[index + 1] ?? hires;
          expect(quota * rates[index]!).toBeGreaterThanOrEqual(next - 1e-5);
          // Beyond a billion people the noise of double arithmetic is a person.
          if (quota > 0 && quota < 1e9) expect((quota - 1) * rates[index]!).toBeLessThan(next);
        });
      }),
    );
  });

  it('never shrink from a stage to the one before it, nor with more hires', () => {
    fc.assert(
      fc.property(hiresWanted, passRates, (hires, rates) => {
        const quotas = [...stageQuotas(hires, rates), hires];
        quotas.slice(1).forEach((next, index) => expect(quotas[index]!).toBeGreaterThanOrEqual(next));
        const more = stageQuotas(hires + 1, rates);
        more.forEach((quota, index) => expect(quota).toBeGreaterThanOrEqual(quotas[index]!));
      }),
    );
  });
});

describe('the yield from each stage', () => {
  it('is its own pass rate times those of all stages after it, training included', () => {
    const yields = yieldFromEach([{ passRate: 0.5 }, { passRate: 0.8 }, { passRate: 0.9 }]);
    expect(yields[0]).toBeCloseTo(0.36, 12);
    expect(yields[1]).toBeCloseTo(0.72, 12);
    expect(yields[2]).toBe(0.9);
  });

  it('is nothing at all without stages', () => {
    expect(yieldFromEach([])).toEqual([]);
  });
});
