import { monthOfSerial } from '../../model/month';
import type { InputColumn } from '../headers';
import type { CellValue } from '../port';
import { originValue, type Origin } from '../read/copy';
import { columnMonths } from '../read/columnMonths';
import { cellOf, filledRows, type Source } from '../read/source';
import { inPlainUnit } from '../read/units';
import type { Sample } from './inputMapping';

/** Rows that are shown of each column. */
export const shownSamples = 3;

/** The first cells of a column, as they stand and as they were understood. */
export function samplesOf(column: InputColumn, source: Source): Sample[] {
  const found = source.columns.get(column);
  if (!found) return [];
  if (source.copy) {
    return source.copy.rows.slice(0, shownSamples).flatMap((row) => {
      const origin = row.get(column);
      return origin ? [{ raw: origin.raw, read: ofOrigin(origin) }] : [];
    });
  }
  return filledRows(source)
    .slice(0, shownSamples)
    .map((row) => {
      const raw = cellOf(source, row, column);
      if (column === 'month') return { raw, read: columnMonths(source).months.get(row) ?? raw };
      return { raw, read: found.unit ? inPlainUnit(raw, found.unit.unit) : raw };
    });
}

function ofOrigin(origin: Origin): CellValue {
  const value = originValue(origin);
  return 'as' in origin.reads && typeof value === 'number' ? monthOfSerial(value) : value;
}
