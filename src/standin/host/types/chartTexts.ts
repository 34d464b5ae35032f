import type { BookChart } from '../../book/book';
import { flagArgument, textArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { chartOf, openChart } from './chart';
import type { AxisPlace, ChartPlace } from '../targets';

type TextKey = 'title' | 'categoryAxisTitle' | 'valueAxisTitle';

function show(chart: BookChart, key: TextKey, visible: boolean): void {
  if (!visible) chart[key] = '';
  else if (!chart[key])
    throw officeError('ApiNotFound', 'A title without a text is not supported by this host.');
}

/** A chart's title; a chart has one when its text is not empty. */
export const chartTitleMembers: Members<ChartPlace> = {
  properties: {
    Text: {
      get: (place, session) => chartOf(place, session).title,
      set: (place, value, session) => {
        openChart(place, session).title = textArgument(value);
      },
    },
    Visible: {
      get: (place, session) => chartOf(place, session).title !== '',
      set: (place, value, session) => show(openChart(place, session), 'title', flagArgument(value)),
    },
  },
};

export const chartAxisTitleMembers: Members<AxisPlace> = {
  properties: {
    Text: {
      get: (place, session) => chartOf(place, session)[place.text] ?? '',
      set: (place, value, session) => {
        openChart(place, session)[place.text] = textArgument(value);
      },
    },
    Visible: {
      get: (place, session) => Boolean(chartOf(place, session)[place.text]),
      set: (place, value, session) => show(openChart(place, session), place.text, flagArgument(value)),
    },
  },
};

function isReversed({ text }: AxisPlace, { kind }: BookChart): boolean {
  return kind === 'barClustered' && text === 'categoryAxisTitle';
}

export const chartAxisMembers: Members<AxisPlace> = {
  properties: {
    NumberFormat: {
      get: (place, session) => chartOf(place, session).valueFormat ?? 'General',
      set: (place, value, session) => {
        // The file keeps a format of the values only.
        if (place.text !== 'valueAxisTitle') throw officeError('ApiNotFound');
        openChart(place, session).valueFormat = textArgument(value);
      },
    },
    ReversePlotOrder: {
      get: (place, session) => isReversed(place, chartOf(place, session)),
      set: (place, value, session) => {
        // In a file bars run from the top down and everything else in the order of its cells.
        if (flagArgument(value) !== isReversed(place, openChart(place, session)))
          throw officeError('ApiNotFound');
      },
    },
  },
  children: { Title: (place) => objectOf('ChartAxisTitle', place) },
};

/** The axes of a chart, of which the titles and the format of the values can be set. */
export const chartAxesMembers: Members<ChartPlace> = {
  children: {
    CategoryAxis: (place) => objectOf('ChartAxis', { ...place, text: 'categoryAxisTitle' }),
    ValueAxis: (place) => objectOf('ChartAxis', { ...place, text: 'valueAxisTitle' }),
  },
};
