import { tables } from '../../words/catalogue';
import type { Month } from '../../model/calendar/month';
import { ourSheets } from '../../grid/names';
import type { Language } from '../../words/language';
import type { Problem } from '../../grid/problem';
import type { CellInput, UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { findQuotas, quotaColumn } from './findQuotas';
import { findRecords, type RecordTable } from '../../read/records/findRecords';
import { quotaRows, quotaNames } from './quotaRows';
import { readRecords } from '../../read/records/readRecords';
import { recordedNames } from './recordedNames';
import { recordProblems } from './recordProblems';
import { appendRecords, newRecords, newRecordTable, type RecordRow } from './recordSteps';
import { gridOf } from '../../grid/grid';
import { thisRow } from '../../tables/tableSpec';
import { doneFormula } from '../../tables/quotas/doneFormula';

/** What HR says of a stage: so many people have stood there by now. */
export interface StageTotal {
  month: Month;
  line: string;
  stage: string;
  /** People in all so far, whole, 0 or more. */
  total: number;
}

export type RecordOutcome = { kind: 'recorded' } | { kind: 'refused'; problems: Problem[] };

/**
 * Writes what HR says into their table as rows of the difference from what is there, so that nothing recorded is ever
 * rewritten and a slip is corrected by saying the right number again. The table is made the first time, and the quotas
 * then begin to count it. All totals are recorded or, where the workbook refuses, none.
 */
export async function recordActuals(
  port: WorkbookPort,
  totals: readonly StageTotal[],
  language: Language,
): Promise<RecordOutcome> {
  const contents = await port.read([ourSheets.quotas]);
  const problems = recordProblems(contents);
  if (problems.length > 0) return { kind: 'refused', problems };
  const steps = recordingSteps(contents, totals, language);
  if (steps.length > 0) await port.write(steps);
  return { kind: 'recorded' };
}

/** The steps that record totals, without touching anything; none where all of them are recorded already. */
export function recordingSteps(
  contents: WorkbookContents,
  totals: readonly StageTotal[],
  language: Language,
): UndoableStep[] {
  const found = findRecords(contents);
  const records = readRecords(found, contents);
  const quotas = quotaRows(findQuotas(contents), contents);
  const rows = totals.flatMap(({ month, line, stage, total }): RecordRow[] => {
    const quota = quotas.find(
      (one) => one.month === month && one.line === line && recordedNames(one, quotas).includes(stage),
    );
    const before = records.doneOf(month, line, quota ? recordedNames(quota, quotas) : [stage]);
    // A first "nobody" is news; a second one is not.
    if (total === before) return [];
    const cells = {
      line: (quota?.lineCell ?? line) as CellInput,
      stage: (quota?.stageCell ?? stage) as CellInput,
    };
    return [{ month, ...cells, done: total - (before ?? 0) }];
  });
  if (rows.length === 0) return [];
  return [
    ...(found ? appendRecords(found, rows, contents) : newRecords(rows, tables[language], contents)),
    ...countingSteps(contents, found ?? newRecordTable(rows, tables[language])),
  ];
}

/** Lets the quotas count the records where they do not yet: the plan was made before there were any. */
function countingSteps(contents: WorkbookContents, records: RecordTable): UndoableStep[] {
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
