import { columnLetters, quoteSheet, parseArea } from '../../../grid/a1';

/** What a file calls the rows and columns that every page of a sheet repeats; a name of its sheet alone. */
export const printTitles = '_xlnm.Print_Titles';

/** First and last, counted from 0. */
export interface TitleLines {
  first: number;
  last: number;
}

export interface Titles {
  rows?: TitleLines;
  columns?: TitleLines;
}

/** What the name refers to, without "=", such as "Plan!$A:$B,Plan!$4:$4"; "" where nothing is repeated. */
export function titlesFormula(sheet: string, { rows, columns }: Titles): string {
  const parts = [
    ...(columns ? [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
    ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  return parts.map((part) => `${quoteSheet(sheet)}!${part}`).join(',');
}

/** The rows and columns of such a formula; parts of any other kind count for nothing. */
export function titlesOf(formula: string): Titles {
  const titles: Titles = {};
  // A sheet's name may hold a comma; whole rows and columns follow its "!".
  for (const [, part] of formula.matchAll(/!(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?=,|$)/giu)) {
    const area = parseArea(part!);
    if (!area) continue;
    if (/\d/u.test(part!)) titles.rows = { first: area.row, last: area.row + area.rows - 1 };
    else titles.columns = { first: area.column, last: area.column + area.columns - 1 };
  }
  return titles;
}
