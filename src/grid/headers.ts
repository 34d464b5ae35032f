import type { InputColumn } from './columns';
import { chinese } from './synonyms/chinese';
import { english } from './synonyms/english';
import { listed } from './synonyms/synonyms';

export { costColumns, type CostColumn, type InputColumn } from './columns';

/** Headers by which a column is known, the first English and first Chinese one being the names we write ourselves. */
export const columnHeaders = Object.fromEntries(
  (Object.keys(english.columns) as InputColumn[]).map((column) => [
    column,
    { en: listed(english.columns[column]), 'zh-CN': listed(chinese.columns[column]) },
  ]),
) as Record<InputColumn, { en: string[]; 'zh-CN': string[] }>;

/** The headers of a column in both languages. */
export function headersOfInput(column: InputColumn): string[] {
  const { en, 'zh-CN': zh } = columnHeaders[column];
  return [...en, ...zh];
}
