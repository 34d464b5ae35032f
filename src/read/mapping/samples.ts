import { monthOfSerial } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import type { CellValue } from '../../grid/port';
import { originValue, readsFigure, type Origin } from '../rows/planForecastCells';
import { columnMonths } from '../rows/columnMonths';
import { cellOf, filledRows, type Source } from '../rows/source';
import { inPlainUnit } from '../../cells/units';
import type { Sample } from './inputMapping';

/** Rows that are shown of each column. */
export const shownSamples = 3;

/** The first cells of a column, as they stand and as they were understood; among them a number that is text, if any is. */
export function samplesOf(column: InputColumn, source: Source): Sample[] {
  const found = source.columns.get(column);
  if (!found) return [];
  if (source.planForecast) {
    const origins = source.planForecast.rows.flatMap((row) => row.get(column) ?? []);
    return telling(origins.map((origin) => ({ raw: origin.raw, read: ofOrigin(origin) })));
  }
  const samples = filledRows(source).map((row): Sample => {
    const raw = cellOf(source, row, column);
    if (column === 'month') return { raw, read: columnMonths(source).months.get(row) ?? raw };
    const unit = found.unit?.unit;
    if (source.input !== 'Forecast') return { raw, read: unit ? inPlainUnit(raw, unit) : raw };
    const read = originValue({ raw, reads: readsFigure(column, raw, unit) });
    return { raw, read };
  });
  return telling(samples);
}

/** The first ones; the last of them gives way to the first text that was read as a number, where that comes later. */
function telling(samples: readonly Sample[]): Sample[] {
  const first = samples.slice(0, shownSamples);
  const isText = ({ raw, read }: Sample): boolean => typeof raw === 'string' && typeof read === 'number';
  const later = first.some(isText) ? undefined : samples.find(isText);
  return later ? [...first.slice(0, -1), later] : first;
}

function ofOrigin(origin: Origin): CellValue {
  const value = originValue(origin);
  return 'as' in origin.reads && typeof value === 'number' ? monthOfSerial(value) : value;
}
