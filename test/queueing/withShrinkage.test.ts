import { withShrinkage } from '../../src/queueing/withShrinkage';

describe('shrinkage', () => {
  test('divides by what remains, it does not multiply: 14 at 30 % is 20, not 19', () => {
    expect(withShrinkage(14, 0.3)).toBe(20);
  });

  test('is not fooled by floating-point noise', () => {
    for (let away = 0; away < 0.95; away += 0.01) {
      for (let rostered = 1; rostered < 200; rostered++) {
        expect(withShrinkage(rostered * (1 - away), away)).toBe(rostered);
      }
    }
  });

  test('leaves whole staff alone without shrinkage, and rounds a real fraction up', () => {
    expect(withShrinkage(14, 0)).toBe(14);
    expect(withShrinkage(14.00001, 0)).toBe(15);
    expect(withShrinkage(1e12, 0.5)).toBe(2e12);
  });

  test('keeps an impossible requirement impossible', () => {
    expect(withShrinkage(Infinity, 0.3)).toBe(Infinity);
  });

  test.each([
    [-1, 0.3],
    [14, 1],
    [14, -0.1],
    [NaN, 0.3],
    [14, NaN],
  ])('is NaN outside its domain: (%d, %d)', (staff, shrinkage) => {
    expect(withShrinkage(staff, shrinkage)).toBeNaN();
  });
});
