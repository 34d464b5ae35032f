import { costColumns } from '../../grid/headers';
import { callColumnsOf, inputColumnsOf, type HeaderReader } from '../../cells/header/headerIndex';
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
  /** The plan works it out from the others. */
  | 'workedOut'
  /** It is by day or week, and a plan takes it by month. */
  | 'byPeriod'
  /** It belongs in the Costs table. */
  | 'ofCosts'
  /** Of training and its classes, which a plan takes by month and without a learning curve. */
  | 'notPlanned'
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

/** What may stand beside a need of people, which a plan works out. */
const ofNeed: readonly string[] = [
  'agent',
  'duration',
  'heads',
  'hour',
  'needed',
  'net',
  'total',
  'time',
  'base',
];

/** What a table uses of its headers, and what it could use. */
export interface Uses<Column extends string> {
  headers: readonly string[];
  used: ReadonlySet<number>;
  profileOf: (offset: number) => ColumnProfile | null;
  /** Every column that such a table may have, what names them, and whether one is read from some header. */
  columns: readonly Column[];
  namedBy: HeaderReader<Column>;
  isRead: (column: Column) => boolean;
}

/** Every column that is not used, with the reason, so that nothing is passed over in silence. */
export function unusedColumns<Column extends string>(uses: Uses<Column>): UnusedColumn[] {
  const { headers, used } = uses;
  return headerIds(headers).flatMap((id, offset): UnusedColumn[] => {
    const header = headers[offset]!;
    if (used.has(offset) || header.trim() === '') return [];
    return [{ header: id, reason: reasonOf(header, offset, uses) }];
  });
}

function reasonOf<Column extends string>(
  header: string,
  offset: number,
  { profileOf, columns, namedBy, isRead }: Uses<Column>,
): UnusedReason {
  const profile = profileOf(offset);
  if (profile?.filled === 0) return 'blank';
  const named = columns.filter((column) => namedBy(header).has(column));
  if (named.length > 0) return named.some(isRead) ? 'second' : 'cells';
  const { words } = headerWords(header);
  if (profile !== null && profile.weekdays > 0.5) return 'weekday';
  if (words.some((word) => derived.includes(word))) return 'rate';
  if (costColumns.some((column) => inputColumnsOf(header).has(column)) && !columns.some(isCost))
    return 'ofCosts';
  if (words.includes('ramp')) return 'notPlanned';
  if (words.includes('needed') && words.every((word) => ofNeed.includes(word))) return 'workedOut';
  const isKnown =
    inputColumnsOf(header).size > 0 || callColumnsOf(header).size > 0 || words.includes('agent');
  return isKnown || words.includes('code') || words.includes('customer') ? 'other' : 'unknown';
}

function isCost(column: string): boolean {
  return costColumns.some((cost) => cost === column);
}
