/** Workbooks with call logs and counts, made for tests or read from the real data beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { blankWorkbook } from './blankSheet';
import { addInput } from './planningBook';

const data = path.resolve(__dirname, '../../../shared/data');

/** A real call log of a bank, half of a month. */
export const bankLog = path.join(data, 'bank_call_log_first_half.csv');
/** Real five-minute counts of another bank, March to October 2003. */
export const bankCounts = path.join(data, 'bank_calls_5min_2003.csv');

/** Whether the real data are here; where they are not, says which tests are skipped. */
export function hasData(file: string): boolean {
  if (existsSync(file)) return true;
  console.warn(`${path.basename(file)} is not beside the repository: its tests are skipped.`);
  return false;
}

/** Rows of a file of comma-separated values, the header first; numbers as numbers, as Excel opens them. */
export function csvRows(file: string): FileCellValue[][] {
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) =>
    line.split(',').map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
}

/** A workbook with one plain range on the sheet Calls. */
export function callBook(rows: FileCellValue[][], table: string | null = null): WorkbookFile {
  const file = blankWorkbook();
  const [headers, ...body] = rows;
  addInput(file, { sheet: 'Calls', table, at: 'A1', headers: headers!.map(String), rows: body });
  return file;
}
