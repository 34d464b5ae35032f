import { integrateWait } from '../../src/queueing/waitMoments';
import { expectRelative } from './golden';

/** Plain midpoint sum over a stretch that holds the whole density. */
function byMidpoints(staying: number, slope: number, from: number, to: number): number[] {
  const steps = 400_000;
  const width = (to - from) / steps;
  const totals = [0, 0, 0, 0];
  for (let i = 0; i < steps; i++) {
    const d = from + (i + 0.5) * width;
    const density = Math.exp(-staying * (Math.exp(-d) - 1 + d) - slope * d) * width;
    [1, Math.exp(-d), -Math.expm1(-d), d * Math.exp(-d)].forEach(
      (weight, k) => (totals[k]! += weight * density),
    );
  }
  return totals;
}

describe('integrals of a wait density', () => {
  test.each([
    ['nearly normal', 400, 0, -1, 1],
    ['one-sided', 50, 30, 0, 1],
    ['skewed, few agents', 0.4, 0, -6, 120],
    ['cut on the left', 20, 0, -0.1, 5],
    ['cut on the right', 20, 0, -3, 0.2],
    ['rising to its right end', 30, -15, -2, 0],
  ])('agree with a midpoint sum: %s', (_, staying, slope, from, to) => {
    const got = integrateWait(staying, slope, from, to);
    const [all, kept, lost, keptTime] = byMidpoints(staying, slope, from, to);
    expectRelative(got.all, all!, 1e-8);
    expectRelative(got.kept, kept!, 1e-8);
    expect(got.lost).toBeCloseTo(lost!, 7);
    expect(got.keptTime).toBeCloseTo(keptTime!, 7);
  });

  test('are those of an exponential when nobody leaves', () => {
    const got = integrateWait(0, 3, 0, Infinity);
    expectRelative(got.all, 1 / 3, 1e-14);
    expectRelative(got.kept, 1 / 4, 1e-14);
    expectRelative(got.lost, 1 / 12, 1e-14);
    expectRelative(got.keptTime, 1 / 16, 1e-14);
  });

  test('vanish over an empty stretch', () => {
    expect(integrateWait(10, 2, 0, 0)).toEqual({ all: 0, kept: 0, lost: 0, keptTime: 0 });
  });
});
