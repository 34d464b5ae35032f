/** Excel keeps widths in 256ths of a character and heights in quarters of a point: less than that is rounding noise. */
const NOISE = 1 / 256;

/** True when two widths, or two heights, are the same to Excel. */
export function sameMeasure(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) < NOISE;
}

/** A width or height as it is written, without the tail that arithmetic leaves. */
export function measureText(measure: number): string {
  return String(Number(measure.toFixed(6)));
}
