import type { BookChart } from '../../book/book';
import { choiceArgument, countArgument, textArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { seriesFrom } from '../chartSource';
import { objectOf, targetOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { chartKind, chartsOf } from './chart';

const seriesBy = ['Auto', 'Columns', 'Rows'] as const;

/** Where Excel would put a new chart is not known here: eight columns by fifteen rows beside the source. */
const NEW_CHART = { columns: 8, rows: 15 };

function add(sheetId: string, args: readonly unknown[], session: Session): HostObject {
  const sheet = session.sheet(sheetId);
  assertUnprotected(sheet);
  const source = located(targetOf('Range', args[1]), session);
  const { area } = source;
  const fromColumn = area.column + area.columns + 1;
  const chart: BookChart = {
    id: freshId(session),
    name: freshName(sheet.charts),
    kind: chartKind(args[0]),
    title: '',
    series: seriesFrom(source.sheet, area, choiceArgument(args[2], seriesBy, 'Auto')),
    anchor: {
      fromRow: area.row,
      fromColumn,
      toRow: area.row + NEW_CHART.rows,
      toColumn: fromColumn + NEW_CHART.columns,
    },
  };
  sheet.charts.push(chart);
  return objectOf('Chart', { sheetId, id: chart.id });
}

function freshId(session: Session): string {
  const taken = new Set(session.book.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`Chart${number}`)) return `Chart${number}`;
}

function freshName(charts: readonly BookChart[]): string {
  for (let number = charts.length + 1; ; number++) {
    if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

function find(sheetId: string, key: unknown, session: Session): HostObject | null {
  const sought = textArgument(key).toLowerCase();
  const chart = chartsOf(sheetId, session).find(({ id, name }) =>
    [id, name].some((t) => t.toLowerCase() === sought),
  );
  return chart ? objectOf('Chart', { sheetId, id: chart.id }) : null;
}

function present(object: HostObject | null): HostObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

/** The charts of a sheet that were added since the file was opened; the target is the sheet's id. */
export const chartCollectionMembers: Members<string> = {
  properties: { Count: { get: (sheetId, session) => chartsOf(sheetId, session).length } },
  items: (sheetId, session) => chartsOf(sheetId, session).map(({ id }) => objectOf('Chart', { sheetId, id })),
  item: (sheetId, args, session) => present(find(sheetId, args[0], session)),
  methods: {
    Add: add,
    GetCount: (sheetId, _args, session) => chartsOf(sheetId, session).length,
    GetItem: (sheetId, args, session) => present(find(sheetId, args[0], session)),
    GetItemAt: (sheetId, args, session) => {
      const chart = chartsOf(sheetId, session)[countArgument(args[0])];
      if (!chart) throw officeError('InvalidArgument');
      return objectOf('Chart', { sheetId, id: chart.id });
    },
    GetItemOrNullObject: (sheetId, args, session) => find(sheetId, args[0], session),
  },
};
