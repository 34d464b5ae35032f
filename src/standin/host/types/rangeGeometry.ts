import {
  type Area,
  ALL_COLUMNS,
  ALL_ROWS,
  union,
  cellCount,
  intersect,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
} from '../../areas';
import { countArgument, flagArgument, isMissing, wholeArgument } from '../arguments';
import { formatReference } from '../address';
import { sizeMismatch } from '../cellMatrix';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';
import { placeArgument } from './areaArgument';

function make(sheetId: string, area: Area, session: Session): HostObject {
  if (!isOnSheet(area)) throw officeError('InvalidArgument');
  return objectOf('Range', session.range(sheetId, area));
}

/** Another area on the range's own sheet. */
function derive(range: TrackedRange, session: Session, change: (area: Area) => Area): HostObject {
  const { sheet, area } = located(range, session);
  return make(sheet.id, change(area), session);
}

function other(range: TrackedRange, value: unknown, session: Session): Area {
  const here = located(range, session);
  const there = placeArgument(value, here.sheet, session);
  if (there.sheet.id !== here.sheet.id) throw officeError('InvalidArgument');
  return there.area;
}

function common(range: TrackedRange, value: unknown, session: Session): HostObject | null {
  const { sheet, area } = located(range, session);
  const shared = intersect(area, other(range, value, session));
  return shared && make(sheet.id, shared, session);
}

function used(range: TrackedRange, valuesOnly: unknown, session: Session): HostObject | null {
  const { sheet, area } = located(range, session);
  const whole = sheet.usedArea(flagArgument(valuesOnly));
  const part = whole && intersect(area, whole);
  return part && make(sheet.id, part, session);
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw officeError('ItemNotFound');
  return object;
}

/** A negative count means the other direction, as in Excel. */
function beside(at: number, length: number, count: number, after: boolean): [number, number] {
  const size = Math.abs(count);
  if (size === 0) throw officeError('InvalidArgument');
  return [after === count > 0 ? at + length : at - size, size];
}

function countOrOne(value: unknown): number {
  return isMissing(value) ? 1 : wholeArgument(value);
}

/** Where a range is, and how large. */
export const rangePlace: NonNullable<Members<TrackedRange>['properties']> = {
  Address: {
    get: (range, session) => {
      const { sheet, area } = located(range, session);
      return formatReference(sheet.name, area);
    },
  },
  CellCount: {
    get: (range, session) => {
      const count = cellCount(located(range, session).area);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  ColumnCount: { get: (range, session) => located(range, session).area.columns },
  ColumnIndex: { get: (range, session) => located(range, session).area.column },
  IsEntireColumn: { get: (range, session) => isEntireColumns(located(range, session).area) },
  IsEntireRow: { get: (range, session) => isEntireRows(located(range, session).area) },
  RowCount: { get: (range, session) => located(range, session).area.rows },
  RowIndex: { get: (range, session) => located(range, session).area.row },
};

/** Ranges that are reached from a range. */
export const rangeGeometry: NonNullable<Members<TrackedRange>['methods']> = {
  GetAbsoluteResizedRange: (range, args, session) =>
    derive(range, session, (area) => ({
      ...area,
      rows: countArgument(args[0], 1),
      columns: countArgument(args[1], 1),
    })),
  GetBoundingRect: (range, args, session) =>
    derive(range, session, (area) => union(area, other(range, args[0], session))),
  GetCell: (range, args, session) =>
    derive(range, session, ({ row, column }) => ({
      row: row + wholeArgument(args[0]),
      column: column + wholeArgument(args[1]),
      rows: 1,
      columns: 1,
    })),
  GetColumn: (range, args, session) =>
    derive(range, session, (area) => ({ ...area, column: area.column + wholeArgument(args[0]), columns: 1 })),
  GetColumnsAfter: (range, args, session) =>
    derive(range, session, (area) => {
      const [column, columns] = beside(area.column, area.columns, countOrOne(args[0]), true);
      return { ...area, column, columns };
    }),
  GetColumnsBefore: (range, args, session) =>
    derive(range, session, (area) => {
      const [column, columns] = beside(area.column, area.columns, countOrOne(args[0]), false);
      return { ...area, column, columns };
    }),
  GetEntireColumn: (range, _args, session) =>
    derive(range, session, (area) => ({ ...area, row: 0, rows: ALL_ROWS })),
  GetEntireRow: (range, _args, session) =>
    derive(range, session, (area) => ({ ...area, column: 0, columns: ALL_COLUMNS })),
  GetIntersection: (range, args, session) => found(common(range, args[0], session)),
  GetIntersectionOrNullObject: (range, args, session) => common(range, args[0], session),
  GetLastCell: (range, _args, session) =>
    derive(range, session, ({ row, column, rows, columns }) => ({
      row: row + rows - 1,
      column: column + columns - 1,
      rows: 1,
      columns: 1,
    })),
  GetLastColumn: (range, _args, session) =>
    derive(range, session, (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastRow: (range, _args, session) =>
    derive(range, session, (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetOffsetRange: (range, args, session) =>
    derive(range, session, (area) => ({
      ...area,
      row: area.row + wholeArgument(args[0]),
      column: area.column + wholeArgument(args[1]),
    })),
  GetResizedRange: (range, args, session) =>
    derive(range, session, (area) => ({
      ...area,
      rows: area.rows + wholeArgument(args[0]),
      columns: area.columns + wholeArgument(args[1]),
    })),
  GetRow: (range, args, session) =>
    derive(range, session, (area) => ({ ...area, row: area.row + wholeArgument(args[0]), rows: 1 })),
  GetRowsAbove: (range, args, session) =>
    derive(range, session, (area) => {
      const [row, rows] = beside(area.row, area.rows, countOrOne(args[0]), false);
      return { ...area, row, rows };
    }),
  GetRowsBelow: (range, args, session) =>
    derive(range, session, (area) => {
      const [row, rows] = beside(area.row, area.rows, countOrOne(args[0]), true);
      return { ...area, row, rows };
    }),
  GetUsedRange: (range, args, session) => found(used(range, args[0], session)),
  GetUsedRangeOrNullObject: (range, args, session) => used(range, args[0], session),
  _KeepReference: (range, _args, session) => session.ranges.keep(range),
  // The client asks this before it sends a large matrix in pieces, none of which shows the whole size.
  _ValidateArraySize: (range, args, session) => {
    const { area } = located(range, session);
    if (area.rows !== wholeArgument(args[0]) || area.columns !== wholeArgument(args[1])) throw sizeMismatch();
  },
};
