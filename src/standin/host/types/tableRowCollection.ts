import type { Members } from '../objectModel';
import { bodyArea, tableOf } from '../tableParts';

/** The rows of a table, counted only: rows are read and written as ranges. The target is the table's id. */
export const tableRowCollectionMembers: Members<string> = {
  properties: { Count: { get: (id, session) => bodyArea(tableOf(id, session)).rows } },
  methods: { GetCount: (id, _args, session) => bodyArea(tableOf(id, session)).rows },
};
