import type { BookName } from '../../book/book';
import { isMissing, textArgument } from '../arguments';
import { defineType, type HostObject, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { absoluteReference } from '../../../grid/a1';
import { namedItemType } from './namedItem';
import { rangeType } from './range';

/** The names of the workbook, or of one sheet. */
export interface NameScope {
  sheetId?: string;
}

function namesOf(scope: NameScope, session: Session): readonly BookName[] {
  return session.book.names.filter((item) => item.sheetId === scope.sheetId);
}

function item(scope: NameScope, name: string): HostObject {
  return namedItemType.of({ ...scope, name });
}

function find(scope: NameScope, key: unknown, session: Session): HostObject | null {
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

function add(scope: NameScope, args: readonly unknown[], session: Session): HostObject {
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
  if (rangeType.is(value)) {
    const { sheet, area } = located(rangeType.unwrap(value), session);
    return `=${absoluteReference({ sheet: sheet.name, ...area })}`;
  }
  const text = textArgument(value);
  return text.startsWith('=') ? text : `=${text}`;
}

export const namedItemCollectionType: OfficeType<NameScope> = defineType<NameScope>('NamedItemCollection', {
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
});
