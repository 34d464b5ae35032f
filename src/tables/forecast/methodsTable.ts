import type { TablesCatalogue } from '../../words/catalogue';
import { formats, type TableSpec } from '../tableSpec';
import { callSheetName, ourTables } from '../../grid/names';
import type { CallLayout } from './callLayout';

type MethodsKey = keyof TablesCatalogue['callMethods'];

/** How every method did on held-out months, by line: why the projection's method was chosen. */
export function methodsTable({ lines, events, words }: CallLayout): TableSpec<MethodsKey> {
  const rows = lines.flatMap(({ line, chosen, withoutEvents }) =>
    chosen.errors.map((one) => {
      const plain = withoutEvents?.errors.find(({ method }) => method === one.method);
      return { line, ...one, without: plain?.error ?? null, chosen };
    }),
  );
  const header = words.callMethods;
  return {
    name: ourTables.callMethods,
    sheet: callSheetName,
    column: 29,
    rows: rows.length,
    columns: [
      { key: 'line', header: header.line, format: formats.general, values: rows.map(({ line }) => line) },
      {
        key: 'method',
        header: header.method,
        format: formats.general,
        values: rows.map(({ method }) => words.projectionMethods[method]),
      },
      {
        key: 'error',
        header: header.error,
        format: formats.share,
        values: rows.map(({ error }) => error ?? ''),
      },
      ...(events
        ? [
            {
              key: 'errorWithout' as const,
              header: header.errorWithout,
              format: formats.share,
              values: rows.map(({ without }) => without ?? ''),
            },
          ]
        : []),
      {
        key: 'chosen',
        header: header.chosen,
        format: formats.general,
        values: rows.map(({ method, chosen }) => (method === chosen.fitted.method ? 1 : 0)),
      },
    ],
  };
}
