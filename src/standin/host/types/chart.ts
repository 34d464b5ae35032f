import type { BookChart } from '../../book/book';
import { choiceArgument, flagArgument, textArgument } from '../arguments';
import { seriesFrom } from '../chartSource';
import { assertUnprotected } from '../guards';
import { objectOf, targetOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { placeArgument } from './areaArgument';
import type { ChartPlace } from '../targets';

export function chartsOf(sheetId: string, session: Session): BookChart[] {
  return session.sheet(sheetId).charts;
}

export function chartOf({ sheetId, id }: ChartPlace, session: Session): BookChart {
  const chart = chartsOf(sheetId, session).find((candidate) => candidate.id === id);
  if (!chart) throw officeError('ItemNotFound');
  return chart;
}

/** A chart that is about to be changed. */
export function openChart(place: ChartPlace, session: Session): BookChart {
  assertUnprotected(session.sheet(place.sheetId));
  return chartOf(place, session);
}

/** Excel's names of the kinds that the file can hold. */
const kinds: Record<string, BookChart['kind']> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  BarClustered: 'barClustered',
  Line: 'line',
};

export function chartKind(value: unknown): BookChart['kind'] {
  const kind = kinds[textArgument(value)];
  if (!kind)
    throw officeError('ApiNotFound', `Charts of type ${String(value)} are not supported by this host.`);
  return kind;
}

export function officeKind(kind: BookChart['kind']): string {
  // A chart of columns and lines still answers with what it was made as.
  return Object.keys(kinds).find((name) => kinds[name] === kind) ?? 'ColumnClustered';
}

/** Lays the chart over the cells from one corner to the other. */
function setPosition(place: ChartPlace, args: readonly unknown[], session: Session): void {
  const chart = openChart(place, session);
  const sheet = session.sheet(place.sheetId);
  const corner = (value: unknown) => placeArgument(value, sheet, session).area;
  const from = corner(args[0]);
  const to = args[1] === null || args[1] === undefined ? undefined : corner(args[1]);
  const { anchor } = chart;
  chart.anchor = {
    fromRow: from.row,
    fromColumn: from.column,
    toRow: to ? to.row + to.rows : from.row + (anchor.toRow - anchor.fromRow),
    toColumn: to ? to.column + to.columns : from.column + (anchor.toColumn - anchor.fromColumn),
  };
}

export const chartMembers: Members<ChartPlace> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    ChartType: {
      get: (place, session) => officeKind(chartOf(place, session).kind),
      set: (place, value, session) => {
        openChart(place, session).kind = chartKind(value);
      },
    },
    PlotVisibleOnly: {
      get: (place, session) => !chartOf(place, session).showsHidden,
      set: (place, value, session) => {
        openChart(place, session).showsHidden = !flagArgument(value);
      },
    },
    Name: {
      get: (place, session) => chartOf(place, session).name,
      set: (place, value, session) => {
        openChart(place, session).name = textArgument(value);
      },
    },
  },
  children: {
    Axes: (place) => objectOf('ChartAxes', place),
    Legend: (place) => objectOf('ChartLegend', place),
    Series: (place) => objectOf('ChartSeriesCollection', place),
    Title: (place) => objectOf('ChartTitle', place),
    Worksheet: ({ sheetId }) => objectOf('Worksheet', sheetId),
  },
  methods: {
    Delete: (place, _args, session) => {
      const chart = openChart(place, session);
      const charts = chartsOf(place.sheetId, session);
      charts.splice(charts.indexOf(chart), 1);
    },
    SetData: (place, args, session) => {
      const source = located(targetOf('Range', args[0]), session);
      const by = choiceArgument(args[1], ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      openChart(place, session).series = seriesFrom(source.sheet, source.area, by);
    },
    SetPosition: setPosition,
  },
};
