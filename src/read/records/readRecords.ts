import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import { monthOfSerial, monthSerial, type Month } from '../../model/calendar/month';
import type { CellValue, WorkbookContents } from '../../grid/port';
import type { RecordKey, RecordTable } from './findRecords';

/** People recorded so far, by month, line and stage. */
export class Records {
  private readonly sums = new Map<string, number>();

  add(month: string, line: string, stage: string, done: number): void {
    const key = keyOf(month, line, stage);
    this.sums.set(key, (this.sums.get(key) ?? 0) + done);
  }

  /** People under any of a stage's names; null where nothing has been recorded, which is not the same as nobody. */
  doneOf(month: string, line: string, names: readonly string[]): number | null {
    const sums = names.flatMap((name) => this.sums.get(keyOf(month, line, name)) ?? []);
    return sums.length === 0 ? null : sums.reduce((sum, one) => sum + one);
  }
}

/** In names case does not count, as in the formulas that add the records up. */
function keyOf(month: string, line: string, stage: string): string {
  return [month, line.toLowerCase(), stage.toLowerCase()].join('\n');
}

/** Adds the records up as the quotas' formula does: a row counts where its month is the first day of one and its number a number. */
export function readRecords(found: RecordTable | null, contents: WorkbookContents): Records {
  const records = new Records();
  if (!found) return records;
  for (const row of recordRows(found, contents)) {
    const { month, line, stage, done } = row;
    const isMonth = typeof month === 'number' ? monthOfFirstDay(month) : null;
    if (isMonth === null || line === null || stage === null || typeof done !== 'number') continue;
    records.add(isMonth, String(line), String(stage), done);
  }
  return records;
}

/** The rows of the table as they stand, blank ones included. */
export function recordRows(
  { table, columns }: RecordTable,
  contents: WorkbookContents,
): Record<RecordKey, CellValue>[] {
  const area = belowHeader(table.area);
  const cells = gridOf(contents, area.sheet).within(area);
  return Array.from({ length: area.rows }, (_, row) => {
    const cell = (key: RecordKey): CellValue => cells.value(row, columns[key].offset);
    return { month: cell('month'), line: cell('line'), stage: cell('stage'), done: cell('done') };
  });
}

function monthOfFirstDay(serial: number): Month | null {
  const month = monthOfSerial(serial);
  return month !== null && monthSerial(month) === serial ? month : null;
}
