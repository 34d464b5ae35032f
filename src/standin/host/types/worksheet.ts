import type { BookSheet } from '../../book/book';
import {
  countArgument,
  flagArgument,
  isMissing,
  textArgument,
  wholeArgument,
  choiceArgument,
} from '../arguments';
import { isOnSheet, wholeSheet } from '../../areas';
import { readColour, showColour } from '../colour';
import { assertSheetName, assertStructureOpen } from '../guards';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { areaOnSheet } from './areaArgument';
import { eventMethods } from './eventMethods';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

function usedRange(sheet: BookSheet, valuesOnly: unknown, session: Session): HostObject | null {
  const used = sheet.usedArea(flagArgument(valuesOnly));
  return used ? objectOf('Range', session.range(sheet.id, used)) : null;
}

function remove(sheet: BookSheet, session: Session): void {
  assertStructureOpen(session.book);
  const others = session.book.sheets.filter(
    ({ id, visibility }) => id !== sheet.id && visibility === 'visible',
  );
  if (others.length === 0)
    throw officeError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  session.book.removeSheet(sheet.id);
}

/** One sheet; the target is its id, so that a deleted sheet is noticed. */
export const worksheetMembers: Members<string> = {
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id, session) => session.sheet(id).id },
    Name: {
      get: (id, session) => session.sheet(id).name,
      set: (id, value, session) => {
        assertStructureOpen(session.book);
        assertSheetName(session.book, textArgument(value), id);
        session.book.renameSheet(session.sheet(id).id, textArgument(value));
      },
    },
    Position: {
      get: (id, session) => session.book.sheets.findIndex((sheet) => sheet.id === id),
      set: (id, value, session) => {
        assertStructureOpen(session.book);
        const position = countArgument(value);
        if (position >= session.book.sheets.length) throw officeError('InvalidArgument');
        session.book.moveSheet(id, position);
      },
    },
    Visibility: {
      get: (id, session) => {
        const { visibility } = session.sheet(id);
        return visibility.charAt(0).toUpperCase() + visibility.slice(1);
      },
      set: (id, value, session) => {
        assertStructureOpen(session.book);
        const chosen = choiceArgument(value, visibilities);
        session.sheet(id).visibility =
          chosen === 'VeryHidden' ? 'veryHidden' : chosen === 'Hidden' ? 'hidden' : 'visible';
      },
    },
    TabColor: {
      get: (id, session) => showColour(session.sheet(id).tabColour, ''),
      set: (id, value, session) => {
        assertStructureOpen(session.book);
        session.sheet(id).tabColour = readColour(value);
      },
    },
    ShowGridlines: { get: (id, session) => session.sheet(id).gridLines },
    // The client reads ShowGridlines and writes Gridlines.
    Gridlines: {
      set: (id, value, session) => {
        session.sheet(id).gridLines = flagArgument(value);
      },
    },
  },
  children: {
    Charts: (id) => objectOf('ChartCollection', id),
    FreezePanes: (id) => objectOf('WorksheetFreezePanes', id),
    HorizontalPageBreaks: (id) => objectOf('PageBreakCollection', id),
    Names: (id) => objectOf('NamedItemCollection', { sheetId: id }),
    PageLayout: (id) => objectOf('PageLayout', id),
    Protection: (id) => objectOf('WorksheetProtection', id),
    Tables: (id) => objectOf('TableCollection', { sheetId: id }),
  },
  methods: {
    Activate: (id, _args, session) => session.book.activate(session.sheet(id).id),
    Delete: (id, _args, session) => remove(session.sheet(id), session),
    GetCell: (id, args, session) =>
      rangeByIndexes(session.sheet(id), [wholeArgument(args[0]), wholeArgument(args[1]), 1, 1], session),
    GetRange: (id, args, session) => {
      const sheet = session.sheet(id);
      const area = isMissing(args[0]) ? wholeSheet : areaOnSheet(textArgument(args[0]), sheet, session);
      return objectOf('Range', session.range(sheet.id, area));
    },
    GetRangeByIndexes: (id, args, session) =>
      rangeByIndexes(session.sheet(id), args.map(wholeArgument), session),
    GetUsedRange: (id, args, session) => {
      const sheet = session.sheet(id);
      // Excel gives the top left cell for a sheet without content.
      const first = { row: 0, column: 0, rows: 1, columns: 1 };
      return usedRange(sheet, args[0], session) ?? objectOf('Range', session.range(sheet.id, first));
    },
    GetUsedRangeOrNullObject: (id, args, session) => usedRange(session.sheet(id), args[0], session),
    ...eventMethods<string>('ActivatedEvent', 'activated', (id) => id),
    ...eventMethods<string>('CalculatedEvent', 'calculated', (id) => id),
    ...eventMethods<string>('DataChangedEvent', 'changed', (id) => id),
    ...eventMethods<string>('DeactivatedEvent', 'deactivated', (id) => id),
    ...eventMethods<string>('EventNameChanged', 'nameChanged', (id) => id),
    ...eventMethods<string>('SelectionChangedEvent', 'selectionChanged', (id) => id),
  },
};

function rangeByIndexes(sheet: BookSheet, numbers: number[], session: Session): HostObject {
  const [row = -1, column = -1, rows = 0, columns = 0] = numbers;
  const area = { row, column, rows, columns };
  if (!isOnSheet(area)) throw officeError('InvalidArgument');
  return objectOf('Range', session.range(sheet.id, area));
}

/** Protection of one sheet; the target is the sheet's id. Passwords are neither kept nor checked. */
export const worksheetProtectionMembers: Members<string> = {
  properties: { Protected: { get: (id, session) => session.sheet(id).protected } },
  methods: {
    Protect: (id, _args, session) => {
      const sheet = session.sheet(id);
      if (sheet.protected) throw officeError('AccessDenied');
      sheet.protected = true;
    },
    Unprotect: (id, _args, session) => {
      session.sheet(id).protected = false;
    },
  },
};
