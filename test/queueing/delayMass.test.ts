import { delayMass } from '../../src/queueing/delayMass';
import { expectRelative } from './golden';

/** A plain midpoint sum of the density, against its height at the mode. */
function byMidpoints(
  agents: number,
  leaving: number,
  k: number,
  mode: number,
  from: number,
  to: number,
): number {
  const log = (t: number): number => k * Math.log(-Math.expm1(-leaving * t)) - agents * t;
  const steps = 200_000;
  const width = (to - from) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += Math.exp(log(from + (i + 0.5) * width) - log(mode));
  return sum * width;
}

describe('mass of a delay density', () => {
  const agents = 30;
  const leaving = 0.5;
  const k = 200;
  const mode = Math.log1p((k * leaving) / agents) / leaving;
  const density = { agents, leaving, k, mode };

  test('agrees with a midpoint sum on either side of any point', () => {
    for (const t of [0.6 * mode, 0.9 * mode, mode, 1.1 * mode, 1.6 * mode]) {
      expectRelative(
        Math.exp(delayMass(density, t, -1)),
        byMidpoints(agents, leaving, k, mode, 1e-9, t),
        1e-7,
      );
      expectRelative(
        Math.exp(delayMass(density, t, 1)),
        byMidpoints(agents, leaving, k, mode, t, 4 * mode),
        1e-7,
      );
    }
  });

  test('of both sides together is the same wherever they part', () => {
    const whole = (t: number): number =>
      Math.exp(delayMass(density, t, -1)) + Math.exp(delayMass(density, t, 1));
    for (const t of [0.5 * mode, 0.99 * mode, mode, 1.2 * mode, 2 * mode])
      expectRelative(whole(t), whole(mode), 1e-12);
  });

  test('stays finite in its logarithm far out', () => {
    expect(delayMass(density, 100 * mode, 1)).toBeLessThan(-1000);
    expect(delayMass(density, 1e-3 * mode, -1)).toBeLessThan(-1000);
    expect(delayMass(density, 1e-3 * mode, -1)).toBeGreaterThan(-Infinity);
  });

  test('where nobody leaves is the gamma density', () => {
    // Below its mode k / n lies slightly less than half of Gamma(k + 1, n), by about sqrt(2 / (9 pi k)) / ... (skewness).
    const gamma = { agents: 2, leaving: 0, k: 10_000, mode: 5000 };
    const below = Math.exp(delayMass(gamma, 5000, -1));
    const above = Math.exp(delayMass(gamma, 5000, 1));
    expectRelative(below + above, Math.sqrt((2 * Math.PI * 10_000) / 4), 1e-4);
    expect(below / (below + above)).toBeCloseTo(0.5 - 2 / 3 / Math.sqrt(2 * Math.PI * 10_000), 4);
  });
});
