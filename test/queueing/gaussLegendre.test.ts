import { gaussLegendre } from '../../src/queueing/gaussLegendre';

describe('Gauss-Legendre rule', () => {
  test.each([2, 4, 24, 32, 64])('of %i nodes is exact for every power up to 2n - 1', (count) => {
    const { nodes, weights } = gaussLegendre(count);
    for (let power = 0; power < 2 * count; power++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[i]! * Math.pow(nodes[i]!, power);
      expect(sum).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 14);
    }
  });

  test('of two nodes sits at plus and minus 1 / sqrt(3)', () => {
    const { nodes, weights } = gaussLegendre(2);
    expect(nodes[1]).toBeCloseTo(1 / Math.sqrt(3), 15);
    expect(nodes[0]).toBeCloseTo(-1 / Math.sqrt(3), 15);
    expect(weights[0]).toBeCloseTo(1, 15);
  });
});
