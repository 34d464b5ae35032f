import type { WorkbookContents } from '../../grid/port';
import type { Candidate } from '../find/candidates';
import { acrossBlocks, type AcrossBlock } from './acrossBlocks';
import { acrossGroups } from './acrossGroups';
import { hasMonthsAcross } from './monthsOfRow';

/** The places at which a forecast with months across may stand, as a choice calls them. */
export function acrossPlaces(contents: WorkbookContents, candidates: readonly Candidate[]): string[] {
  const blocks = blocksBeside(contents, candidates);
  return acrossGroups(blocks, { lines: new Set(), columns: {} }, contents).map(({ id }) => id);
}

/** The blocks with months across, without looking below the headers of lists. */
export function blocksBeside(contents: WorkbookContents, candidates: readonly Candidate[]): AcrossBlock[] {
  const lists = candidates.filter(({ headers }) => !hasMonthsAcross(headers)).map(({ area }) => area);
  return acrossBlocks(contents, lists);
}
