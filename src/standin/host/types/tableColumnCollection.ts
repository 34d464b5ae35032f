import { countArgument, textArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { tableOf } from '../tableParts';

function find(id: string, key: unknown, session: Session): HostObject | null {
  const { columns } = tableOf(id, session);
  // By id, which counts from 1, or by name.
  const index =
    typeof key === 'number'
      ? key - 1
      : columns.findIndex(({ name }) => name.toLowerCase() === textArgument(key).toLowerCase());
  return columns[index] === undefined ? null : objectOf('TableColumn', { tableId: id, index });
}

/** The columns of a table; the target is the table's id. */
export const tableColumnCollectionMembers: Members<string> = {
  properties: { Count: { get: (id, session) => tableOf(id, session).columns.length } },
  items: (id, session) =>
    tableOf(id, session).columns.map((_, index) => objectOf('TableColumn', { tableId: id, index })),
  item: (id, args, session) => {
    const column = find(id, args[0], session);
    if (!column) throw officeError('ItemNotFound');
    return column;
  },
  methods: {
    GetCount: (id, _args, session) => tableOf(id, session).columns.length,
    GetItemAt: (id, args, session) => {
      const column = find(id, countArgument(args[0]) + 1, session);
      if (!column) throw officeError('InvalidArgument');
      return column;
    },
    GetItemOrNullObject: (id, args, session) => find(id, args[0], session),
  },
};
