import { headerIds } from '../find/pickColumns';
import type { CallColumn } from '../../grid/callHeaders';
import type { ForecastRequest } from './callForecast';
import type { CallSource } from './callSource';
import { withOffsets } from './pointedColumns';

/** The source with the columns that were chosen; a header that was chosen for one column is that of no other. */
export function withColumns(source: CallSource, columns: ForecastRequest['columns'] = {}): CallSource {
  const ids = headerIds(source.headers);
  const chosen = (Object.entries(columns) as [CallColumn, string | null][]).filter(
    ([, header]) => header === null || ids.includes(header),
  );
  if (chosen.length === 0) return source;
  const taken = chosen.map(([, header]) => header);
  const isOpen = ([column, offset]: [string, number]): boolean =>
    !taken.includes(ids[offset]!) && !chosen.some(([one]) => one === column);
  const left = (Object.entries(source.offsets) as [CallColumn, number][]).filter(isOpen);
  const own = chosen.flatMap(([column, header]) =>
    header === null ? [] : [[column, ids.indexOf(header)] as const],
  );
  return withOffsets(source, Object.fromEntries([...left, ...own]));
}
