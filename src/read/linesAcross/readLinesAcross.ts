import type { InputColumn } from '../../grid/headers';
import { isAside, type InputChoice } from '../../settings/mappingChoices';
import { problem, type Problem } from '../../grid/problem';
import type { SheetArea, WorkbookContents } from '../../grid/port';
import { columnsOfLabels } from '../across/acrossGroups';
import { measureOfTitle } from '../../cells/measureOfText';
import { ambiguous, goneChoice } from '../find/sourceProblems';
import type { Source } from '../rows/source';
import { lineBlocks, type LineBlock } from './lineBlocks';
import type { LineColumn } from './lineColumns';
import { lineSource, type LineMeasures } from './lineSource';
import { placeOf } from '../../grid/a1';

/** A forecast with its lines across and its months down. */
export interface ReadLinesAcross {
  /** Where it stands, and the labels of its figures. */
  group: { id: string; table: string | null; area: SheetArea; labels: string[] };
  /** Its columns of figures: whether each is a line's, or null where that is asked. */
  lineHeaders: { header: string; column: number; isLine: boolean | null }[];
  source: Source;
  problems: Problem[];
}

/**
 * The forecast among blocks with lines across: where the user says, else the one that speaks of calls, else the only
 * one, of which it is asked what its figures are. Null where there is no such block.
 */
export function readLinesAcross(
  contents: WorkbookContents,
  names: readonly string[],
  choice: InputChoice,
  lists: readonly SheetArea[],
): ReadLinesAcross | null {
  const blocks = lineBlocks(contents, names, choice, lists)
    .filter(({ id }) => !isAside(choice, id))
    .map((block) => withMeasures(block, choice));
  const chosen = blocks.filter(({ block }) => block.id === choice.where);
  const ofCalls = blocks.filter(({ measures }) => [...measures.columns.values()].includes('calls'));
  const unnamed = blocks.filter(({ measures }) => measures.columns.size === 0);
  const [one, rival] = chosen.length > 0 ? chosen : ofCalls.length > 0 ? ofCalls : unnamed;
  if (!one) return null;
  const { block, measures } = one;
  const { source, problems } = lineSource(block, measures, choice, contents);
  if (rival) problems.unshift(ambiguous('Forecast', block, rival.block));
  const lineHeaders = block.columns.flatMap((column) => headerOf(column));
  problems.push(
    ...lineHeaders.flatMap((header) => (header.isLine === null ? [lineOrOther(block, header)] : [])),
  );
  const headers = block.columns.map(({ header }) => header);
  const gone = Object.keys(choice.lines ?? {}).filter((header) => !headers.includes(header));
  problems.push(...gone.map((header) => goneChoice('Forecast', header, null)));
  const { id, table, area } = block;
  return { group: { id, table, area, labels: measures.labels }, lineHeaders, source, problems };
}

interface Measured {
  block: LineBlock;
  measures: LineMeasures & { labels: string[] };
}

/** Which figure each label of a block is: chosen, or as the label, a title or the name of the sheet says. */
function withMeasures(block: LineBlock, { columns = {} }: InputChoice): Measured {
  const { area, table, titles } = block;
  const texts = [...titles, table ?? '', area.sheet];
  const own = texts.find((text) => measureOfTitle(text) !== null) ?? `${area.sheet}!${area.row + 1}`;
  const labelOf = ({ label }: LineColumn): string => label ?? own;
  const used = block.columns.filter(({ kind }) => kind === 'line' || kind === 'shared');
  const labels = [...new Set(used.map(labelOf))];
  const found = new Map(columnsOfLabels(labels, columns));
  const isOpen = columns.calls === undefined && ![...found.values()].includes('calls');
  const isNameless = labels.includes(own) && !found.has(own);
  if (isOpen && isNameless && texts.some((text) => /forecast|预测/i.test(text))) found.set(own, 'calls');
  return { block, measures: { labels, labelOf, columns: found as ReadonlyMap<string, InputColumn> } };
}

function headerOf({ header, column, kind }: LineColumn): ReadLinesAcross['lineHeaders'] {
  if (kind === 'shared' || header === '') return [];
  return [{ header, column, isLine: kind === 'open' ? null : kind === 'line' }];
}

function lineOrOther({ area }: LineBlock, { header, column }: { header: string; column: number }): Problem {
  const place = placeOf({ ...area, column });
  return problem('lineOrOther', place, { input: 'Forecast', header });
}
