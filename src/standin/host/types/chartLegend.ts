import { countArgument, flagArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { chartOf, openChart } from './chart';
import type { ChartPlace, SeriesPlace } from '../targets';

export const chartLegendEntryMembers: Members<SeriesPlace> = {
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
};

export const chartLegendEntryCollectionMembers: Members<ChartPlace> = {
  items: (place, session) =>
    chartOf(place, session).series.map((_, index) => objectOf('ChartLegendEntry', { ...place, index })),
  methods: {
    GetCount: (place, _args, session) => chartOf(place, session).series.length,
    GetItemAt: (place, args, session) => {
      const index = countArgument(args[0]);
      if (!chartOf(place, session).series[index]) throw officeError('InvalidArgument');
      return objectOf('ChartLegendEntry', { ...place, index });
    },
  },
};

/** The legend of a chart, which has an entry for every series that is seen. */
export const chartLegendMembers: Members<ChartPlace> = {
  children: { LegendEntries: (place) => objectOf('ChartLegendEntryCollection', place) },
};
