/** Excel's default font is 7 pixels wide per digit, with 5 pixels of margin in a column. */
const DIGIT = 7;
const MARGIN = 5;

export function pixelsOfCharacters(characters: number): number {
  return characters <= 0 ? 0 : characters * DIGIT + MARGIN;
}

export function charactersOfPixels(pixels: number): number {
  return withoutNoise(Math.max(0, (pixels - MARGIN) / DIGIT));
}

export function pixelsOfPoints(points: number): number {
  return (points * 4) / 3;
}

export function pointsOfPixels(pixels: number): number {
  return withoutNoise((pixels * 3) / 4);
}

/** A width that was not changed must come back as it stood in the file, digit for digit. */
function withoutNoise(size: number): number {
  return Number(size.toPrecision(12));
}
