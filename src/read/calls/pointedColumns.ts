import type { CallColumn, CallKind } from '../../grid/callHeaders';
import type { ColumnProfile } from '../../cells/columnProfile';
import { profilesOf, recogniseTable, type Meaning, type TableCells } from '../recognise/recogniseTable';
import { columnsOfKind, scoreOf, told, type RecognisedColumns } from './callColumns';

/** What the cells alone say of a column that no header names: enough to be offered first where somebody points at it. */
const guesses: Record<CallKind, Partial<Record<CallColumn, (profile: ColumnProfile) => number>>> = {
  log: {
    start: ({ moments, maybeMoments }) => moments + maybeMoments,
    date: ({ days, maybeDays }) => days + maybeDays,
    outcome: ({ outcomes }) => outcomes,
  },
  counts: {
    start: ({ moments, maybeMoments, clocks, spans }) => moments + maybeMoments + clocks + spans,
    date: ({ days, maybeDays }) => days + maybeDays,
    calls: ({ numbers, areWhole }) => (areWhole ? numbers * 0.9 : 0),
  },
  months: {
    month: ({ days, maybeDays }) => days + maybeDays,
    calls: ({ numbers, areWhole }) => (areWhole ? numbers * 0.9 : 0),
  },
};

/** What a guess counts for: less than any header that says something. */
const guessed = 0.15;

/**
 * The columns of what a person has pointed at as calls of a kind: as the headers and cells say, else as the cells alone
 * let it be guessed.
 */
export function pointedColumns(
  kind: CallKind,
  headers: readonly string[],
  cells: TableCells,
): RecognisedColumns {
  const profileOf = profilesOf(cells);
  const meanings = columnsOfKind(kind).map((column): Meaning<CallColumn> => ({
    column,
    score: (header, profile) => {
      const own = scoreOf(kind, column, header, profile, headers);
      const share = profile === null ? 0 : (guesses[kind][column]?.(profile) ?? 0);
      return own > 0 || share < 0.6 ? own : guessed * share;
    },
  }));
  return told(kind, recogniseTable(headers, profileOf, meanings).offsets, profileOf);
}

/** The same columns with others chosen for some, from which follows how times of day are written. */
export function withOffsets<Source extends RecognisedColumns & { cells: TableCells }>(
  source: Source,
  offsets: RecognisedColumns['offsets'],
): Source {
  const changed = { ...source };
  delete changed.clock;
  return Object.assign(changed, told(source.kind, offsets, profilesOf(source.cells)));
}
