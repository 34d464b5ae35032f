import type { InputColumn } from '../../grid/headers';
import { isAside, type InputChoice } from '../../settings/mappingChoices';
import type { Problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { ambiguous, goneChoice } from '../find/sourceProblems';
import type { Source } from '../rows/source';
import type { AcrossBlock } from './acrossBlocks';
import { acrossGroups, type AcrossGroup } from './acrossGroups';
import { acrossSource } from './acrossSource';

/** What is known of the lines when a forecast with months across is read. */
export interface KnownLines {
  names: readonly string[];
}

/** A forecast with its months across, and the groups that it was chosen from. */
export interface ReadAcross {
  /** The group that the forecast stands in. */
  group: AcrossGroup;
  source: Source;
  problems: Problem[];
}

const handlingTimes: readonly InputColumn[] = ['aht', 'talk'];

/**
 * The forecast among blocks with months across: where the user says, else the group that speaks of calls. Groups for
 * different lines are one forecast; two for the same lines are asked about. Handling times may stand in a group of
 * their own. Null where no group speaks of calls.
 */
export function readAcross(
  blocks: readonly AcrossBlock[],
  isNamed: (table: string) => boolean,
  choice: InputChoice,
  { names }: KnownLines,
  contents: WorkbookContents,
): ReadAcross | null {
  const lines = new Set(names.map((name) => name.toLowerCase()));
  const groups = acrossGroups(blocks, { lines, columns: choice.columns ?? {} }, contents).filter(
    ({ id }) => !isAside(choice, id),
  );
  const chosen = groups.find(({ id }) => id === choice.where);
  const named = groups.filter(({ table }) => table !== null && isNamed(table));
  const withCalls = groups.filter((group) => has(group, ['calls']));
  const fitting = chosen ? [chosen] : named.length > 0 ? named : withCalls;
  const [first] = fitting;
  if (!first) return null;
  const problems: Problem[] = [];
  const used = [first];
  for (const other of fitting.slice(1)) {
    if (areApart(used, other)) used.push(other);
    else problems.push(ambiguous('Forecast', first, other));
  }
  if (!used.some((group) => has(group, handlingTimes))) {
    const timed = groups.filter((group) => !used.includes(group) && has(group, handlingTimes));
    const [only, second] = timed;
    if (only && second) problems.push(ambiguous('Forecast', only, second));
    if (only) used.push(only);
  }
  const { source, problems: more } = acrossSource(
    used,
    choice,
    names.length === 1 ? names[0]! : null,
    contents,
  );
  problems.push(...more, ...first.gone.map((label) => goneChoice('Forecast', label, null)));
  return { group: first, source, problems };
}

function has({ columns }: AcrossGroup, wanted: readonly InputColumn[]): boolean {
  return [...columns.values()].some((column) => wanted.includes(column));
}

/** Whether a group speaks of none of the lines that the others speak of. */
function areApart(groups: readonly AcrossGroup[], other: AcrossGroup): boolean {
  const linesOf = ({ rows }: AcrossGroup): string[] =>
    rows.map(({ line }) =>
      String(line?.value ?? '')
        .trim()
        .toLowerCase(),
    );
  const taken = new Set(groups.flatMap(linesOf));
  return linesOf(other).every((line) => !taken.has(line));
}
