import { objectOf, type Members, type HostObject } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { textArgument } from '../arguments';

/** A setting's value as it is kept in the file. */
export function settingText(value: unknown): string {
  if (value === undefined || value === null) throw officeError('InvalidArgument');
  return JSON.stringify(value);
}

function textOf(key: string, session: Session): string {
  const text = session.book.settings.get(key);
  if (text === undefined) throw officeError('ItemNotFound');
  return text;
}

/** One setting; the target is its key. */
export const settingMembers: Members<string> = {
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key, session) => (textOf(key, session), key) },
    Value: {
      get: (key, session) => JSON.parse(textOf(key, session)) as unknown,
      set: (key, value, session) => {
        textOf(key, session);
        session.book.settings.set(key, settingText(value));
      },
    },
    _Id: { get: (key) => key },
  },
  methods: { Delete: (key, _args, session) => void session.book.settings.delete(key) },
};

function find(key: unknown, session: Session): HostObject | null {
  const name = textArgument(key);
  return session.book.settings.has(name) ? objectOf('Setting', name) : null;
}

/** What the add-in keeps with the workbook, name by name. */
export const settingCollectionMembers: Members<null> = {
  items: (_target, session) => [...session.book.settings.keys()].map((key) => objectOf('Setting', key)),
  item: (_target, args, session) => {
    const setting = find(args[0], session);
    if (!setting) throw officeError('ItemNotFound');
    return setting;
  },
  methods: {
    // Sets a new setting or changes one that is there.
    Add: (_target, args, session) => {
      const key = textArgument(args[0]);
      session.book.settings.set(key, settingText(args[1]));
      return objectOf('Setting', key);
    },
    GetCount: (_target, _args, session) => session.book.settings.size,
    GetItemOrNullObject: (_target, args, session) => find(args[0], session),
  },
};
