import { formatReference } from '../address';
import { cellCount } from '../../areas';
import { countArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { AreaList } from '../targets';

export const rangeCollectionMembers: Members<AreaList> = {
  items: ({ sheetId, areas }, session) =>
    areas.map((area) => objectOf('Range', session.range(sheetId, area))),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, args, session) => {
      const area = areas[countArgument(args[0])];
      if (!area) throw officeError('InvalidArgument');
      return objectOf('Range', session.range(sheetId, area));
    },
  },
};

export const rangeAreasMembers: Members<AreaList> = {
  properties: {
    Address: {
      get: ({ sheetId, areas }, session) => {
        const { name } = session.sheet(sheetId);
        return areas.map((area) => formatReference(name, area)).join(',');
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
  },
  children: { Areas: (list) => objectOf('RangeCollection', list) },
  methods: {
    // The list keeps its own areas, so there is nothing to follow; the client asks all the same.
    _KeepReference: () => undefined,
  },
};
