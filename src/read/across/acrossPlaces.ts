import type { WorkbookContents } from '../../grid/port';
import { logsBeside, type Candidate } from '../find/candidates';
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
  const before = foundBefore.get(candidates);
  if (before?.contents === contents) return before.blocks;
  const lists = candidates.filter(({ headers }) => !hasMonthsAcross(headers)).map(({ area }) => area);
  const blocks = acrossBlocks(contents, [...lists, ...logsBeside(candidates)]);
  foundBefore.set(candidates, { contents, blocks });
  return blocks;
}

/** What was found last beside the same lists. */
const foundBefore = new WeakMap<
  readonly Candidate[],
  { contents: WorkbookContents; blocks: AcrossBlock[] }
>();
