import { defineType, type OfficeType } from '../objectModel';
import { located } from '../session';
import type { TrackedRange } from '../trackedRange';
import { conditionalFormatCollectionType } from './conditionalFormatCollection';
import { dataValidationType } from './dataValidation';
import { rangeCells } from './rangeCells';
import { rangeCopy } from './rangeCopy';
import { rangeEdits } from './rangeEdits';
import { rangeFormatType } from './rangeFormat';
import { rangeGeometry, rangePlace } from './rangeGeometry';
import { rangeOverlays } from './rangeOverlays';
import { rangeVisibility } from './rangeVisibility';
import { worksheetType } from './worksheet';

/** Cells of one sheet, as a reference that follows them. */
export const rangeType: OfficeType<TrackedRange> = defineType<TrackedRange>('Range', {
  identity: (range) => (range.referenceId === undefined ? {} : { _ReferenceId: range.referenceId }),
  properties: { ...rangePlace, ...rangeCells, ...rangeVisibility },
  children: {
    ConditionalFormats: (range) => conditionalFormatCollectionType.of(range),
    DataValidation: (range) => dataValidationType.of(range),
    Format: (range) => rangeFormatType.of(range),
    Worksheet: (range, session) => worksheetType.of(located(range, session).sheet.id),
  },
  methods: { ...rangeGeometry, ...rangeEdits, ...rangeCopy, ...rangeOverlays },
});
