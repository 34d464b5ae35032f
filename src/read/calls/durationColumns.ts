import { headerIds } from '../find/pickColumns';
import { handlingParts } from './callColumns';
import type { CallColumn } from '../../grid/callHeaders';
import { durationUnit, type DurationUnit } from '../../cells/durations';
import { cellAt, type CallSource } from './findCallSources';
import type { ReadChoices } from './readCalls';

/** A column of durations, how its figures are read and what they are part of. */
export interface DurationColumn {
  /** Id of the header. */
  header: string;
  offset: number;
  /** The wait in the queue, the handling time as a whole, or what it is made up of. */
  role: 'wait' | 'handling' | 'part';
  unit: DurationUnit;
  /** Whether it counts: of a handling time given as a whole and in parts, one of both. */
  isUsed: boolean;
}

const roles: readonly [CallColumn, DurationColumn['role']][] = [
  ['queue', 'wait'],
  ['handle', 'handling'],
  ['aht', 'handling'],
  ...handlingParts.map((part) => [part, 'part'] as [CallColumn, 'part']),
];

/**
 * The columns of durations of a source. The handling time is the column that gives it as a whole, else the sum of its
 * parts (talk, hold and after-call work), each in its own unit, unless a choice says otherwise.
 */
export function durationColumns(source: CallSource, { units = {}, handling }: ReadChoices): DurationColumn[] {
  const ids = headerIds(source.headers);
  const isWhole = source.offsets.handle !== undefined || source.offsets.aht !== undefined;
  return roles.flatMap(([column, role]): DurationColumn[] => {
    const offset = source.offsets[column];
    if (offset === undefined) return [];
    const header = ids[offset]!;
    const isUsual = role === 'wait' || (role === 'handling') === isWhole;
    const isUsed = role === 'wait' || !handling ? isUsual : handling.includes(header);
    return [{ header, offset, role, unit: units[header] ?? unitOf(source, offset), isUsed }];
  });
}

function unitOf(source: CallSource, offset: number): DurationUnit {
  const cells = Array.from({ length: source.area.rows }, (_, row) => cellAt(source, row, offset));
  return durationUnit(source.headers[offset]!, cells);
}
