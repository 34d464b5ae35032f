import { monthOfSerial, monthSerial } from '../../model/calendar/month';
import { warning, type Problem } from '../../grid/problem';
import type { CellValue, WorkbookContents } from '../../grid/port';
import { findQuotas } from './findQuotas';
import { findRecords, type RecordKey, type RecordTable } from '../../read/records/findRecords';
import { joinedNames } from '../../tables/quotas/joinedName';
import { quotaNames } from './quotaRows';
import { recordRows } from '../../read/records/readRecords';
import { placeOf } from '../../grid/a1';
import { isFilled } from '../../grid/grid';

type RecordCells = Record<RecordKey, CellValue>;

/**
 * Records that count for no quota for a reason that a person can mend: a month, a number or a name that is not one of
 * the plan's. Months that the plan has left behind are history and no fault. What is wrong in the same way, such as a
 * renamed line, is told once, at the first of its rows.
 */
export function uncountedRecords(contents: WorkbookContents): Problem[] {
  const [found, quotas] = [findRecords(contents), findQuotas(contents)];
  if (!found || !quotas) return [];
  const { lines, stages } = quotaNames(quotas, contents);
  const known = { lines: keysOf(lines), stages: keysOf([...stages, ...joinedNames(stages)]) };
  const told = new Map<string, { problem: Problem; rows: number }>();
  recordRows(found, contents).forEach((cells, index) => {
    const fault = faultOf(cells, known);
    if (!fault) return;
    const key = JSON.stringify([fault.code, fault.value.toLowerCase()]);
    const before = told.get(key);
    if (before) before.rows++;
    else told.set(key, { problem: problemAt(found, index, fault), rows: 1 });
  });
  return [...told.values()].map(({ problem, rows }) => ({
    ...problem,
    values: { ...problem.values, rows },
  }));
}

interface RecordFault {
  code: 'recordMonth' | 'recordNumber' | 'recordLine' | 'recordStage';
  column: RecordKey;
  value: string;
}

function faultOf(cells: RecordCells, known: { lines: Set<string>; stages: Set<string> }): RecordFault | null {
  const { month, line, stage, done } = cells;
  // A row that somebody has only begun is not wrong yet.
  if (![month, line, stage, done].every((cell) => isFilled(cell))) return null;
  if (!isFirstDay(month)) return { code: 'recordMonth', column: 'month', value: String(month) };
  if (typeof done !== 'number') return { code: 'recordNumber', column: 'done', value: String(done) };
  const [ofLine, ofStage] = [String(line), String(stage)];
  if (!known.lines.has(ofLine.toLowerCase())) return { code: 'recordLine', column: 'line', value: ofLine };
  if (!known.stages.has(ofStage.toLowerCase()))
    return { code: 'recordStage', column: 'stage', value: ofStage };
  return null;
}

function problemAt(
  { table: { area }, columns }: RecordTable,
  index: number,
  { code, column, value }: RecordFault,
): Problem {
  const cell = { ...area, row: area.row + 1 + index, column: area.column + columns[column].offset };
  return warning(code, placeOf(cell), { value });
}

function isFirstDay(month: CellValue): boolean {
  const read = typeof month === 'number' ? monthOfSerial(month) : null;
  return read !== null && monthSerial(read) === month;
}

function keysOf(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
