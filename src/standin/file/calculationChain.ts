import type { OpenedWorkbook } from './openWorkbook';
import { removeContentType } from './package/contentTypes';
import { isKind, removeRelationship } from './package/relationships';

/**
 * Takes the calculation chain out: it lists the formula cells in the order in which Excel last calculated them, and one
 * that names a cell without a formula makes Excel repair the file. Without it Excel makes a new one.
 */
export function dropCalculationChain({ file, part, relationships }: OpenedWorkbook): void {
  const relationship = relationships.find((candidate) => isKind(candidate, 'calcChain'));
  if (!relationship) return;
  removeRelationship(file, part, relationship.id);
  removeContentType(file, relationship.target);
  file.remove(relationship.target);
}
