import type { WorkbookContents } from '../../grid/port';
import type { Candidate } from '../find/candidates';
import { acrossBlocks, type AcrossBlock } from './acrossBlocks';
import { acrossGroups, type AcrossGroup } from './acrossGroups';
import { hasMonthsAcross } from './monthsOfRow';

/** The groups of blocks that may be a forecast with months across. */
export function acrossPlaces(contents: WorkbookContents, candidates: readonly Candidate[]): AcrossGroup[] {
  const blocks = blocksBeside(contents, candidates);
  return acrossGroups(blocks, { lines: new Set(), columns: {} }, contents);
}

/** The blocks with months across, without looking below the headers of lists. */
export function blocksBeside(contents: WorkbookContents, candidates: readonly Candidate[]): AcrossBlock[] {
  const lists = candidates.filter(({ headers }) => !hasMonthsAcross(headers)).map(({ area }) => area);
  return acrossBlocks(contents, lists);
}
