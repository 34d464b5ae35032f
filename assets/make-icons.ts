/** Draws the add-in's icons as PNG files: `npx tsx assets/make-icons.ts`. Shapes are given in a unit square. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng, type Pixels } from './png';

type Colour = readonly [red: number, green: number, blue: number];
interface Shape {
  colour: Colour;
  /** Whether the shape covers this point. */
  covers(x: number, y: number): boolean;
}

const teal: Colour = [15, 110, 106];
const white: Colour = [255, 255, 255];
const amber: Colour = [242, 169, 59];
const mint: Colour = [201, 231, 227];

const roundedBox = (left: number, top: number, right: number, bottom: number, radius: number) => {
  return (x: number, y: number): boolean => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - right + radius, 0);
    const dy = Math.max(top + radius - y, y - bottom + radius, 0);
    return dx * dx + dy * dy <= radius * radius;
  };
};

const disc = (cx: number, cy: number, radius: number) => (x: number, y: number) =>
  (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

/** A triangle that points right, as on a play button. */
const arrow = (left: number, cy: number, size: number) => (x: number, y: number) =>
  x >= left && Math.abs(y - cy) <= (size - (x - left)) * 0.6;

/** People who grow in number from month to month: three bars, the last with a head. */
const crewplan: Shape[] = [
  { colour: teal, covers: roundedBox(0.02, 0.02, 0.98, 0.98, 0.2) },
  { colour: mint, covers: roundedBox(0.16, 0.58, 0.34, 0.83, 0.06) },
  { colour: mint, covers: roundedBox(0.41, 0.46, 0.59, 0.83, 0.06) },
  { colour: white, covers: roundedBox(0.66, 0.4, 0.84, 0.83, 0.08) },
  { colour: amber, covers: disc(0.75, 0.26, 0.105) },
];

/** A table with a header and the arrow that fills it. */
const plan: Shape[] = [
  { colour: teal, covers: roundedBox(0.04, 0.1, 0.9, 0.88, 0.08) },
  { colour: white, covers: roundedBox(0.11, 0.33, 0.83, 0.81, 0.03) },
  { colour: mint, covers: roundedBox(0.17, 0.39, 0.45, 0.54, 0.02) },
  { colour: mint, covers: roundedBox(0.5, 0.39, 0.77, 0.54, 0.02) },
  { colour: mint, covers: roundedBox(0.17, 0.61, 0.45, 0.75, 0.02) },
  { colour: white, covers: disc(0.74, 0.72, 0.26) },
  { colour: amber, covers: disc(0.74, 0.72, 0.22) },
  { colour: white, covers: arrow(0.68, 0.72, 0.19) },
];

/** Each pixel is the mean of 8 x 8 points, so that edges are smooth at every size. */
export function draw(shapes: readonly Shape[], size: number): Pixels {
  const points = 8;
  const topFirst = [...shapes].reverse();
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let point = 0; point < points * points; point++) {
      const x = ((pixel % size) + ((point % points) + 0.5) / points) / size;
      const y = (Math.floor(pixel / size) + (Math.floor(point / points) + 0.5) / points) / size;
      const top = topFirst.find(({ covers }) => covers(x, y));
      if (!top) continue;
      covered++;
      top.colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    if (covered === 0) continue;
    sum.forEach((value, channel) => (rgba[pixel * 4 + channel] = Math.round(value / covered)));
    rgba[pixel * 4 + 3] = Math.round((255 * covered) / points ** 2);
  }
  return { width: size, height: size, rgba };
}

/** File name to PNG bytes. */
export function icons(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const size of [16, 32, 64, 80]) files.set(`icon-${size}.png`, encodePng(draw(crewplan, size)));
  for (const size of [16, 32, 80]) files.set(`plan-${size}.png`, encodePng(draw(plan, size)));
  return files;
}

if (require.main === module) {
  for (const [name, bytes] of icons()) writeFileSync(join(__dirname, name), bytes);
}
