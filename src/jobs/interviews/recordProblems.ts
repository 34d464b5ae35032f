import { isRecords, recordsName } from '../../grid/names';
import { type Place, type Problem, problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { findRecords, recordsTable } from '../../read/records/findRecords';
import { leftSheet } from './leftSheet';
import { placeOf } from '../../grid/a1';

/** Everything that keeps HR's table from being made or added to, found before the first write. */
export function recordProblems(contents: WorkbookContents): Problem[] {
  const table = recordsTable(contents.tables);
  return table ? tableProblems(table, contents) : newTableProblems(contents);
}

function tableProblems(
  { name, area, hasTotals }: WorkbookContents['tables'][number],
  contents: WorkbookContents,
): Problem[] {
  const place = placeOf(area);
  const { protected: locked } = contents.sheets.find((one) => one.name === area.sheet)!;
  return [
    ...columnProblems(contents),
    ...(hasTotals ? [problem('recordTotals', place, { table: name })] : []),
    ...(locked ? [lockedProblem(area.sheet, place)] : []),
  ];
}

/** A plan would count nothing where a column has lost its name, so it asks as well. */
export function columnProblems(contents: Pick<WorkbookContents, 'tables'>): Problem[] {
  const table = recordsTable(contents.tables);
  if (!table || findRecords(contents)) return [];
  const place = placeOf(table.area);
  return [problem('recordColumns', place, { table: table.name })];
}

function newTableProblems(contents: WorkbookContents): Problem[] {
  const { sheets, names, structureProtected } = contents;
  const left = leftSheet(contents);
  const sheet = left ? undefined : sheets.find((one) => isRecords(one.name));
  const name = names.find((one) => isRecords(one.name));
  const place = sheet ? { sheet: sheet.name, address: 'A1' } : null;
  return [
    ...(sheet ? [problem('recordSheetInUse', place, { sheet: sheet.name })] : []),
    ...(name ? [problem('nameInUse', null, { name: name.name })] : []),
    ...(left?.protected ? [lockedProblem(left.name)] : []),
    ...(structureProtected && !left ? [problem('structureProtected', null, { sheet: recordsName })] : []),
  ];
}

function lockedProblem(sheet: string, place: Place = { sheet, address: 'A1' }): Problem {
  return problem('recordSheetProtected', place, { sheet });
}
