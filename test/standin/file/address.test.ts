import { areaAddress, parseArea } from '../../../src/standin/file/address';
import { LAST_COLUMN, LAST_ROW } from '../../../src/grid/a1';

describe('parseArea', () => {
  test('reads a range, whatever corner it begins with', () => {
    const area = { top: 0, left: 1, bottom: 4, right: 3 };
    expect(parseArea('B1:D5')).toEqual(area);
    expect(parseArea('D5:B1')).toEqual(area);
    expect(parseArea('$D$1:$B$5')).toEqual(area);
  });

  test('reads a single cell as an area of one', () => {
    expect(parseArea('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  test('reads whole columns and whole rows', () => {
    expect(parseArea('B:C')).toEqual({ top: 0, left: 1, bottom: LAST_ROW, right: 2 });
    expect(parseArea('$2:$3')).toEqual({ top: 1, left: 0, bottom: 2, right: LAST_COLUMN });
  });

  test('refuses what is no area', () => {
    expect(parseArea('')).toBeUndefined();
    expect(parseArea('#REF!')).toBeUndefined();
    expect(parseArea('Plan')).toBeUndefined();
  });

  test('undoes areaAddress', () => {
    expect(areaAddress({ top: 3, left: 0, bottom: 39, right: 7 })).toBe('A4:H40');
    expect(areaAddress({ top: 3, left: 0, bottom: 3, right: 0 })).toBe('A4');
  });
});
