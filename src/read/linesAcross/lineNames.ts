import { measureOfLabel } from '../../cells/measureOfText';

/** A line that a header names, with the measure that stands beside its name, or "". */
export interface LineName {
  name: string;
  measure: string;
}

/** What stands between a line and its measure in one header. */
const between = /^[\s\-–—_/:：·（(]+|[\s\-–—_/:：·）)]+$/g;

/** A reader of headers that name one of these lines, alone or with a measure, such as "Hotline" or "Hotline AHT". */
export function lineNames(names: readonly string[]): (text: string) => LineName | null {
  const known = new Set(names.map((name) => name.trim().toLowerCase()));
  // "VIP" is a part of "VIP night": the longer name goes first.
  const byLength = [...known].filter((name) => name !== '').sort((one, other) => other.length - one.length);
  return (text) => {
    const plain = text.trim();
    const lower = plain.toLowerCase();
    if (known.has(lower)) return { name: plain, measure: '' };
    for (const name of byLength) {
      const isFirst = lower.startsWith(name);
      if (!isFirst && !lower.endsWith(name)) continue;
      const at = isFirst ? 0 : lower.length - name.length;
      const rest = plain.slice(0, at) + plain.slice(at + name.length);
      const measure = rest.replace(between, '');
      if (measureOfLabel(measure) !== null) return { name: plain.slice(at, at + name.length), measure };
    }
    return null;
  };
}
