import { columnOf } from '../../cells/header/columnOf';
import type { InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import type { InputChoice } from '../../settings/mappingChoices';

/** Which header stands for which column of an input. */
export interface PickedColumns {
  /** Offset of each column's header. */
  columns: Map<InputColumn, number>;
  /** Columns that two headers name: the offsets of the first and of a later one. */
  repeated: { column: InputColumn; first: number; second: number }[];
  /** Chosen headers that are not there any more. */
  gone: { column: InputColumn; header: string }[];
}

/** Names of headers by which each can be told from the others: a second one of the same text gets its number. */
export function headerIds(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} #${count}`;
  });
}

/** Every column that an input may have, the needed ones first. */
export function columnsOfInput(input: InputName): InputColumn[] {
  const { required, optional } = inputColumns[input];
  return [...new Set([...required.flat(), ...optional])];
}

/** The columns of an input among headers: those chosen by hand, then those that the headers name. */
export function pickColumns(
  input: InputName,
  headers: readonly string[],
  chosen: InputChoice['columns'] = {},
): PickedColumns {
  const picked: PickedColumns = { columns: new Map(), repeated: [], gone: [] };
  const ids = headerIds(headers);
  const settled = new Set<InputColumn>();
  const taken = new Set<number>();
  for (const column of columnsOfInput(input)) {
    const header = chosen[column];
    if (header === undefined) continue;
    const offset = header === null ? -1 : ids.indexOf(header);
    if (header !== null && offset < 0) {
      picked.gone.push({ column, header });
      continue;
    }
    settled.add(column);
    if (offset < 0) continue;
    picked.columns.set(column, offset);
    taken.add(offset);
  }
  headers.forEach((header, offset) => {
    const column = columnOf(input, header);
    if (!column || settled.has(column) || taken.has(offset)) return;
    const first = picked.columns.get(column);
    if (first === undefined) picked.columns.set(column, offset);
    else picked.repeated.push({ column, first, second: offset });
  });
  return picked;
}
