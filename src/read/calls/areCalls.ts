import { monthOfSerial } from '../../model/calendar/month';
import type { CellValue } from '../../grid/port';
import type { TableCells } from '../recognise/recogniseTable';
import type { RecognisedColumns } from './callColumns';
import type { CallColumn } from '../../grid/callHeaders';
import { momentOf } from '../../cells/momentOf';

/**
 * Whether the rows of what was recognised by its headers are a call log or counts, and no table by months: a Forecast, too, may have a date,
 * a line and calls. Counts have times of day, or a line has more than one row in a month. Rows under a header for times
 * of which none can be read are counts too, so that they are told and not passed over.
 */
export function areCalls({ kind, offsets, clock }: RecognisedColumns, cells: TableCells): boolean {
  if (kind !== 'counts') return true;
  const cell = (row: number, column: CallColumn): CellValue => {
    const offset = offsets[column];
    return offset === undefined ? null : cells.value(row, offset);
  };
  // An hour or a time of day of its own is what no table by months has.
  if (clock !== undefined && offsets.date !== undefined) return true;
  const seen = new Set<string>();
  let isRead = false;
  for (let row = 0; row < cells.rows; row++) {
    // Whichever comes first in a date, its time and whether it comes again show all the same.
    const [start, date] = [cell(row, 'start'), cell(row, 'date')];
    const moment = momentOf(start, date, 'dmy') ?? momentOf(start, date, 'mdy');
    if (moment === null) continue;
    isRead = true;
    const key = `${monthOfSerial(moment)} ${String(cell(row, 'line'))}`;
    if (!Number.isInteger(moment) || seen.has(key)) return true;
    seen.add(key);
  }
  return !isRead && cells.rows > 0 && offsets.start !== undefined;
}
