import { countArgument, flagArgument } from '../arguments';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { chartOf, openChart, type ChartPlace } from './chart';

interface EntryPlace extends ChartPlace {
  index: number;
}

const chartLegendEntryType = defineType<EntryPlace>('ChartLegendEntry', {
  properties: {
    Visible: {
      get: (place, session) => !chartOf(place, session).series[place.index]?.invisible,
      set: (place, value, session) => {
        const series = openChart(place, session).series[place.index];
        // A file's legend leaves out what is not seen, and nothing else.
        if (flagArgument(value) !== !series?.invisible) throw officeError('ApiNotFound');
      },
    },
  },
});

const chartLegendEntryCollectionType = defineType<ChartPlace>('ChartLegendEntryCollection', {
  items: (place, session) =>
    chartOf(place, session).series.map((_, index) => chartLegendEntryType.of({ ...place, index })),
  methods: {
    GetCount: (place, _args, session) => chartOf(place, session).series.length,
    GetItemAt: (place, args, session) => {
      const index = countArgument(args[0]);
      if (!chartOf(place, session).series[index]) throw officeError('InvalidArgument');
      return chartLegendEntryType.of({ ...place, index });
    },
  },
});

/** The legend of a chart, which has an entry for every series that is seen. */
export const chartLegendType: OfficeType<ChartPlace> = defineType<ChartPlace>('ChartLegend', {
  children: { LegendEntries: (place) => chartLegendEntryCollectionType.of(place) },
});

export const chartLegendParts = [chartLegendEntryType, chartLegendEntryCollectionType];
