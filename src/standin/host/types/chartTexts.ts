import type { BookChart } from '../../book/book';
import { flagArgument, textArgument } from '../arguments';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { chartOf, openChart, type ChartPlace } from './chart';

type TextKey = 'title' | 'categoryAxisTitle' | 'valueAxisTitle';

interface AxisPlace extends ChartPlace {
  text: Exclude<TextKey, 'title'>;
}

function show(chart: BookChart, key: TextKey, visible: boolean): void {
  if (!visible) chart[key] = '';
  else if (!chart[key])
    throw officeError('ApiNotFound', 'A title without a text is not supported by this host.');
}

/** A chart's title; a chart has one when its text is not empty. */
export const chartTitleType: OfficeType<ChartPlace> = defineType<ChartPlace>('ChartTitle', {
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
});

const chartAxisTitleType = defineType<AxisPlace>('ChartAxisTitle', {
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
});

function isReversed({ text }: AxisPlace, { kind }: BookChart): boolean {
  return kind === 'barClustered' && text === 'categoryAxisTitle';
}

const chartAxisType = defineType<AxisPlace>('ChartAxis', {
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
  children: { Title: (place) => chartAxisTitleType.of(place) },
});

/** The axes of a chart, of which the titles and the format of the values can be set. */
export const chartAxesType: OfficeType<ChartPlace> = defineType<ChartPlace>('ChartAxes', {
  children: {
    CategoryAxis: (place) => chartAxisType.of({ ...place, text: 'categoryAxisTitle' }),
    ValueAxis: (place) => chartAxisType.of({ ...place, text: 'valueAxisTitle' }),
  },
});

export const chartTextParts = [chartAxisType, chartAxisTitleType];
