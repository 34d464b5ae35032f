import { objectOf, type Members, type HostObject } from '../objectModel';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';
import { rangeCells } from './rangeCells';
import { rangeCopy } from './rangeCopy';
import { rangeEdits } from './rangeEdits';
import { setColumnWidth } from './rangeFormat';
import { rangeGeometry, rangePlace } from './rangeGeometry';
import { intersect, cellCount, isEntireColumns, isEntireRows, type Area } from '../../areas';
import { choiceArgument, flagArgument, numberArgument, recordArgument } from '../arguments';
import { sizeMismatch } from '../cellMatrix';
import { assertUnprotected } from '../guards';
import { officeError } from '../officeError';

/** The merged areas that share a cell with the range. */
function merged(range: TrackedRange, session: Session): HostObject | null {
  const { sheet, area } = located(range, session);
  const areas = sheet.merges().filter((merge) => intersect(merge, area) !== null);
  return areas.length === 0 ? null : objectOf('RangeAreas', { sheetId: sheet.id, areas });
}

/** What lies over a range: merged cells and tables. */
const rangeOverlays: NonNullable<Members<TrackedRange>['methods']> = {
  GetMergedAreasOrNullObject: (range, _args, session) => merged(range, session),
  GetTables: (range, args, session) => {
    const { sheet, area } = located(range, session);
    return objectOf('TableScopedCollection', {
      sheetId: sheet.id,
      area,
      fullyContained: flagArgument(args[0]),
    });
  },
};

/** True or false where all rows agree, null where they differ. */
function rowsHidden(range: TrackedRange, session: Session): boolean | null {
  const { sheet, area } = located(range, session);
  const first = sheet.isRowHidden(area.row);
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.isRowHidden(row) !== first) return null;
  }
  return first;
}

/** Rows and columns put out of sight. */
const rangeVisibility: NonNullable<Members<TrackedRange>['properties']> = {
  ColumnHidden: {
    get: columnsHidden,
    set: (range, value, session) => hideColumns(range, flagArgument(value), session),
  },
  RowHidden: {
    get: (range, session) =>
      isEntireColumns(located(range, session).area) ? false : rowsHidden(range, session),
    set: (range, value, session) => {
      const { sheet, area } = located(range, session);
      assertUnprotected(sheet);
      const hidden = flagArgument(value);
      if (isEntireColumns(area) || cellCount(area) === 0) throw officeError('OperationCellsExceedLimit');
      for (let row = area.row; row < area.row + area.rows; row++) sheet.setRowHidden(row, hidden);
    },
  },
};

/** True or false where all columns agree, null where they differ. */
function columnsHidden(range: TrackedRange, session: Session): boolean | null {
  const { sheet, area } = located(range, session);
  const first = sheet.isColumnHidden(area.column);
  return columnsOf(area).every((column) => sheet.isColumnHidden(column) === first) ? first : null;
}

function hideColumns(range: TrackedRange, hidden: boolean, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  if (isEntireRows(area)) throw officeError('OperationCellsExceedLimit');
  for (const column of columnsOf(area)) {
    if (sheet.isColumnHidden(column) !== hidden) sheet.setColumnHidden(column, hidden);
  }
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, offset) => column + offset);
}

/** Excel's outline is eight levels deep, the first of which is no group. */
const deepest = 7;

/** Moves the columns of a range one level into the outline, or out of it; this host has no groups of rows. */
function regroup(range: TrackedRange, args: readonly unknown[], by: 1 | -1, session: Session): void {
  const { sheet, area } = located(range, session);
  assertByColumns(args[0]);
  assertUnprotected(sheet);
  const levels = columnsOf(area).map((column) => sheet.columnLevel(column) + by);
  if (levels.some((level) => level < 0 || level > deepest)) throw officeError('GeneralException');
  columnsOf(area).forEach((column, index) => sheet.setColumnLevel(column, levels[index]!));
}

function fold(range: TrackedRange, args: readonly unknown[], hidden: boolean, session: Session): void {
  const { sheet, area } = located(range, session);
  assertByColumns(args[0]);
  if (columnsOf(area).every((column) => sheet.columnLevel(column) === 0)) return;
  hideColumns(range, hidden, session);
}

function assertByColumns(option: unknown): void {
  if (choiceArgument(option, ['ByColumns', 'ByRows'] as const) === 'ByRows')
    throw officeError('ApiNotFound', 'Groups of rows are not supported by this host.');
}

/** Columns that are grouped, and folded. */
const rangeGroups: NonNullable<Members<TrackedRange>['methods']> = {
  Group: (range, args, session) => regroup(range, args, 1, session),
  HideGroupDetails: (range, args, session) => fold(range, args, true, session),
  ShowGroupDetails: (range, args, session) => fold(range, args, false, session),
  Ungroup: (range, args, session) => regroup(range, args, -1, session),
};

/** How the columns of a range look, one after the other: here their widths. */
const rangeColumns: NonNullable<Members<TrackedRange>['methods']> = {
  SetColumnProperties: (range, args, session) => {
    const { sheet, area } = located(range, session);
    assertUnprotected(sheet);
    const columns = args[0];
    if (!Array.isArray(columns) || columns.length !== area.columns) throw sizeMismatch();
    columns.forEach((column: unknown, offset) => {
      const { format, ...others } = recordArgument(column);
      const { columnWidth, ...looks } = recordArgument(format);
      if (Object.keys({ ...others, ...looks }).length > 0) {
        throw officeError('ApiNotFound', 'Range.setColumnProperties sets widths alone in this host.');
      }
      setColumnWidth(sheet, area.column + offset, numberArgument(columnWidth));
    });
  },
};

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
  methods: {
    ...rangeGeometry,
    ...rangeEdits,
    ...rangeCopy,
    ...rangeOverlays,
    ...rangeColumns,
    ...rangeGroups,
  },
};
