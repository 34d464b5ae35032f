import {
  monthsAheadAllowed,
  type CallSourceFound,
  type ForecastRequest,
  type LineColumn,
} from '../../workbook/calls/callForecast';
import type { NumberNotation } from '../numberNotation';

/** The choices as the fields hold them; without a source or a line column the likeliest one is meant. */
export interface CallsDraft {
  source: string | null;
  /** Header of the column that names the line; null where all calls are one line's. */
  lineColumn?: string | null;
  monthsAhead: string;
  aht: string;
}

/** Why a field cannot be used; a missing AHT is only said once a forecast was asked for. */
export type CallsInvalid = 'months' | 'aht' | 'ahtMissing';

export interface CheckedCalls {
  source: CallSourceFound;
  lineColumn: LineColumn;
  months: CallsInvalid | null;
  aht: CallsInvalid | null;
  /** What to ask of the workbook; null where a field is wrong. */
  request: ForecastRequest | null;
}

/** Reads the choices back for the calls there are now; null without any. */
export function checkCalls(
  draft: CallsDraft,
  sources: readonly CallSourceFound[],
  notation: NumberNotation,
): CheckedCalls | null {
  const source = sources.find(({ id }) => id === draft.source) ?? sources[0];
  if (source === undefined) return null;
  const { lineColumns } = source;
  const lineColumn = lineColumns.find(({ header }) => header === draft.lineColumn) ?? lineColumns[0]!;
  const monthsAhead = notation.read(draft.monthsAhead);
  const { least, most } = monthsAheadAllowed;
  const isMonths = Number.isInteger(monthsAhead) && monthsAhead >= least && monthsAhead <= most;
  const months = isMonths ? null : 'months';
  const ahtSeconds = draft.aht.trim() === '' ? null : notation.read(draft.aht);
  const aht = wrongAht(ahtSeconds, source);
  const isRight = months === null && aht === null;
  const request = { source: source.id, lineColumn: lineColumn.header, monthsAhead, ahtSeconds };
  return { source, lineColumn, months, aht, request: isRight ? request : null };
}

function wrongAht(ahtSeconds: number | null, { hasAht }: CallSourceFound): CallsInvalid | null {
  if (ahtSeconds === null) return hasAht ? null : 'ahtMissing';
  return ahtSeconds > 0 ? null : 'aht';
}
