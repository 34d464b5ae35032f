import type { BookEvent } from '../book/book';
import { type Area, ALL_COLUMNS, ALL_ROWS, intersect } from '../areas';
import { formatArea, formatReference } from './address';
import { WORKBOOK_TARGET, officeEvents, type OfficeEventKind } from './eventRegistrations';
import { MessageCategory, type MessageEntry } from './protocol';
import type { Session } from './session';

/** A change as Office.js names it. */
type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

interface Change {
  type: ChangeType;
  area: Area;
  shiftDirection: string;
}

const shifts = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
} as const;

function changeOf(event: BookEvent): Change | null {
  const none = 'None';
  switch (event.kind) {
    case 'changed':
      // New results of formulas are not changes; onCalculated tells of them.
      return event.source === 'calculation'
        ? null
        : { type: 'RangeEdited', area: event.area, shiftDirection: none };
    case 'rowsInserted':
    case 'rowsDeleted': {
      const area = { row: event.row, rows: event.count, column: 0, columns: ALL_COLUMNS };
      const type = event.kind === 'rowsInserted' ? 'RowInserted' : 'RowDeleted';
      return { type, area, shiftDirection: none };
    }
    case 'columnsInserted':
    case 'columnsDeleted': {
      const area = { row: 0, rows: ALL_ROWS, column: event.column, columns: event.count };
      const type = event.kind === 'columnsInserted' ? 'ColumnInserted' : 'ColumnDeleted';
      return { type, area, shiftDirection: none };
    }
    case 'cellsInserted':
    case 'cellsDeleted': {
      const type = event.kind === 'cellsInserted' ? 'CellInserted' : 'CellDeleted';
      return { type, area: event.area, shiftDirection: shifts[event.shift] };
    }
    default:
      return null;
  }
}

/** Turns changes of the workbook into the entries that the add-in's event handlers are called with. */
export class BookEvents {
  private activeSheetId: string;

  constructor(private readonly session: Session) {
    this.activeSheetId = session.book.activeSheet.id;
  }

  entriesFor(event: BookEvent): MessageEntry[] {
    if (!this.session.application.eventsEnabled) return [];
    if (event.kind === 'changed' && event.source === 'calculation')
      return this.calculated(event.sheetId, event.area);
    const change = changeOf(event);
    if (change && 'sheetId' in event) return this.changed(event.sheetId, change);
    switch (event.kind) {
      case 'selected':
        return this.sheetEntries('selectionChanged', event.sheetId, { address: formatArea(event.area) });
      case 'sheetActivated':
        return this.activated(event.sheetId);
      case 'sheetAdded':
        return this.sheetEntries('added', event.sheetId, { source: 'Local' });
      case 'sheetRemoved':
        return this.sheetEntries('deleted', event.sheetId, { source: 'Local' });
      case 'sheetRenamed':
        return this.sheetEntries('nameChanged', event.sheetId, { source: 'Local' });
      default:
        return [];
    }
  }

  private changed(sheetId: string, { type, area, shiftDirection }: Change): MessageEntry[] {
    const sheet = this.session.book.sheet(sheetId);
    // Most of an add-in's own writing is heard by nobody.
    if (!sheet || this.session.events.isEmpty) return [];
    const place = { address: formatArea(area), referenceId: formatReference(sheet.name, area) };
    const values = { changeType: type, source: 'Local', worksheetId: sheetId, shiftDirection, ...place };
    const entries = this.sheetEntries('changed', sheetId, values);
    for (const table of this.session.book.tables) {
      if (table.sheetId !== sheetId || !intersect(table.area, area)) continue;
      for (const target of [table.id, sheetId, WORKBOOK_TARGET]) {
        this.push(entries, 'tableChanged', target, { ...values, tableId: table.id });
      }
    }
    return entries;
  }

  private calculated(sheetId: string, area: Area): MessageEntry[] {
    return this.sheetEntries('calculated', sheetId, { address: formatArea(area) });
  }

  private activated(sheetId: string): MessageEntry[] {
    const before = this.activeSheetId;
    this.activeSheetId = sheetId;
    const left = before === sheetId ? [] : this.sheetEntries('deactivated', before, {});
    return [...left, ...this.sheetEntries('activated', sheetId, {})];
  }

  /** The event for the sheet's own handlers and for those of the whole workbook. */
  private sheetEntries(
    kind: OfficeEventKind,
    sheetId: string,
    values: Record<string, unknown>,
  ): MessageEntry[] {
    const entries: MessageEntry[] = [];
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      this.push(entries, kind, target, { ...values, worksheetId: sheetId });
    }
    return entries;
  }

  private push(entries: MessageEntry[], kind: OfficeEventKind, target: string, values: object): void {
    if (!this.session.events.isWanted(kind, target)) return;
    entries.push([MessageCategory.event, officeEvents[kind], target, JSON.stringify(values), 0]);
  }
}
