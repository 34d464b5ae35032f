import { monthOf, type Month } from '../../../model/month';
import type { AcrossBlock } from './acrossBlocks';

/** The months of a block by their place, or null where nothing names their year. `first` is a year chosen by hand. */
export function blockMonths(block: AcrossBlock, first: number | undefined): Month[] | null {
  const { months, yearsAbove } = block;
  let year = months[0]!.year ?? yearsAbove[0] ?? first ?? announcedYear(block);
  let before = months[0]!.month;
  const found: Month[] = [];
  for (const [index, { month, year: own }] of months.entries()) {
    if (year === null) return null;
    const turned: number = month < before ? year + 1 : year;
    year = own ?? yearsAbove[index] ?? turned;
    before = month;
    found.push(monthOf(year, month)!);
  }
  return found;
}

/** The one year that the titles or the sheet's name speak of; null where they speak of none or of several. */
function announcedYear({ titles, corners, sheet }: AcrossBlock): number | null {
  const texts = [...titles, ...corners].map(({ text }) => text);
  const years = [...texts, sheet].flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : null;
}
