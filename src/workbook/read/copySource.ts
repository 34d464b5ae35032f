import type { InputColumn } from '../headers';
import { englishCopyHeaders, originValue, type CopiedRow, type Origin } from './copy';
import { filledRows, type Source, type SourceColumn } from './source';
import { factors, type Unit } from './units';

/** Whether a forecast's columns are all in seconds and calls, so that formulas may use the user's own cells. */
export function isInPlainUnits({ columns }: Source): boolean {
  return [...columns.values()].every(
    ({ unit }) => !unit || (unit.unit !== 'clockText' && factors[unit.unit] === 1),
  );
}

/** A forecast in other units, as the table of ours that puts its filled rows into seconds and calls. */
export function copySource(source: Source): Source {
  const columns = [...source.columns];
  const rows = filledRows(source).map(
    (row): CopiedRow =>
      new Map(
        columns.map(([column, { offset, unit }]): [InputColumn, Origin] => [
          column,
          {
            sheet: source.area.sheet,
            row: source.area.row + row,
            column: source.area.column + offset,
            raw: source.values[row]?.[offset] ?? null,
            reads: { unit: unit?.unit ?? 'ones' },
          },
        ]),
      ),
  );
  return copyOf(source, rows);
}

/** A source over copied rows; its columns keep the headers that the user knows them by. */
export function copyOf(source: Source, rows: readonly CopiedRow[]): Source {
  const keys = [...source.columns.keys()];
  const columns = new Map<InputColumn, SourceColumn>(
    [...source.columns].map(([column, one], offset) => [column, { ...one, offset }]),
  );
  const values = rows.map((row) =>
    keys.map((column) => {
      const origin = row.get(column);
      return origin ? originValue(origin) : null;
    }),
  );
  const copied: Source = {
    ...source,
    table: null,
    columns,
    values,
    copy: { rows, headers: englishCopyHeaders },
  };
  // The copy has only rows with figures.
  delete copied.idle;
  return copied;
}

/** What a formula multiplies a column's figures by, where they are no seconds or calls and not copied. */
export function unitFactor({ columns, copy }: Source, column: InputColumn): number {
  const unit: Unit | undefined = columns.get(column)?.unit?.unit;
  return copy || !unit ? 1 : factors[unit];
}
