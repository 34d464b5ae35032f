import fc from 'fast-check';
import {
  charactersOfPixels,
  pixelsOfCharacters,
  pixelsOfPoints,
  pointsOfPixels,
} from '../../../../src/standin/book/sheets/columnWidth';

test("Excel's default column of 8.43 characters is 64 pixels wide", () => {
  expect(pixelsOfCharacters(8.43)).toBeCloseTo(64, 1);
});

test('a hidden column of no width has no pixels', () => {
  expect(pixelsOfCharacters(0)).toBe(0);
  expect(charactersOfPixels(0)).toBe(0);
});

test('a width comes back as it went in', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 255, noNaN: true }), (characters) => {
      expect(charactersOfPixels(pixelsOfCharacters(characters))).toBeCloseTo(characters, 9);
    }),
  );
});

test.each([16.8, 18.2, 10.214285714, 8.43])(
  '%p is not blurred by the way to pixels and back',
  (characters) => {
    expect(charactersOfPixels(pixelsOfCharacters(characters))).toBe(characters);
  },
);

test('15 points are 20 pixels, and heights come back as they went in', () => {
  expect(pixelsOfPoints(15)).toBe(20);
  expect(pointsOfPixels(pixelsOfPoints(33.75))).toBe(33.75);
});
