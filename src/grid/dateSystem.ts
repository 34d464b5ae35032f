/** The two ways in which workbooks count days. Everything of ours counts from 1900, as nearly all of them do. */

/** So many days later does a workbook begin to count whose dates count from 1904: a date's serial number is less by that. */
export const daysTo1904 = 1462;

/**
 * Whether a number in this format, in Excel's own letters, shows as a date. A length or time of day, which counts from
 * nothing, does not: "mm" is minutes beside hours or seconds, and months else.
 */
export function showsDate(format: string): boolean {
  if (/^general$/iu.test(format)) return false;
  const plain = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '');
  const [letters = ''] = plain.split(';');
  return /[yd]|e(?![+-])/iu.test(letters) || (/m/iu.test(letters) && !/[hs]|\[m/iu.test(letters));
}
