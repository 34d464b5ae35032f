import type { InputColumn } from './columns';
import { chinese } from './synonyms/chinese';
import { english } from './synonyms/english';
import { listed } from './synonyms/synonyms';

export { costColumns, type CostColumn, type InputColumn } from './columns';

/** Headers by which a column is known, the first English and first Chinese one being the names we write ourselves. */
export const columnHeaders = byColumn((column) => ({
  en: listed(english.columns[column]),
  'zh-CN': listed(chinese.columns[column]),
}));

function byColumn<Value>(valueOf: (column: InputColumn) => Value): Record<InputColumn, Value> {
  const columns = Object.keys(english.columns) as InputColumn[];
  return Object.fromEntries(columns.map((column) => [column, valueOf(column)])) as Record<InputColumn, Value>;
}
