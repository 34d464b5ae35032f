import fc from 'fast-check';
import { binomialQuota, chanceOfHires } from '../../../src/model/hiring/binomialQuota';
import { stillToDo } from '../../../src/model/hiring/stillToDo';

/** Interview, offer and those who joined: 42 interviews bring 16 offers, and those 10 joiners. */
const quotas = [42, 16, 10];
const left = (...done: number[]): number[] =>
  stillToDo(quotas.map((quota, index) => ({ quota, done: done[index] ?? 0 })));

describe('what is still to do at each stage', () => {
  it('is the whole quota as long as nobody has come', () => {
    expect(left()).toEqual(quotas);
  });

  it('is the quota less those who have come, while the stages behind wait for them', () => {
    expect(left(20)).toEqual([22, 16, 10]);
    expect(left(20, 4)).toEqual([22, 12, 10]);
  });

  it('is nothing before a stage that has met its quota, and the rest behind it', () => {
    expect(left(20, 16)).toEqual([0, 0, 10]);
    expect(left(0, 0, 10)).toEqual([0, 0, 0]);
    expect(left(20, 9, 12)).toEqual([0, 0, 0]);
  });

  it('is no more than the share of the quota that the next stage lacks of its own', () => {
    // 4 of 16 offers are missing: a quarter of 42 interviews, rounded up.
    expect(left(20, 12)).toEqual([11, 4, 10]);
    // 2 of 10 joiners: 3.2 offers, and of those 4 of 16 in interviews.
    expect(left(20, 9, 8)).toEqual([11, 4, 2]);
  });

  it('never asks for more than the quota leaves, however far the next stage is behind', () => {
    expect(left(40, 1)).toEqual([2, 15, 10]);
    expect(left(42, 1)).toEqual([0, 15, 10]);
  });

  it('takes no noise of floating point for a person', () => {
    // 7 x 30 / 70 is 3 and a trace more or less.
    expect(stillToDo([0.3 * 100, 70].map((quota, index) => ({ quota, done: index * 63 })))[0]).toBe(3);
  });

  it('is nothing where nobody is needed, and there are no stages', () => {
    expect(stillToDo([0, 0].map((quota) => ({ quota, done: 0 })))).toEqual([0, 0]);
    expect(stillToDo([])).toEqual([]);
  });

  const counts = fc.array(fc.record({ quota: fc.nat(500), done: fc.nat(600) }), { maxLength: 12 });

  it('never rises when somebody comes, at whatever stage', () => {
    fc.assert(
      fc.property(counts, fc.nat(11), fc.nat(50), (stages, at, more) => {
        const before = stillToDo(stages);
        const after = stillToDo(
          stages.map((one, index) => (index === at ? { ...one, done: one.done + more } : one)),
        );
        after.forEach((people, index) => expect(people).toBeLessThanOrEqual(before[index]!));
      }),
    );
  });

  it('lies between nothing and what the quota leaves', () => {
    fc.assert(
      fc.property(counts, (stages) => {
        stillToDo(stages).forEach((people, index) => {
          const { quota, done } = stages[index]!;
          expect(people).toBeGreaterThanOrEqual(0);
          expect(people).toBeLessThanOrEqual(Math.max(0, quota - done));
        });
      }),
    );
  });

  it('brings in those who are still missing in two of three cases at least, if less surely than the whole quota', () => {
    const [yieldShare, confidence] = [0.32, 0.9];
    for (const hires of [5, 10, 40]) {
      const quota = binomialQuota(hires, yieldShare, confidence);
      for (let joined = 0; joined < hires; joined++) {
        const [people] = stillToDo([
          { quota, done: 0 },
          { quota: hires, done: joined },
        ]);
        expect(chanceOfHires(people!, yieldShare, hires - joined)).toBeGreaterThan(2 / 3);
      }
    }
  });
});
