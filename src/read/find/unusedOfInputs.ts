import { inputColumnsOf } from '../../cells/header/headerIndex';
import { columnsOfInput } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import { profilesOf } from '../recognise/recogniseTable';
import { unusedColumns, type UnusedColumn } from '../recognise/unusedColumns';
import type { FoundSources } from './findSources';

/** The columns of each list that were not used; where months or lines run across, every label has its own field. */
export function unusedOfInputs(whereFound: FoundSources['whereFound']): Map<InputName, UnusedColumn[]> {
  const found = new Map<InputName, UnusedColumn[]>();
  for (const [input, one] of whereFound) {
    if (one.layout !== 'down') continue;
    const { headers, cells } = one.candidate;
    const { columns } = one.picked;
    const unused = unusedColumns({
      headers,
      used: new Set([...columns.values()]),
      profileOf: profilesOf(cells),
      columns: columnsOfInput(input),
      namedBy: inputColumnsOf,
      isRead: (column) => columns.has(column),
    });
    if (unused.length > 0) found.set(input, unused);
  }
  return found;
}
