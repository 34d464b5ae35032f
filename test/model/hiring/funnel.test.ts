import fc from 'fast-check';
import { binomialQuota } from '../../../src/model/hiring/binomialQuota';
import {
  averagePeople,
  trainingPassRate,
  wholePeople,
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
  stage('training passed', 0.95, { isTraining: true }),
];
const passRates = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 });
const hiresWanted = fc.integer({ min: 0, max: 500 });

describe('yield', () => {
  it('is the product of the pass rates from the interview to the last stage, training included', () => {
    expect(yieldOf(stages)).toBeCloseTo(0.324 * 0.95, 15);
    expect(yieldOf(stages)).toBe(yieldFromEach(stages)[1]);
  });

  it('is 1 where no stage counts', () => {
    expect(yieldOf([])).toBe(1);
    expect(yieldOf([stage('résumé screening', 0.5, { inYield: false })])).toBe(1);
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
    const two = [stages[4]!, stage('on-the-job training', 0.8, { isTraining: true })];
    expect(trainingPassRate(two)).toBeCloseTo(0.76, 15);
  });
});

describe('people on average', () => {
  const averages = (hires: number, rates: readonly number[]): number[] =>
    yieldFromEach(rates.map((passRate) => ({ passRate }))).map((share) => averagePeople(hires, share));

  it('are hires over the yield from each stage with their fraction: 27.8, 12.5, 10.0 for 9 hires', () => {
    const people = averages(9, [0.45, 0.8, 0.9]);
    expect(people.map((one) => one.toFixed(1))).toEqual(['27.8', '12.5', '10.0']);
  });

  it('are never rounded stage by stage: one hire through six stages takes 9.3, not 26', () => {
    expect(averages(1, [0.5, 0.7, 0.45, 0.8, 0.9, 0.95])[0]!.toFixed(1)).toBe('9.3');
    expect(averages(1, [0.5, 0.7, 0.45, 0.85, 0.9, 0.95])[0]!.toFixed(1)).toBe('8.7');
  });

  it.each([
    [10, 0.4, 25, 33],
    [1, 0.95, 1.05, 1],
  ])('for %d hires at %d are %d, beside a quota of %d at 90 %%', (hires, share, average, quota) => {
    expect(averagePeople(hires, share)).toBeCloseTo(average, 2);
    expect(binomialQuota(hires, share, 0.9)).toBe(quota);
  });

  it('rest on whole hires: a part of one is a person', () => {
    expect(averagePeople(8.943, 0.324)).toBe(9 / 0.324);
    expect(averagePeople(0.3, 0.1)).toBe(10);
    expect(averagePeople(9.0000000001, 0.5)).toBe(18);
  });

  it('are a count of people rounded up once, to which floating-point noise adds nobody', () => {
    const whole = (hires: number, rates: number[]): number[] =>
      yieldFromEach(rates.map((passRate) => ({ passRate }))).map((share) => wholePeople(hires, share));
    expect(whole(9, [0.45, 0.8, 0.9])).toEqual([28, 13, 10]);
    expect(whole(0, [0.45, 0.8, 0.9])).toEqual([0, 0, 0]);
    expect(whole(7, [0.7])).toEqual([10]);
  });

  it('let the hires out at the end, and never shrink from a stage to the one before it, nor with more hires', () => {
    fc.assert(
      fc.property(hiresWanted, passRates, (hires, rates) => {
        const people = averages(hires, rates);
        const out = rates.reduce((left, rate) => left * rate, people[0]!);
        expect(Math.abs(out - hires)).toBeLessThanOrEqual(1e-9 * Math.max(1, hires));
        [...people.slice(1), hires].forEach((next, index) =>
          expect(people[index]!).toBeGreaterThanOrEqual(next * (1 - 1e-12)),
        );
        averages(hires + 1, rates).forEach((more, index) => expect(more).toBeGreaterThan(people[index]!));
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
