import fc from 'fast-check';
import { inPlainUnit, units } from '../../src/cells/units';

describe('a figure', () => {
  it.each([
    ['seconds', 240, 240],
    ['minutes', 4.5, 270],
    ['hours', 0.1, 360],
    ['excelTime', 0.003125, 270],
    ['clockAsMinutes', 0.1875, 270],
    ['ones', 1200, 1200],
    ['thousands', 1.2, 1200],
    ['tenThousands', 1.2, 12_000],
  ] as const)('in %s of %p is %p in seconds or calls', (unit, figure, plain) => {
    expect(inPlainUnit(figure, unit)).toBeCloseTo(plain, 9);
  });

  it('that is a time of Excel beside such texts is taken for one', () => {
    expect(inPlainUnit(270 / 86_400, 'clockText')).toBeCloseTo(270, 9);
  });

  it.each(['soon', '4.30', '', true, null])('that is none stays as it is: %p', (value) => {
    for (const unit of units) expect(inPlainUnit(value, unit)).toBe(value);
  });

  it('written as minutes and seconds comes back, however long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 59 }), (minutes, seconds) => {
        const text = `${minutes}:${String(seconds).padStart(2, '0')}`;
        expect(inPlainUnit(text, 'clockText')).toBe(minutes * 60 + seconds);
      }),
    );
  });
});
