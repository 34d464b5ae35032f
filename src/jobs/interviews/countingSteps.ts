import { gridOf } from '../../grid/grid';
import { thisRow } from '../../tables/tableSpec';
import type { UndoableStep, WorkbookContents } from '../../grid/port';
import { doneFormula } from '../../tables/quotas/doneFormula';
import { findQuotas, quotaColumn } from './findQuotas';
import type { RecordTable } from '../../read/records/findRecords';
import { quotaNames } from './quotaRows';

/** Lets the quotas count the records where they do not yet: the plan was made before there were any. */
export function countingSteps(contents: WorkbookContents, records: RecordTable): UndoableStep[] {
  const quotas = findQuotas(contents);
  if (!quotas) return [];
  const area = quotaColumn(quotas, 'done');
  const before = gridOf(contents, area.sheet).inputs(area);
  if (before.every(([cell]) => String(cell).includes(`${records.table.name}[`))) return [];
  const { month, line, stage, stageRow } = quotas.headers;
  const row = {
    month: thisRow(month),
    line: thisRow(line),
    stage: thisRow(stage),
    stageRow: thisRow(stageRow),
  };
  const formula = doneFormula(records, row, quotaNames(quotas, contents));
  const cells = before.map(() => [`=${formula}`]);
  return [{ step: { kind: 'cells', area, cells }, undo: [{ kind: 'cells', area, cells: before }] }];
}
