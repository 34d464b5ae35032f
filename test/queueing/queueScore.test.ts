import { erlangA } from '../../src/queueing/erlangA';
import { anyTargetCanFail, queueScore, someTargetIsImpossible } from '../../src/queueing/queueScore';

describe('score of a queue', () => {
  test('is zero, ties included, where the least well met target is met exactly', () => {
    const got = erlangA({ load: 20, agents: 19, ahtSeconds: 180, patienceSeconds: 90, answerSeconds: 10 });
    const targets = { serviceLevel: got.slOffered, answerSeconds: 10, maxAbandonRate: 0.9 };
    const score = queueScore(20, 19, 180, 90, targets);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThan(1e-11);
  });

  test('rises with agents and falls with load, with and without patience', () => {
    for (const patience of [30, 3000, Infinity]) {
      for (const targets of [
        { serviceLevel: 0.8, answerSeconds: 20 },
        { maxAsaSeconds: 9 },
        { maxOccupancy: 0.7 },
      ]) {
        const score = queueScore(20, 24, 180, patience, targets);
        expect(queueScore(20, 25, 180, patience, targets)).toBeGreaterThan(score);
        expect(queueScore(21, 24, 180, patience, targets)).toBeLessThan(score);
      }
    }
  });

  test('tells targets that can fail from those that cannot', () => {
    expect(anyTargetCanFail({})).toBe(false);
    expect(anyTargetCanFail({ serviceLevel: 0, answerSeconds: 20, maxAbandonRate: 1, maxOccupancy: 1 })).toBe(
      false,
    );
    expect(anyTargetCanFail({ maxAsaSeconds: 30 })).toBe(true);
    expect(anyTargetCanFail({ maxOccupancy: 0.9 })).toBe(true);
  });

  test('tells targets beyond any staff: abandonment 0 only where somebody may abandon', () => {
    expect(someTargetIsImpossible({ maxAbandonRate: 0 }, 60)).toBe(true);
    expect(someTargetIsImpossible({ maxAbandonRate: 0 }, Infinity)).toBe(false);
    expect(someTargetIsImpossible({ serviceLevel: 1, answerSeconds: 20 }, Infinity)).toBe(true);
    expect(someTargetIsImpossible({ serviceLevel: 0.999, answerSeconds: 0 }, 60)).toBe(false);
  });
});
