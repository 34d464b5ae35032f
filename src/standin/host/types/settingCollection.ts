import { textArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { settingText } from './setting';

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
