import { inputColumnsOf } from '../../cells/header/headerIndex';
import type { InputName } from '../../grid/names';
import { profilesOf } from '../recognise/recogniseTable';
import { unusedColumns, type UnusedColumn } from '../recognise/unusedColumns';
import type { FoundSources } from './findSources';
import { columnsOfInput } from './pickColumns';

/** The columns of each list that were not used; where months or lines run across, every label has its own field. */
export function unusedOfInputs(whereFound: FoundSources['whereFound']): Map<InputName, UnusedColumn[]> {
  const found = new Map<InputName, UnusedColumn[]>();
  for (const [input, one] of whereFound) {
    if (one.layout !== 'down') continue;
    const { headers, cells } = one.candidate;
    const { columns } = one.picked;
    const own = columnsOfInput(input);
    const unused = unusedColumns({
      headers,
      used: new Set([...columns.values()]),
      profileOf: profilesOf(cells),
      named: (header) => {
        const named = own.filter((column) => inputColumnsOf(header).has(column));
        if (named.length === 0) return 'no';
        return named.some((column) => columns.has(column)) ? 'taken' : 'open';
      },
    });
    if (unused.length > 0) found.set(input, unused);
  }
  return found;
}
