import { intersect } from '../../areas';
import { flagArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';

/** The merged areas that share a cell with the range. */
function merged(range: TrackedRange, session: Session): HostObject | null {
  const { sheet, area } = located(range, session);
  const areas = sheet.merges().filter((merge) => intersect(merge, area) !== null);
  return areas.length === 0 ? null : objectOf('RangeAreas', { sheetId: sheet.id, areas });
}

/** What lies over a range: merged cells and tables. */
export const rangeOverlays: NonNullable<Members<TrackedRange>['methods']> = {
  GetMergedAreasOrNullObject: (range, _args, session) => merged(range, session),
  GetTables: (range, args, session) => {
    const { sheet, area } = located(range, session);
    return objectOf('TableScopedCollection', {
      sheetId: sheet.id,
      area,
      fullyContained: flagArgument(args[0]),
    });
  },
};
