import type { BookSheet } from '../../book/book';
import { flagArgument, isMissing, textArgument } from '../arguments';
import { assertSheetName, assertStructureOpen } from '../guards';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { eventMethods } from './eventMethods';

function find(key: unknown, session: Session): HostObject | null {
  const text = textArgument(key);
  const sheet = session.book.sheet(text) ?? session.book.sheetNamed(text);
  return sheet ? objectOf('Worksheet', sheet.id) : null;
}

function shown(visibleOnly: unknown, session: Session): readonly BookSheet[] {
  const { sheets } = session.book;
  return flagArgument(visibleOnly) ? sheets.filter((sheet) => sheet.visibility === 'visible') : sheets;
}

function freshName(session: Session): string {
  for (let number = session.book.sheets.length + 1; ; number++) {
    if (!session.book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

function present(sheet: BookSheet | undefined): HostObject {
  if (!sheet) throw officeError('ItemNotFound');
  return objectOf('Worksheet', sheet.id);
}

/** The sheets of the workbook, by name or id. */
export const worksheetCollectionMembers: Members<null> = {
  items: (_target, session) => session.book.sheets.map((sheet) => objectOf('Worksheet', sheet.id)),
  item: (_target, args, session) => {
    const sheet = find(args[0], session);
    if (!sheet) throw officeError('ItemNotFound');
    return sheet;
  },
  methods: {
    Add: (_target, args, session) => {
      assertStructureOpen(session.book);
      const name = isMissing(args[0]) ? freshName(session) : textArgument(args[0]);
      assertSheetName(session.book, name);
      return objectOf('Worksheet', session.book.addSheet(name).id);
    },
    GetActiveWorksheet: (_target, _args, session) => objectOf('Worksheet', session.book.activeSheet.id),
    GetCount: (_target, args, session) => shown(args[0], session).length,
    GetFirst: (_target, args, session) => present(shown(args[0], session)[0]),
    GetItemOrNullObject: (_target, args, session) => find(args[0], session),
    GetLast: (_target, args, session) => present(shown(args[0], session).at(-1)),
    ...eventMethods('ActivatedEvent', 'activated'),
    ...eventMethods('AddedEvent', 'added'),
    ...eventMethods('CalculatedEvent', 'calculated'),
    ...eventMethods('DataChangedEvent', 'changed'),
    ...eventMethods('DeactivatedEvent', 'deactivated'),
    ...eventMethods('DeletedEvent', 'deleted'),
    ...eventMethods('EventNameChanged', 'nameChanged'),
    ...eventMethods('SelectionChangedEvent', 'selectionChanged'),
  },
};
