import { defineType, type OfficeType } from '../objectModel';
import { assertUnprotected } from '../guards';
import { rangeType } from './range';
import { tableOf } from '../tableParts';
import type { Session } from '../session';

function open(id: string, session: Session): void {
  assertUnprotected(session.sheet(tableOf(id, session).sheetId));
}

/** A table's filter buttons; the target is the table's id. No rows are ever filtered out in this host. */
export const autoFilterType: OfficeType<string> = defineType<string>('AutoFilter', {
  properties: {
    Enabled: { get: (id, session) => tableOf(id, session).showFilter },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    ClearCriteria: (id, _args, session) => open(id, session),
    GetRangeOrNullObject: (id, _args, session) => {
      const { sheetId, area, showFilter, showTotals } = tableOf(id, session);
      const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
      return showFilter ? rangeType.of(session.range(sheetId, filtered)) : null;
    },
    Reapply: (id, _args, session) => open(id, session),
  },
});
