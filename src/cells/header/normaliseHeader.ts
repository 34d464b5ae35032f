/** A header without what does not name the column: case, spaces, punctuation and a unit in brackets. */
export function normaliseHeader(header: string): string {
  return header
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, '')
    .toLowerCase()
    .replace(/[\s\-_/.:：,，]+/g, '');
}

/** A unit behind a header's name, which says how the figures are written and not what they are. */
const unitSuffix =
  /(seconds?|secs?|minutes?|mins?|hours?|thousands?|hh?mmss|mm?ss|时分秒|分秒|分钟|小时|秒|分|[万千][通个次]?)$/;

/** A normalised header without the unit behind its name. */
export function withoutUnit(key: string): string {
  return key.replace(unitSuffix, '');
}
