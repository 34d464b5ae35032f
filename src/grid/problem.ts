/** What is wrong with the input, and where: what every room tells in the same shape, and the catalogue turns into words. */

export interface Place {
  sheet: string;
  /** A1 without the sheet, e.g. "C7". */
  address: string;
}

/** One thing that is wrong with the input. The catalogue turns `code` and `values` into a sentence with its remedy. */
export interface Problem {
  code: string;
  severity: 'error' | 'warning';
  /** Where to click; null when there is no cell, such as for a missing table. */
  place: Place | null;
  values: Record<string, string | number>;
}
