import { objectOf, type Members } from '../objectModel';
import { assertUnprotected } from '../guards';
import { tableOf } from '../tableParts';
import type { Session } from '../session';

function open(id: string, session: Session): void {
  assertUnprotected(session.sheet(tableOf(id, session).sheetId));
}

/** A table's filter buttons; the target is the table's id. No rows are ever filtered out in this host. */
export const autoFilterMembers: Members<string> = {
  properties: {
    Enabled: { get: (id, session) => tableOf(id, session).showFilter },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    ClearCriteria: (id, _args, session) => open(id, session),
    GetRangeOrNullObject: (id, _args, session) => {
      const { sheetId, area, showFilter, showTotals } = tableOf(id, session);
      const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
      return showFilter ? objectOf('Range', session.range(sheetId, filtered)) : null;
    },
    Reapply: (id, _args, session) => open(id, session),
  },
};
