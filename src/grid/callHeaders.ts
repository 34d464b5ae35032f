import { callColumns, type CallColumn, type InputColumn } from './columns';
import { columnHeaders, headersOfInput } from './headers';
import { chinese } from './synonyms/chinese';
import { english } from './synonyms/english';
import { listed } from './synonyms/synonyms';

export { callKinds, type CallColumn, type CallKind } from './columns';

/** Headers in English and Chinese by which a column is known; those of the usual telephone systems among them. */
export const callHeaders = Object.fromEntries(
  callColumns.map((column) => [column, headersOf(column)]),
) as Record<CallColumn, string[]>;

/** Columns that inputs of a plan have as well are known by the headers of both. */
function headersOf(column: CallColumn): string[] {
  const ofCalls: Partial<Record<CallColumn, string>>[] = [english.calls, chinese.calls];
  const own = ofCalls.flatMap((list) => listed(list[column] ?? ''));
  return isOfInputs(column) ? [...headersOfInput(column), ...own] : own;
}

function isOfInputs(column: CallColumn): column is CallColumn & InputColumn {
  return Object.hasOwn(columnHeaders, column);
}
