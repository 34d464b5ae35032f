import type { BookName } from '../../book/book';
import { isMissing, textArgument } from '../arguments';
import { isObject, objectOf, targetOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { absoluteReference } from '../../../grid/a1';
import type { SheetScope } from '../targets';

function namesOf(scope: SheetScope, session: Session): readonly BookName[] {
  return session.book.names.filter((item) => item.sheetId === scope.sheetId);
}

function item(scope: SheetScope, name: string): HostObject {
  return objectOf('NamedItem', { ...scope, name });
}

function find(scope: SheetScope, key: unknown, session: Session): HostObject | null {
  const sought = textArgument(key).toLowerCase();
  const found = namesOf(scope, session).find(({ name }) => name.toLowerCase() === sought);
  return found ? item(scope, found.name) : null;
}

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
function assertName(name: string): void {
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!wellFormed) throw officeError('InvalidArgument');
}

function add(scope: SheetScope, args: readonly unknown[], session: Session): HostObject {
  const name = textArgument(args[0]);
  assertName(name);
  const taken =
    find(scope, name, session) !== null ||
    session.book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (taken) throw officeError('ItemAlreadyExists');
  if (!isMissing(args[2])) {
    throw officeError('ApiNotFound', 'NamedItemCollection.add with a comment is not supported by this host.');
  }
  session.book.setName({ ...scope, name, formula: formulaOf(args[1], session) });
  return item(scope, name);
}

/** A range stands for its absolute reference; text is a formula, with or without its "=". */
function formulaOf(value: unknown, session: Session): string {
  if (isObject('Range', value)) {
    const { sheet, area } = located(targetOf('Range', value), session);
    return `=${absoluteReference({ sheet: sheet.name, ...area })}`;
  }
  const text = textArgument(value);
  return text.startsWith('=') ? text : `=${text}`;
}

export const namedItemCollectionMembers: Members<SheetScope> = {
  items: (scope, session) => namesOf(scope, session).map(({ name }) => item(scope, name)),
  item: (scope, args, session) => {
    const found = find(scope, args[0], session);
    if (!found) throw officeError('ItemNotFound');
    return found;
  },
  methods: {
    Add: add,
    GetCount: (scope, _args, session) => namesOf(scope, session).length,
    GetItemOrNullObject: (scope, args, session) => find(scope, args[0], session),
  },
};
