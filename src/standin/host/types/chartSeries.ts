import { defaultGap } from '../../file/charts/chartXml';
import type { FileChartSeries } from '../../file/workbookFile';
import { choiceArgument, countArgument, isMissing, numberArgument, textArgument } from '../arguments';
import { readColour, showColour } from '../colour';
import { absoluteReference } from '../../../grid/a1';
import { objectOf, targetOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { chartKind, chartOf, officeKind, openChart } from './chart';
import type { ChartPlace, SeriesPlace } from '../targets';

type Property = NonNullable<Members<SeriesPlace>['properties']>[string];

function seriesOf(place: SeriesPlace, session: Session): FileChartSeries {
  const series = chartOf(place, session).series[place.index];
  if (!series) throw officeError('ItemNotFound');
  return series;
}

function openSeries(place: SeriesPlace, session: Session): FileChartSeries {
  openChart(place, session);
  return seriesOf(place, session);
}

function referenceTo(value: unknown, session: Session): string {
  const { sheet, area } = located(targetOf('Range', value), session);
  return absoluteReference({ sheet: sheet.name, ...area });
}

/** A series of its own type makes the chart one of columns and lines. */
function setKind(place: SeriesPlace, value: unknown, session: Session): void {
  const chart = openChart(place, session);
  const kind = chartKind(value);
  const line = kind === 'line';
  if (!line && kind !== 'columnClustered') throw officeError('InvalidArgument');
  openSeries(place, session).line = line;
  if (chart.series.every((series) => series.line)) chart.kind = 'line';
  else chart.kind = chart.series.some((series) => series.line) ? 'combo' : 'columnClustered';
}

function setColour(place: SeriesPlace, value: unknown, session: Session): void {
  const series = openSeries(place, session);
  series.colour = readColour(value);
  series.invisible = false;
}

/** In a file the dots of a line have its colour. */
const markerColour: Property = {
  get: (place, session) => showColour(seriesOf(place, session).colour, ''),
  set: (place, value, session) => {
    if (readColour(value) !== openSeries(place, session).colour) throw officeError('ApiNotFound');
  },
};

export const chartFillMembers: Members<SeriesPlace> = {
  methods: {
    // No fill: the series takes its place but is not seen, as under a waterfall.
    Clear: (place, _args, session) => {
      openSeries(place, session).invisible = true;
    },
    SetSolidColor: (place, args, session) => setColour(place, args[0], session),
  },
};

export const chartLineFormatMembers: Members<SeriesPlace> = {
  properties: {
    Color: {
      get: (place, session) => showColour(seriesOf(place, session).colour, ''),
      set: setColour,
    },
  },
};

export const chartSeriesFormatMembers: Members<SeriesPlace> = {
  children: {
    Fill: (place) => objectOf('ChartFill', place),
    Line: (place) => objectOf('ChartLineFormat', place),
  },
};

export const chartSeriesMembers: Members<SeriesPlace> = {
  properties: {
    ChartType: {
      get: (place, session) =>
        seriesOf(place, session).line ? 'Line' : officeKind(chartOf(place, session).kind),
      set: setKind,
    },
    GapWidth: {
      get: (place, session) => {
        const chart = chartOf(place, session);
        return chart.gapWidth ?? defaultGap(chart.kind);
      },
      // The bars of a chart share their gap, as in Excel.
      set: (place, value, session) => {
        const width = numberArgument(value);
        if (width < 0 || width > 500) throw officeError('InvalidArgument');
        openSeries(place, session);
        openChart(place, session).gapWidth = width;
      },
    },
    MarkerBackgroundColor: markerColour,
    MarkerForegroundColor: markerColour,
    MarkerStyle: {
      get: (place, session) => (seriesOf(place, session).markers ? 'Circle' : 'None'),
      set: (place, value, session) => {
        openSeries(place, session).markers = choiceArgument(value, ['None', 'Circle'] as const) === 'Circle';
      },
    },
    Name: {
      get: (place, session) => seriesOf(place, session).name,
      set: (place, value, session) => {
        openSeries(place, session).name = textArgument(value);
      },
    },
  },
  children: { Format: (place) => objectOf('ChartSeriesFormat', place) },
  methods: {
    Delete: (place, _args, session) => {
      openSeries(place, session);
      chartOf(place, session).series.splice(place.index, 1);
    },
    SetValues: (place, args, session) => {
      openSeries(place, session).values = referenceTo(args[0], session);
    },
    SetXAxisValues: (place, args, session) => {
      openSeries(place, session).categories = referenceTo(args[0], session);
    },
  },
};

/** The series of a chart, by position. */
export const chartSeriesCollectionMembers: Members<ChartPlace> = {
  properties: { Count: { get: (place, session) => chartOf(place, session).series.length } },
  items: (place, session) =>
    chartOf(place, session).series.map((_, index) => objectOf('ChartSeries', { ...place, index })),
  methods: {
    Add: (place, args, session) => {
      const { series } = openChart(place, session);
      const index = isMissing(args[1]) ? series.length : countArgument(args[1]);
      const name = isMissing(args[0]) ? `Series${series.length + 1}` : textArgument(args[0]);
      series.splice(index, 0, { name, categories: series[0]?.categories ?? '', values: '' });
      return objectOf('ChartSeries', { ...place, index });
    },
    GetCount: (place, _args, session) => chartOf(place, session).series.length,
    GetItemAt: (place, args, session) => {
      const index = countArgument(args[0]);
      if (!chartOf(place, session).series[index]) throw officeError('InvalidArgument');
      return objectOf('ChartSeries', { ...place, index });
    },
  },
};
