import type { BookSheet } from '../../book/book';
import { type Area, ALL_COLUMNS, ALL_ROWS, intersect, isEntireColumns, isEntireRows } from '../../areas';
import { choiceArgument, flagArgument } from '../arguments';
import { assertTablesStayWhole, assertUnprotected, tablesOver } from '../guards';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';

const insertDirections = ['Down', 'Right'] as const;
const deleteDirections = ['Up', 'Left'] as const;
const clearChoices = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;

/** The cells that move when cells are inserted or deleted there: everything below, or to the right of them. */
function lane(area: Area, vertical: boolean): Area {
  return vertical ? { ...area, rows: ALL_ROWS - area.row } : { ...area, columns: ALL_COLUMNS - area.column };
}

/** Refuses to push cells that hold something over the edge of the sheet. */
function assertRoom(sheet: BookSheet, moving: Area, by: number, vertical: boolean): void {
  const used = sheet.usedArea(false);
  const filled = used && intersect(used, moving);
  if (!filled) return;
  const end = vertical ? filled.row + filled.rows : filled.column + filled.columns;
  if (end + by > (vertical ? ALL_ROWS : ALL_COLUMNS)) throw officeError('NonBlankCellOffSheet');
}

function insert(range: TrackedRange, direction: 'Down' | 'Right', session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  const vertical = direction === 'Down';
  assertRoom(sheet, lane(area, vertical), vertical ? area.rows : area.columns, vertical);
  if (isEntireRows(area)) sheet.insertRows(area.row, area.rows);
  else if (isEntireColumns(area)) sheet.insertColumns(area.column, area.columns);
  else {
    assertTablesStayWhole(session.book, sheet.id, lane(area, vertical));
    sheet.insertCells(area, vertical ? 'down' : 'right');
  }
}

function remove(range: TrackedRange, direction: 'Up' | 'Left', session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  if (isEntireRows(area)) sheet.deleteRows(area.row, area.rows);
  else if (isEntireColumns(area)) sheet.deleteColumns(area.column, area.columns);
  else {
    assertTablesStayWhole(session.book, sheet.id, lane(area, direction === 'Up'));
    sheet.deleteCells(area, direction === 'Up' ? 'up' : 'left');
  }
}

function clear(range: TrackedRange, what: unknown, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  const choice = choiceArgument(what, clearChoices, 'All');
  if (choice === 'Formats') sheet.clear(area, 'formats');
  else if (choice === 'Contents' || choice === 'ResetContents') sheet.clear(area, 'contents');
  else if (choice === 'All') sheet.clear(area, 'all');
  else throw officeError('ApiNotFound', `Range.clear of ${choice} is not supported by this host.`);
}

function merge(range: TrackedRange, across: unknown, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  if (tablesOver(session.book, sheet.id, area).length > 0) throw officeError('InvalidOperation');
  if (!flagArgument(across)) sheet.merge(area);
  else for (let row = 0; row < area.rows; row++) sheet.merge({ ...area, row: area.row + row, rows: 1 });
}

/** Changes to the cells of a range and to what stands around them. */
export const rangeEdits: NonNullable<Members<TrackedRange>['methods']> = {
  Calculate: (_range, _args, session) => session.calculate().then(() => undefined),
  Clear: (range, args, session) => clear(range, args[0], session),
  Delete: (range, args, session) => remove(range, choiceArgument(args[0], deleteDirections), session),
  // The new cells stand where the range stood; the range itself has moved on with its old cells.
  Insert: (range, args, session) => {
    const { sheet, area } = located(range, session);
    insert(range, choiceArgument(args[0], insertDirections), session);
    return objectOf('Range', session.range(sheet.id, area));
  },
  Merge: (range, args, session) => merge(range, args[0], session),
  Select: (range, _args, session) => {
    const { sheet, area } = located(range, session);
    if (sheet.visibility !== 'visible') throw officeError('InvalidOperation');
    if (session.book.activeSheet.id !== sheet.id) session.book.activate(sheet.id);
    session.book.select(sheet.id, area);
  },
  Unmerge: (range, _args, session) => {
    const { sheet, area } = located(range, session);
    assertUnprotected(sheet);
    sheet.unmerge(area);
  },
};
