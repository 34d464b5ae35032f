import { inputColumnsOf } from '../../cells/header/headerIndex';
import { columnsOfInput } from '../../grid/inputColumns';
import type { InputColumn } from '../../grid/headers';
import type { InputName } from '../../grid/names';
import { profilesOf } from '../recognise/recogniseTable';
import { unusedColumns, type UnusedColumn } from '../recognise/unusedColumns';
import { periodFigures } from '../rows/periodForecast';
import { periodsOf } from '../rows/periods';
import type { FoundSources } from './findSources';
import { headerIds } from './pickColumns';

/** The columns of each list that were not used; where months or lines run across, every label has its own field. */
export function unusedOfInputs(whereFound: FoundSources['whereFound']): Map<InputName, UnusedColumn[]> {
  const found = new Map<InputName, UnusedColumn[]>();
  for (const [input, one] of whereFound) {
    if (one.layout !== 'down') continue;
    const { headers, cells } = one.candidate;
    const { columns } = one.picked;
    const ofMonths = input === 'Forecast' && periodsOf(one.source) ? notByPeriod(columns) : [];
    const unused = unusedColumns({
      headers,
      used: new Set([...columns.values()]),
      profileOf: profilesOf(cells),
      columns: columnsOfInput(input),
      namedBy: inputColumnsOf,
      isRead: (column) => columns.has(column),
    });
    const ids = headerIds(headers);
    const byPeriod = ofMonths.map((offset): UnusedColumn => ({ header: ids[offset]!, reason: 'byPeriod' }));
    if (unused.length + byPeriod.length > 0) found.set(input, [...byPeriod, ...unused]);
  }
  return found;
}

/** The offsets of columns that a forecast by days or weeks does not carry into its months. */
function notByPeriod(columns: ReadonlyMap<InputColumn, number>): number[] {
  return [...columns].flatMap(([column, offset]) =>
    column === 'month' || column === 'line' || periodFigures[column] !== undefined ? [] : [offset],
  );
}
