import type { PageSetup, WriteStep } from '../port';

/**
 * Points of a column: of each character and around them; and the size of the letters. Characters are as wide as in the
 * default font of a Chinese Excel, which is wider than that of an English one.
 */
const [pointsPerCharacter, paddingPoints, fontSize] = [6, 3.75, 11];

/** What Excel's usual margins leave of the width of A4 paper, upright and lying, in points. */
const [uprightWidth, lyingWidth] = [494, 741];

/** Below six points a table can no longer be read on paper. */
const leastFont = 6;

/** Excel's width of a column that nobody has set. */
const usualWidth = 8.43;

/** What is known of a sheet that is about to print. */
export interface Printed {
  sheet: string;
  /** Widths of its columns in characters, by column; others have Excel's own width. */
  widths: ReadonlyMap<number, number>;
  frozen: { rows: number; columns: number };
}

/**
 * How a sheet of tables prints: on as few A4 pages side by side as keep its letters at six points or more, on each the
 * frozen columns and the header row, which is the last of the frozen ones. No column is left out, and A3, which most
 * offices cannot print, is never asked for.
 */
export function tablePage({ sheet, widths, frozen }: Printed): Extract<WriteStep, { kind: 'pageSetup' }> {
  const points = columnPoints(widths);
  const all = sum(points);
  const titles = sum(points.slice(0, frozen.columns));
  // A page ends at a whole column: each further one loses up to the widest, and repeats the frozen ones.
  const lost = titles + Math.max(...points);
  const fits = (pages: number): boolean =>
    ((pages * lyingWidth) / (all + (pages - 1) * lost)) * fontSize >= leastFont;
  let pagesWide = 1;
  // Frozen columns that fill a page never let the others fit, however many pages there are.
  while (pagesWide < points.length && !fits(pagesWide)) pagesWide++;
  const page: PageSetup = { orientation: all <= uprightWidth ? 'portrait' : 'landscape', pagesWide };
  if (frozen.rows > 0) page.titleRows = { first: frozen.rows - 1, last: frozen.rows - 1 };
  if (frozen.columns > 0) page.titleColumns = { first: 0, last: frozen.columns - 1 };
  return { kind: 'pageSetup', sheet, page };
}

/** The same for a sheet of which only some columns print, the areas between them on pages of their own. */
export function areasPage(
  printed: Printed,
  areas: readonly { column: number; columns: number }[],
): WriteStep {
  const pages = areas.map(({ column, columns }) => {
    const own = Array.from({ length: columns }, (_, offset): [number, number] => [
      offset,
      printed.widths.get(column + offset) ?? usualWidth,
    ]);
    return tablePage({ ...printed, widths: new Map(own) });
  });
  const widest = pages.reduce((one, other) =>
    (other.page.pagesWide ?? 1) > (one.page.pagesWide ?? 1) ? other : one,
  );
  const lies = pages.some(({ page }) => page.orientation === 'landscape');
  return { ...widest, page: { ...widest.page, orientation: lies ? 'landscape' : 'portrait' } };
}

/** How a sheet of charts prints: they are drawn to the width of an upright page, two to each. */
export function chartsPage(sheet: string): WriteStep {
  return { kind: 'pageSetup', sheet, page: { orientation: 'portrait' } };
}

function columnPoints(widths: ReadonlyMap<number, number>): number[] {
  const columns = Math.max(...widths.keys()) + 1;
  return Array.from(
    { length: columns },
    (_, column) => (widths.get(column) ?? usualWidth) * pointsPerCharacter + paddingPoints,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
