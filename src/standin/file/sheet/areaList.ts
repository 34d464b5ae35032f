import { areaAddress, parseArea } from '../../../grid/a1';

/** Several areas as one text to compare by: "$a$1:$a$1 B:B" and "A1 B1:B1048576" are the same. */
export function sameAreasKey(refs: string): string {
  return refs
    .trim()
    .split(/\s+/)
    .map((ref) => {
      const area = parseArea(ref.toUpperCase());
      return area ? areaAddress(area) : ref;
    })
    .join(' ');
}
