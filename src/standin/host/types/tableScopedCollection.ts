import { contains } from '../../areas';
import { textArgument } from '../arguments';
import { tablesOver } from '../guards';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import type { TablesOver } from '../targets';

function tablesOf({ sheetId, area, fullyContained }: TablesOver, session: Session) {
  return tablesOver(session.book, sheetId, area).filter(
    (table) => !fullyContained || contains(area, table.area),
  );
}

function find(scope: TablesOver, key: unknown, session: Session): HostObject | null {
  const text = textArgument(key);
  const table = tablesOf(scope, session).find(({ id, name }) => id === text || name === text);
  return table ? objectOf('Table', table.id) : null;
}

function present(object: HostObject | null): HostObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

export const tableScopedCollectionMembers: Members<TablesOver> = {
  items: (scope, session) => tablesOf(scope, session).map((table) => objectOf('Table', table.id)),
  item: (scope, args, session) => present(find(scope, args[0], session)),
  methods: {
    GetCount: (scope, _args, session) => tablesOf(scope, session).length,
    GetFirst: (scope, _args, session) => {
      const first = tablesOf(scope, session)[0];
      return present(first ? objectOf('Table', first.id) : null);
    },
    GetItemOrNullObject: (scope, args, session) => find(scope, args[0], session),
  },
};
