import { erlangA } from '../../src/queueing/erlangA';
import { BINDING_TARGETS, leastMargin, targetMargin } from '../../src/queueing/targetMargin';
import { virtualWait } from '../../src/queueing/virtualWait';

const queue = { load: 20, agents: 21, ahtSeconds: 180, patienceSeconds: 120, answerSeconds: 20 };
const wait = virtualWait(20, 21, 180, 120, 20);
const got = erlangA(queue);
const asa = got.asaAnsweredSeconds;

describe('margin of a target', () => {
  test.each([
    ['serviceLevel', { serviceLevel: got.slOffered }],
    ['serviceLevel', { serviceLevel: got.slAnswered, definition: 'answered' }],
    ['serviceLevel', { serviceLevel: got.slNet, definition: 'net' }],
    ['asa', { maxAsaSeconds: got.asaAnsweredSeconds }],
    ['abandonRate', { maxAbandonRate: got.pAbandon }],
    ['occupancy', { maxOccupancy: got.occupancy }],
  ] as const)('is zero where the target is met exactly: %s %o', (target, targets) => {
    expect(targetMargin(target, wait, 20, 21, targets, asa)).toBeCloseTo(0, 12);
    for (const other of BINDING_TARGETS.filter((name) => name !== target)) {
      expect(targetMargin(other, wait, 20, 21, targets, asa)).toBe(Infinity);
    }
  });

  test('is above zero where there is room and below where there is not', () => {
    const targets = { serviceLevel: 0.5, maxAsaSeconds: 0.1, maxAbandonRate: 0.5, maxOccupancy: 0.5 };
    expect(targetMargin('serviceLevel', wait, 20, 21, targets, asa)).toBeGreaterThan(0);
    expect(targetMargin('asa', wait, 20, 21, targets, asa)).toBeLessThan(0);
    expect(targetMargin('abandonRate', wait, 20, 21, targets, asa)).toBeGreaterThan(0);
    expect(targetMargin('occupancy', wait, 20, 21, targets, asa)).toBeLessThan(0);
  });

  test('is infinite for targets that cannot fail', () => {
    const harmless = { serviceLevel: 0, maxAbandonRate: 1, maxOccupancy: 1 };
    expect(leastMargin(wait, 20, 21, harmless, asa)).toBe(Infinity);
    expect(leastMargin(wait, 20, 21, {}, asa)).toBe(Infinity);
  });

  test('stays a number where the weight of no wait comes near the largest double', () => {
    const far = virtualWait(28.18398821096153, 407, 1.6, 263, 0);
    expect(far.immediate).toBeGreaterThan(1e307);
    const targets = { serviceLevel: 1e-200, answerSeconds: 0, maxAbandonRate: 0.01, maxOccupancy: 0.6 };
    const margin = targetMargin('occupancy', far, 28.18398821096153, 407, targets, 0);
    expect(margin).toBeCloseTo(Math.log((0.6 * 407) / 28.18398821096153), 12);
    expect(leastMargin(far, 28.18398821096153, 407, targets, 0)).toBe(margin);
  });

  test('is least for the target met least well', () => {
    const targets = { serviceLevel: 0.5, maxAbandonRate: 0.001 };
    expect(leastMargin(wait, 20, 21, targets, asa)).toBe(
      targetMargin('abandonRate', wait, 20, 21, targets, asa),
    );
  });
});
