import { tables } from '../../locales/catalogue';
import type { Month } from '../../model/calendar/month';
import { ourSheets } from '../../grid/names';
import type { Language } from '../../words/language';
import type { Problem } from '../../grid/problem';
import type { CellInput, UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { countingSteps } from './countingSteps';
import { findQuotas } from './findQuotas';
import { findRecords } from '../../read/records/findRecords';
import { quotaRows } from './quotaRows';
import { readRecords } from '../../read/records/readRecords';
import { recordedNames } from './recordedNames';
import { recordProblems } from './recordProblems';
import { appendRecords, newRecords, newRecordTable, type RecordRow } from './recordSteps';

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
