import { monthOfSerial } from '../../model/calendar/month';
import type { CellValue } from '../../grid/port';
import { recogniseColumns } from './callColumns';
import type { CallColumn } from '../../grid/callHeaders';
import { momentOf } from '../../cells/momentOf';

/**
 * Whether rows under these headers are a call log or counts, and no table by months: a Forecast, too, may have a date,
 * a line and calls. Counts have times of day, or a line has more than one row in a month. Rows under a header for times
 * of which none can be read are counts too, so that they are told and not passed over.
 */
export function areCalls(
  headers: readonly string[],
  rows: number,
  cellOf: (row: number, offset: number) => CellValue,
  formatOf: (row: number, offset: number) => string | undefined = () => undefined,
): boolean {
  const found = recogniseColumns(headers, { rows, value: cellOf, format: formatOf });
  if (found?.kind !== 'counts') return found !== null;
  const cell = (row: number, column: CallColumn): CellValue => {
    const offset = found.offsets[column];
    return offset === undefined ? null : cellOf(row, offset);
  };
  // An hour or a time of day of its own is what no table by months has.
  if (found.clock !== undefined && found.offsets.date !== undefined) return true;
  const seen = new Set<string>();
  let isRead = false;
  for (let row = 0; row < rows; row++) {
    // Whichever comes first in a date, its time and whether it comes again show all the same.
    const [start, date] = [cell(row, 'start'), cell(row, 'date')];
    const moment = momentOf(start, date, 'dmy') ?? momentOf(start, date, 'mdy');
    if (moment === null) continue;
    isRead = true;
    const key = `${monthOfSerial(moment)} ${String(cell(row, 'line'))}`;
    if (!Number.isInteger(moment) || seen.has(key)) return true;
    seen.add(key);
  }
  return !isRead && rows > 0 && found.offsets.start !== undefined;
}
