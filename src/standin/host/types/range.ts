import { objectOf, type Members } from '../objectModel';
import { located } from '../session';
import type { TrackedRange } from '../trackedRange';
import { rangeCells } from './rangeCells';
import { rangeCopy } from './rangeCopy';
import { rangeEdits } from './rangeEdits';
import { rangeGeometry, rangePlace } from './rangeGeometry';
import { rangeOverlays } from './rangeOverlays';
import { rangeVisibility } from './rangeVisibility';

/** Cells of one sheet, as a reference that follows them. */
export const rangeMembers: Members<TrackedRange> = {
  identity: (range) => (range.referenceId === undefined ? {} : { _ReferenceId: range.referenceId }),
  properties: { ...rangePlace, ...rangeCells, ...rangeVisibility },
  children: {
    ConditionalFormats: (range) => objectOf('ConditionalFormatCollection', range),
    DataValidation: (range) => objectOf('DataValidation', range),
    Format: (range) => objectOf('RangeFormat', range),
    Worksheet: (range, session) => objectOf('Worksheet', located(range, session).sheet.id),
  },
  methods: { ...rangeGeometry, ...rangeEdits, ...rangeCopy, ...rangeOverlays },
};
