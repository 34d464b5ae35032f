import { monthOf, type Month } from '../../model/calendar/month';
import { announcedYear } from '../../cells/announcedYear';
import type { AcrossBlock } from './acrossBlocks';

/** The months of a block by their place, or null where nothing names their year. `first` is a year chosen by hand. */
export function blockMonths(block: AcrossBlock, first: number | undefined): Month[] | null {
  const { months, yearsAbove } = block;
  let year = months[0]!.year ?? yearsAbove[0] ?? first ?? announcedYear(textsOf(block));
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

function textsOf({ titles, corners, sheet }: AcrossBlock): string[] {
  return [...[...titles, ...corners].map(({ text }) => text), sheet];
}
