/** Below this lightness (0 is black, 255 is white) a colour is lost on a dark ground. */
const darkest = 90;

/** A colour of the workbook as it is drawn: on a dark ground half-way to white where it would not be seen. */
export function chartColour(colour: string, dark: boolean): string {
  const digits = colour.replace('#', '');
  const parts = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = parts;
  if (!dark || 0.299 * red + 0.587 * green + 0.114 * blue >= darkest) return `#${digits}`;
  return `#${parts.map((part) => Math.round((part + 255) / 2).toString(16)).join('')}`;
}
