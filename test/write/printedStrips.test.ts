import { stripPoints, stripsOf, type PageRoom, type Strip } from '../../src/write/printedStrips';

const run = (column: number, columns: number): Strip => ({ column, columns });
/** Pages of a hundred points. */
const room = (widths: number | number[], repeated = 0): PageRoom => ({
  most: 100,
  isBlank: (column) => column === 3 || column === 4,
  pointsOf: (column) => (typeof widths === 'number' ? widths : (widths[column] ?? 0)),
  repeated: run(0, repeated),
});

describe('columns on pages', () => {
  it('stand on one page where it has room for all', () => {
    expect(stripsOf([run(0, 10)], room(10))).toEqual([run(0, 10)]);
  });

  it('are spread evenly over the fewest pages that they take', () => {
    expect(stripsOf([run(0, 12)], room(10))).toEqual([run(0, 6), run(6, 6)]);
    expect(stripsOf([run(0, 6)], room([60, 10, 10, 10, 10, 50]))).toEqual([run(0, 3), run(3, 3)]);
  });

  it('leave room on each further page for those that it repeats', () => {
    const withTitles = room(10, 2);
    const strips = stripsOf([run(0, 19)], withTitles);
    expect(strips).toEqual([run(0, 8), run(8, 6), run(14, 5)]);
    expect(strips.map((strip) => stripPoints(strip, withTitles))).toEqual([80, 80, 70]);
  });

  it('lose none and show none twice, however wide they are', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const widths = Array.from({ length: 30 }, (_, column) => 5 + ((column * 7 * seed) % 37));
      const strips = stripsOf([run(0, 30)], room(widths, seed % 3));
      const shown = strips.flatMap(({ column, columns }) =>
        Array.from({ length: columns }, (_, at) => column + at),
      );
      expect(shown).toEqual(Array.from({ length: 30 }, (_, column) => column));
      for (const strip of strips) expect(stripPoints(strip, room(widths, seed % 3))).toBeLessThanOrEqual(100);
    }
  });

  it('have a page of their own where even one is wider than a page', () => {
    expect(stripsOf([run(0, 3)], room([20, 300, 20]))).toEqual([run(0, 1), run(1, 1), run(2, 1)]);
  });

  it('join those with blank ones between them, never those between which something stands', () => {
    expect(stripsOf([run(0, 3), run(4, 3)], room(10))).toEqual([run(0, 7)]);
    expect(stripsOf([run(0, 3), run(5, 3)], room(10))).toEqual([run(0, 8)]);
    expect(stripsOf([run(0, 3), run(6, 3)], room(10))).toEqual([run(0, 3), run(6, 3)]);
    expect(stripsOf([run(0, 3), run(4, 8)], room(10))).toEqual([run(0, 3), run(4, 8)]);
  });
});
