import { measureText, sameMeasure } from '../../../../src/standin/file/sheet/sameMeasure';

describe('sameMeasure', () => {
  test('takes what arithmetic leaves for nothing', () => {
    expect(sameMeasure(18.2, 18.199999999999996)).toBe(true);
    expect(sameMeasure(15, 15)).toBe(true);
  });

  test('sees a change that Excel would show', () => {
    expect(sameMeasure(18.2, 18.21)).toBe(false);
    expect(sameMeasure(15, 15.25)).toBe(false);
  });

  test('tells a measure from none', () => {
    expect(sameMeasure(undefined, undefined)).toBe(true);
    expect(sameMeasure(15, undefined)).toBe(false);
    expect(sameMeasure(undefined, 15)).toBe(false);
  });
});

describe('measureText', () => {
  test('writes no tail', () => {
    expect(measureText(16.799999999999997)).toBe('16.8');
    expect(measureText(12)).toBe('12');
    expect(measureText(9.140625)).toBe('9.140625');
  });
});
