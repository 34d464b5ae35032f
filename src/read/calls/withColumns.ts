import { headerIds } from '../find/pickColumns';
import type { CallColumn } from '../../grid/callHeaders';
import type { ForecastRequest } from './callForecast';
import type { CallSource } from './callSource';

/** The source with the columns that were chosen among several headers for the same. */
export function withColumns(source: CallSource, columns: ForecastRequest['columns'] = {}): CallSource {
  const ids = headerIds(source.headers);
  const offsets = { ...source.offsets };
  for (const [column, header] of Object.entries(columns) as [CallColumn, string][]) {
    const offset = ids.indexOf(header);
    if (offset >= 0) offsets[column] = offset;
  }
  return { ...source, offsets };
}
