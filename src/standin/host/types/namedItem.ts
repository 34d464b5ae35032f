import { quotedText } from '../../../grid/formulaTokens';
import type { BookName, BookSheet } from '../../book/book';
import { parseReference } from '../../../grid/a1';
import { textArgument } from '../arguments';
import { shownValue } from '../cellMatrix';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import type { NamePlace } from '../targets';

function nameOf(place: NamePlace, session: Session): BookName {
  const sought = place.name.toLowerCase();
  const found = session.book.names.find(
    (item) => item.sheetId === place.sheetId && item.name.toLowerCase() === sought,
  );
  if (!found) throw officeError('ItemNotFound');
  return found;
}

/** The range that the name stands for; null when it stands for a formula or a constant. */
function rangeOf(place: NamePlace, session: Session): HostObject | null {
  const reference = parseReference(nameOf(place, session).formula.replace(/^=/, ''));
  const sheet = reference?.sheet === undefined ? undefined : session.book.sheetNamed(reference.sheet);
  return reference && sheet ? objectOf('Range', session.range(sheet.id, reference.area)) : null;
}

/** The constant or the cell that the name stands for; an area gives its address. */
function valueOf(place: NamePlace, session: Session): unknown {
  const { formula } = nameOf(place, session);
  const constant = formula.replace(/^=/, '');
  if (/^[+-]?\d+(\.\d+)?$/.test(constant)) return Number(constant);
  const text = quotedText(constant);
  if (text !== undefined) return text;
  const reference = parseReference(constant);
  const sheet: BookSheet | undefined =
    reference?.sheet === undefined ? undefined : session.book.sheetNamed(reference.sheet);
  const single = reference && reference.area.rows === 1 && reference.area.columns === 1;
  return sheet && single
    ? shownValue(sheet.values(reference.area)[0]?.[0] ?? null)
    : constant.replace(/\$/g, '');
}

function typeOf(place: NamePlace, session: Session): string {
  if (rangeOf(place, session) !== null) return 'Range';
  const value = valueOf(place, session);
  return typeof value === 'number' ? (Number.isInteger(value) ? 'Integer' : 'Double') : 'String';
}

/** A defined name. */
export const namedItemMembers: Members<NamePlace> = {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: (place, session) => nameOf(place, session).name },
    Formula: {
      get: (place, session) => nameOf(place, session).formula,
      set: (place, value, session) => {
        const text = textArgument(value);
        session.book.setName({
          ...nameOf(place, session),
          formula: text.startsWith('=') ? text : `=${text}`,
        });
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Type: { get: typeOf, calculated: true },
    Value: { get: valueOf, calculated: true },
    Visible: { get: () => true },
    _Id: { get: ({ name }) => name },
  },
  methods: {
    Delete: (place, _args, session) => {
      const { name, sheetId } = nameOf(place, session);
      session.book.removeName(name, sheetId);
    },
    GetRange: (place, _args, session) => {
      const range = rangeOf(place, session);
      if (!range) throw officeError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: (place, _args, session) => rangeOf(place, session),
  },
};
