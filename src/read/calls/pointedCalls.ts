import { belowHeader, shareCells } from '../../grid/area';
import { isOurTable } from '../../grid/names';
import type { WorkbookContents } from '../../grid/port';
import { headersIn, type CallChoice, type CallChoices } from '../../settings/callChoices';
import { candidateId, candidatesOf, unknownRanges, type Candidate } from '../find/candidates';
import { headerIds } from '../find/pickColumns';
import { pointedAt } from '../find/pointedAt';
import type { CallSource } from './callSource';
import { findCallSources } from './findCallSources';
import { pointedColumns } from './pointedColumns';
import { withColumns } from './withColumns';

/** What was pointed at as calls, and the places at which there is nothing any more. */
export interface PointedCalls {
  sources: CallSource[];
  gone: string[];
}

/**
 * Every table or range that a person has pointed at as calls. One that is gone is known again by the headers that were
 * chosen; other sheets with the same headers are read likewise.
 */
export function pointedCalls(contents: WorkbookContents, choices: CallChoices = {}): PointedCalls {
  const sources: CallSource[] = [];
  const gone: string[] = [];
  const asked = Object.entries(choices).filter(([, { kind, isAside }]) => kind !== undefined && !isAside);
  const blocks = asked.length > 0 ? blocksOf(contents) : [];
  // What was said last counts.
  for (const [id, choice] of asked.reverse()) {
    const candidate =
      blocks.find((one) => candidateId(one) === id) ??
      pointedAt(contents, id) ??
      movedTo(choice, blocks, sources);
    if (!candidate) {
      gone.push(id);
      continue;
    }
    if (sources.some(({ area }) => shareCells(area, candidate.area))) continue;
    const source = sourceOf(candidate, id, choice);
    sources.push(source, ...likewise(source, choice, blocks));
  }
  return { sources, gone };
}

function sourceOf(
  { headers, cells, area }: Candidate,
  id: string,
  { kind, columns }: CallChoice,
): CallSource {
  const source = { ...pointedColumns(kind!, headers, cells), id, headers, area: belowHeader(area), cells };
  return withColumns(source, columns);
}

/** Every block of cells with headers, whether they say something or not. */
function blocksOf(contents: WorkbookContents): Candidate[] {
  const known = candidatesOf(contents);
  const tables = contents.tables
    .filter(({ name }) => !isOurTable(name))
    .flatMap(({ name }) => pointedAt(contents, name) ?? []);
  // What is made up of cells from all over a sheet has no header row.
  const calls = findCallSources(contents)
    .filter(({ placeAt }) => placeAt === undefined)
    .map(({ id, headers, area, cells }): Candidate => {
      return {
        table: null,
        headers,
        area: { ...area, row: area.row - 1, rows: area.rows + 1 },
        cells,
        place: id,
      };
    });
  return [...tables, ...known, ...unknownRanges(contents, known), ...calls];
}

/** The block with all the headers that were chosen, of a place that is gone. */
function movedTo(
  choice: CallChoice,
  blocks: readonly Candidate[],
  taken: readonly CallSource[],
): Candidate | undefined {
  const named = headersIn(choice);
  if (named.length === 0) return undefined;
  return blocks.find(({ headers, area }) => {
    const ids = headerIds(headers);
    return named.every((header) => ids.includes(header)) && !taken.some((one) => shareCells(one.area, area));
  });
}

/** The same headers on other sheets. */
function likewise(
  { area, headers }: CallSource,
  choice: CallChoice,
  blocks: readonly Candidate[],
): CallSource[] {
  const key = JSON.stringify(headers);
  const others = blocks.filter((one) => one.area.sheet !== area.sheet && JSON.stringify(one.headers) === key);
  const bySheet = new Map(others.map((one) => [one.area.sheet, one]));
  return [...bySheet.values()].map((one) => sourceOf(one, candidateId(one), choice));
}
