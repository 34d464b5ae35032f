import fc from 'fast-check';
import { applyTint } from '../../../../src/standin/file/styles/tint';

/** Colours that Excel's own palette shows for the accents of the Office theme. */
describe('applyTint', () => {
  test.each([
    ['4472C4', 0.8, 'DAE3F3'],
    ['4472C4', 0.4, '8FAADC'],
    ['4472C4', -0.25, '2F5597'],
    ['ED7D31', 0.6, 'F8CBAD'],
    ['70AD47', -0.5, '385723'],
    ['FFFFFF', -0.05, 'F2F2F2'],
    ['FFFFFF', -0.5, '7F7F7F'],
    ['000000', 0.5, '808080'],
  ])('%s with %d is close to %s', (base, tint, shown) => {
    const apart = [0, 2, 4].map((at) =>
      Math.abs(parseInt(applyTint(base, tint).slice(at, at + 2), 16) - parseInt(shown.slice(at, at + 2), 16)),
    );
    // Excel rounds on a scale of 240 steps on the way.
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
  });

  test('changes nothing without a tint', () => {
    expect(applyTint('4472C4', 0)).toBe('4472C4');
  });

  test('ends in white and in black', () => {
    const colour = fc.stringMatching(/^[0-9A-F]{6}$/);
    fc.assert(
      fc.property(colour, (rgb) => {
        expect(applyTint(rgb, 1)).toBe('FFFFFF');
        expect(applyTint(rgb, -1)).toBe('000000');
        expect(applyTint(rgb, 0.3)).toMatch(/^[0-9A-F]{6}$/);
      }),
    );
  });
});
