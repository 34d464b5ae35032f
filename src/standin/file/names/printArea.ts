import { absoluteReference, parseArea } from '../../../grid/a1';
import type { SheetArea } from '../../../grid/port';

/** What a file calls the cells of a sheet that print, where not all do; a name of its sheet alone. */
export const printArea = '_xlnm.Print_Area';

type Cells = Omit<SheetArea, 'sheet'>;

/** What the name refers to, without "=", such as "Plan!$A$1:$D$30,Plan!$F$1:$H$30". */
export function printAreaFormula(sheet: string, areas: readonly Cells[]): string {
  return areas.map((area) => absoluteReference({ ...area, sheet })).join(',');
}

/** The areas of such a formula; parts of any other kind count for nothing. */
export function printAreasOf(formula: string): Cells[] {
  const areas: Cells[] = [];
  // A sheet's name may hold a comma; addresses follow its "!".
  for (const [, part] of formula.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/giu)) {
    const area = parseArea(part!);
    if (area) areas.push(area);
  }
  return areas;
}
