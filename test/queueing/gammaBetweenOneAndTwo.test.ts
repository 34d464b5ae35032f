import { gammaBetweenOneAndTwo } from '../../src/queueing/gammaBetweenOneAndTwo';
import { expectRelative } from './golden';

describe('gamma function between 1 and 2', () => {
  test.each([
    [1, 1],
    [1.25, 0.906402477055477],
    [1.5, Math.sqrt(Math.PI) / 2],
    [1.75, 0.919062526848883],
    [2, 1],
  ])('at %d is %d', (x, want) => {
    expectRelative(gammaBetweenOneAndTwo(x), want, 2e-15);
  });

  test('obeys the reflection gamma(x) gamma(1 - x) = pi / sin(pi x), shifted into its range', () => {
    for (let x = 0.02; x < 1; x += 0.02) {
      const product = (gammaBetweenOneAndTwo(1 + x) / x) * (gammaBetweenOneAndTwo(2 - x) / (1 - x));
      expectRelative(product, Math.PI / Math.sin(Math.PI * x), 1e-13);
    }
  });
});
