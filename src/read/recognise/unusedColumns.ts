import { callColumnsOf, inputColumnsOf } from '../../cells/header/headerIndex';
import { headerWords } from '../../cells/header/headerWords';
import type { ColumnProfile } from '../../cells/columnProfile';
import { headerIds } from '../find/pickColumns';

/** Why a column was left alone. */
export type UnusedReason =
  /** Nothing of it is known. */
  | 'unknown'
  /** A share, a level or an extreme, which follows from other figures. */
  | 'rate'
  /** The name of the day, which the date says. */
  | 'weekday'
  /** Known, and nothing that is needed here. */
  | 'other'
  /** Another column is taken for the same. */
  | 'second'
  /** Its cells are not what its header says. */
  | 'cells'
  /** It holds nothing. */
  | 'blank';

export interface UnusedColumn {
  /** Id of the header. */
  header: string;
  reason: UnusedReason;
}

/** Words of figures that follow from others. */
const derived: readonly string[] = ['rate', 'level', 'extreme', 'occupancy'];

/** What a table could use: for a header the columns that it names, and whether one of them is taken by another header. */
export interface Uses {
  headers: readonly string[];
  used: ReadonlySet<number>;
  profileOf: (offset: number) => ColumnProfile | null;
  /** Whether the header names a column of this table, and whether that one is read from another header. */
  named: (header: string) => 'no' | 'open' | 'taken';
}

/** Every column that is not used, with the reason, so that nothing is passed over in silence. */
export function unusedColumns({ headers, used, profileOf, named }: Uses): UnusedColumn[] {
  return headerIds(headers).flatMap((id, offset): UnusedColumn[] => {
    const header = headers[offset]!;
    if (used.has(offset) || header.trim() === '') return [];
    return [{ header: id, reason: reasonOf(header, profileOf(offset), named(header)) }];
  });
}

function reasonOf(
  header: string,
  profile: ColumnProfile | null,
  named: ReturnType<Uses['named']>,
): UnusedReason {
  if (profile?.filled === 0) return 'blank';
  if (named !== 'no') return named === 'taken' ? 'second' : 'cells';
  const { words } = headerWords(header);
  if (profile !== null && profile.weekdays > 0.5) return 'weekday';
  if (words.some((word) => derived.includes(word))) return 'rate';
  const isKnown =
    inputColumnsOf(header).size > 0 || callColumnsOf(header).size > 0 || words.includes('agent');
  return isKnown || words.includes('code') || words.includes('customer') ? 'other' : 'unknown';
}
