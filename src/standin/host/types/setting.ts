import type { Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';

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
