import type { ColumnSpec } from './tableSpec';

type Content<Key extends string> = Pick<ColumnSpec<Key>, 'values' | 'formula'>;

/** Columns of a table whose headers a catalogue gives, those with the news and those that carry the calculation. */
export interface ColumnMaker<Key extends string> {
  shown(key: Key, format: string, content: Content<Key>): ColumnSpec<Key>;
  helper(key: Key, format: string, content: Content<Key>): ColumnSpec<Key>;
}

export function columnMaker<Key extends string>(headers: Record<Key, string>): ColumnMaker<Key> {
  const shown: ColumnMaker<Key>['shown'] = (key, format, content) => ({
    key,
    header: headers[key],
    format,
    ...content,
  });
  return { shown, helper: (...column) => ({ ...shown(...column), helper: true }) };
}
