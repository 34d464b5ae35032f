import { monthSerial } from '../../src/model/calendar/month';

type Row = Record<string, unknown>;

/** A figure as "table month line column" with what the model says and what the workbook shows. */
export interface Figure {
  what: string;
  /** The column that it stands in, as "table header". */
  column: string;
  expected: unknown;
  shown: unknown;
}

/** Pairs rows by month, line and stage and compares every column that both sides have. */
export function compare(
  table: string,
  headers: Record<string, string>,
  expected: readonly object[],
  shown: readonly Row[],
): Figure[] {
  const keys = ['month', 'line', 'stage'].filter((key) => key in headers);
  const keyOf = (parts: unknown[]): string => parts.join(' ');
  const byKey = new Map(shown.map((row) => [keyOf(keys.map((key) => row[headers[key]!])), row]));
  return [
    { what: `rows of ${table}`, column: '', expected: expected.length, shown: shown.length },
    ...expected.flatMap((row) => {
      const { month } = row as { month?: string };
      const serial: Row = month === undefined ? { ...row } : { ...row, month: monthSerial(month) };
      const key = keyOf(keys.map((one) => serial[one]));
      return Object.keys(headers)
        .filter((column) => column in serial && !keys.includes(column))
        .map((column) => ({
          what: `${table} ${key} ${column}`,
          column: `${table} ${headers[column]!}`,
          expected: serial[column],
          shown: byKey.get(key)?.[headers[column]!],
        }));
    }),
  ];
}
