import type { Area } from '../../book/book';
import { formatReference } from '../address';
import { cellCount } from '../areas';
import { countArgument } from '../arguments';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { rangeType } from './range';

/** Several areas of one sheet. They stand as they were found: unlike a range, they do not follow inserted rows. */
export interface AreaList {
  sheetId: string;
  areas: readonly Area[];
}

export const rangeCollectionType: OfficeType<AreaList> = defineType<AreaList>('RangeCollection', {
  items: ({ sheetId, areas }, session) => areas.map((area) => rangeType.of(session.range(sheetId, area))),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, args, session) => {
      const area = areas[countArgument(args[0])];
      if (!area) throw officeError('InvalidArgument');
      return rangeType.of(session.range(sheetId, area));
    },
  },
});

export const rangeAreasType: OfficeType<AreaList> = defineType<AreaList>('RangeAreas', {
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
  children: { Areas: (list) => rangeCollectionType.of(list) },
  methods: {
    // The list keeps its own areas, so there is nothing to follow; the client asks all the same.
    _KeepReference: () => undefined,
  },
});
