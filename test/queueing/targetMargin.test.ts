import { erlangA } from '../../src/queueing/erlangA';
import { leastMargin, targetMargins } from '../../src/queueing/targetMargin';
import { virtualWait } from '../../src/queueing/virtualWait';

const queue = { load: 20, agents: 21, ahtSeconds: 180, patienceSeconds: 120, answerSeconds: 20 };
const wait = virtualWait(20, 21, 180, 120, 20);
const got = erlangA(queue);

describe('margin of a target', () => {
  test.each([
    ['serviceLevel', { serviceLevel: got.slOffered }],
    ['serviceLevel', { serviceLevel: got.slAnswered, definition: 'answered' }],
    ['serviceLevel', { serviceLevel: got.slNet, definition: 'net' }],
    ['asa', { maxAsaSeconds: got.asaAnsweredSeconds }],
    ['abandonRate', { maxAbandonRate: got.pAbandon }],
    ['occupancy', { maxOccupancy: got.occupancy }],
  ] as const)('is zero where the target is met exactly: %s %o', (target, targets) => {
    const [only, ...others] = targetMargins(wait, 20, 21, targets);
    expect(others).toEqual([]);
    expect(only!.target).toBe(target);
    expect(only!.margin).toBeCloseTo(0, 12);
  });

  test('is above zero where there is room and below where there is not', () => {
    const [level, asa] = targetMargins(wait, 20, 21, { serviceLevel: 0.5, maxAsaSeconds: 0.1 });
    expect(level!.margin).toBeGreaterThan(0);
    expect(asa!.margin).toBeLessThan(0);
  });

  test('is left out for a target that cannot fail', () => {
    expect(targetMargins(wait, 20, 21, { serviceLevel: 0, maxAbandonRate: 1, maxOccupancy: 1 })).toEqual([]);
    expect(leastMargin([])).toBe(Infinity);
  });

  test('is least for the target met least well; an unknown margin counts as the least', () => {
    const margins = targetMargins(wait, 20, 21, { serviceLevel: 0.5, maxAbandonRate: 0.001 });
    expect(leastMargin(margins)).toBe(margins[1]!.margin);
    expect(leastMargin([{ target: 'asa', margin: NaN }])).toBeNaN();
  });
});
