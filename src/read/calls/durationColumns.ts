import { secondsOf } from '../../cells/callUnits';
import { headerWords } from '../../cells/header/headerWords';
import { headerIds } from '../find/pickColumns';
import { sampleRows } from '../recognise/recogniseTable';
import { handlingParts } from './callColumns';
import type { DurationUnit, Unit } from '../../cells/units';
import { formatAt, cellAt, type CallSource, type ReadChoices } from './callSource';
import { columnUnits } from '../../cells/columnUnits';
import type { UnitEvidence } from '../../cells/readUnit';

/** A column of durations, how its figures are read and what they are part of. */
export interface DurationColumn {
  /** Id of the header. */
  header: string;
  offset: number;
  /** The wait in the queue, the handling time as a whole, or what it is made up of. */
  role: 'wait' | 'handling' | 'part';
  unit: DurationUnit;
  /** Units among which a person must choose; empty where there is no doubt. */
  doubt: readonly DurationUnit[];
  /** Whether its figures are sums over the calls of their row, and no averages. */
  isSum?: true;
  /** Whether it counts: of a handling time given as a whole and in parts, one of both. */
  isUsed: boolean;
}

type TimeColumn = 'queue' | 'handle' | 'aht' | (typeof handlingParts)[number];

const roles: readonly [TimeColumn, DurationColumn['role']][] = [
  ['queue', 'wait'],
  ['handle', 'handling'],
  ['aht', 'handling'],
  ...handlingParts.map((part) => [part, 'part'] as [TimeColumn, 'part']),
];

/**
 * The columns of durations of a source. The handling time is the column that gives it as a whole, else the sum of its
 * parts (talk, hold and after-call work), each in its own unit, unless a choice says otherwise.
 */
export function durationColumns(source: CallSource, { units = {}, handling }: ReadChoices): DurationColumn[] {
  const ids = headerIds(source.headers);
  const isWhole = source.offsets.handle !== undefined || source.offsets.aht !== undefined;
  const present = roles.flatMap(([column, role]) => {
    const offset = source.offsets[column];
    return offset === undefined ? [] : [{ column, role, offset, header: ids[offset]! }];
  });
  const read = columnUnits(
    new Map(present.map(({ column, offset }) => [column, evidenceOf(source, offset)])),
    Object.fromEntries(present.map(({ column, header }) => [column, units[header]])),
  );
  const partsAreSums = present.some(
    ({ column, role, offset }) =>
      role === 'part' && areSums(source, offset, ofTimes(read.get(column)!.unit), 'alone'),
  );
  return present.map(({ column, role, offset, header }): DurationColumn => {
    const { unit, doubt } = read.get(column)!;
    const isUsual = role === 'wait' || (role === 'handling') === isWhole;
    const isUsed = role === 'wait' || !handling ? isUsual : handling.includes(header);
    const beside = role === 'part' && partsAreSums ? 'besideSums' : 'alone';
    const isSum = areSums(source, offset, ofTimes(unit), beside);
    return {
      header,
      offset,
      role,
      unit: ofTimes(unit),
      doubt: doubt.map(ofTimes),
      ...(isSum && { isSum }),
      isUsed,
    };
  });
}

/** The header id of the first column that counts and whose unit only a person can tell; null where all are told. */
export function openUnit(columns: readonly DurationColumn[]): string | null {
  return columns.find(({ isUsed, doubt }) => isUsed && doubt.length > 0)?.header ?? null;
}

/** Rows of a long log that tell the unit of a column as well as all of them do. */
const mostEvidence = 30_000;

function evidenceOf(source: CallSource, offset: number): UnitEvidence {
  const step = Math.max(1, Math.ceil(source.area.rows / mostEvidence));
  const rows = Array.from({ length: Math.ceil(source.area.rows / step) }, (_, index) => index * step);
  return {
    label: source.headers[offset]!,
    values: rows.map((row) => cellAt(source, row, offset)),
    formats: rows.map((row) => formatAt(source, row, offset)),
  };
}

/** What a call takes on average, in seconds: less or more is a sum, or of no calls at all. */
const [leastOfCall, mostOfCall] = [15, 3600];

/** Beside the talk of all calls of a row stand their holds, which last for seconds or for none. */
const leastOfPart = 1;

/**
 * Whether the times of counts are sums over the calls of their rows: their header says total and each call's share of
 * them is a handling time, or no call takes so long and its share is one. One part beside others that are sums is one as
 * well. What says that it is an average is none.
 */
function areSums(
  source: CallSource,
  offset: number,
  unit: DurationUnit,
  beside: 'alone' | 'besideSums',
): boolean {
  const { kind, offsets, headers } = source;
  const { words } = headerWords(headers[offset]!);
  const calls = offsets.answered ?? offsets.calls;
  if (kind === 'log' || calls === undefined || words.includes('average')) return false;
  let [seconds, counted, rows] = [0, 0, 0];
  for (const row of sampleRows(source.area.rows)) {
    const cell = cellAt(source, row, offset);
    // A text such as 2h says itself what it is, and nobody writes sums so.
    const time = typeof cell === 'number' ? secondsOf(cell, unit) : null;
    const count = Number(cellAt(source, row, calls));
    if (time === null || !(time > 0) || !(count > 0)) continue;
    [seconds, counted, rows] = [seconds + time, counted + count, rows + 1];
  }
  if (rows === 0) return false;
  const ofCall = seconds / counted;
  if (beside === 'besideSums') return ofCall >= leastOfPart && ofCall <= mostOfCall;
  const isLikely = ofCall >= leastOfCall && ofCall <= mostOfCall;
  return isLikely && (words.includes('total') || seconds / rows > mostOfCall);
}

/** Columns of times are in units of times only. */
function ofTimes(unit: Unit): DurationUnit {
  return unit as DurationUnit;
}
