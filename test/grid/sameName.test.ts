import { sameName } from '../../src/grid/sameName';

describe('names', () => {
  it('are the same whatever their case', () => {
    expect(sameName('Hotline', 'HOTLINE')).toBe(true);
    expect(sameName('热线', '热线')).toBe(true);
    expect(sameName('Hotline', 'Hotlines')).toBe(false);
  });

  it('that are not given are only like each other', () => {
    expect(sameName(null, null)).toBe(true);
    expect(sameName(null, 'Hotline')).toBe(false);
    expect(sameName('Hotline', undefined)).toBe(false);
  });
});
