import { chartScale } from '../tables/charts/chartSpecs';
import type { PageSetup, WriteStep } from '../grid/port';
import { stripPoints, type Strip } from './printedStrips';

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

/** Points of columns that a lying page has room for with letters that can still be read. */
export const pageWidth = (lyingWidth * fontSize) / leastFont;

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
  const points = Array.from({ length: Math.max(...widths.keys()) + 1 }, (_, column) =>
    columnPoints(widths.get(column)),
  );
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

/**
 * The same for a sheet of which only some columns print, each area on a page of its own that it fits onto; `repeated` are
 * the columns that pages to the right of them repeat.
 */
export function areasPage(
  { sheet, widths, frozen }: Printed,
  areas: readonly Strip[],
  repeated: Strip,
): Extract<WriteStep, { kind: 'pageSetup' }> {
  const room = {
    pointsOf: (column: number) => columnPoints(widths.get(column)),
    repeated,
  };
  const isNarrow = areas.every((area) => stripPoints(area, room) <= uprightWidth);
  const page: PageSetup = { orientation: isNarrow ? 'portrait' : 'landscape', pagesWide: 1 };
  if (frozen.rows > 0) page.titleRows = { first: frozen.rows - 1, last: frozen.rows - 1 };
  if (repeated.columns > 0)
    page.titleColumns = { first: repeated.column, last: repeated.column + repeated.columns - 1 };
  return { kind: 'pageSetup', sheet, page };
}

/** How a sheet of charts prints: two of them side by side, four to a lying page. */
export function chartsPage(sheet: string): WriteStep {
  return { kind: 'pageSetup', sheet, page: { orientation: 'landscape', scale: chartScale } };
}

/** How a sheet of tables with charts beside them prints that is handed over. */
export function onePage(sheet: string): WriteStep {
  return { kind: 'pageSetup', sheet, page: { orientation: 'landscape', pagesWide: 1, pagesHigh: 1 } };
}

/** Points of a column that is so many characters wide; of Excel's own width where nobody has set it. */
export function columnPoints(characters = usualWidth): number {
  return characters * pointsPerCharacter + paddingPoints;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
