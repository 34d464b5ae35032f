import type { Problem } from '../../grid/problem';
import type { WorkbookPort } from '../../grid/port';
import { readFormulas } from '../../grid/readFormulas';
import { readInputs } from '../../read/readInputs';
import { settingsFrom } from '../../settings/savedSettings';
import { columnFaults } from './columnFaults';
import { formulaFaults } from './formulaFaults';
import { monthFaults } from './monthFaults';
import { LabelledCells } from './labelledCells';

/** What looks wrong in a workbook, each a warning with its cell and its cure. */
export interface AuditOutcome {
  problems: Problem[];
}

/**
 * Looks through the user's own sheets for what goes wrong in such workbooks time and again: durations in another unit,
 * a shrinkage that heads are multiplied by, a month taken for one interval, shares above 1, a month missing. It reads
 * only; what it is not sure of it does not tell.
 */
export async function auditWorkbook(port: WorkbookPort): Promise<AuditOutcome> {
  const { mapping } = settingsFrom(await port.loadSettings());
  const contents = await readFormulas(port);
  const grid = new LabelledCells(contents);
  const { inputs } = readInputs(contents, mapping);
  return {
    problems: [...columnFaults(contents, grid), ...monthFaults(inputs), ...formulaFaults(contents, grid)],
  };
}
