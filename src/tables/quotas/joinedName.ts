import { tables } from '../../words/catalogue';
import type { TablesCatalogue } from '../../words/catalogue';
import { sameName } from '../../grid/sameName';

/** What the row of those who joined is called among these stages: a name that none of them has. */
export function joinedName({ joined }: TablesCatalogue, stages: readonly string[]): string {
  const isTaken = stages.some((stage) => sameName(stage, joined.name));
  return isTaken ? joined.otherwise : joined.name;
}

/** Its names in every language, since records may be older than the language of the tables. */
export function joinedNames(stages: readonly string[]): string[] {
  return Object.values(tables).map((words) => joinedName(words, stages));
}
