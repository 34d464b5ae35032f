import { tables } from '../../locales/catalogue';
import { monthOfSerial } from '../../model/month';
import { dateOfSerial, type IsoDate } from '../../model/workingDates';
import type { QuotaKey } from '../layout/quotaKeys';
import type { CellValue, WorkbookContents } from '../port';
import type { QuotaTable } from './findQuotas';

/** A stage's quota as the workbook shows it, which may be newer than the plan: its cells follow the inputs. */
export interface QuotaRow {
  month: string;
  line: string;
  stage: string;
  /** The cells of line and stage as they stand, since a name may be a number. */
  lineCell: CellValue;
  stageCell: CellValue;
  quota: number;
  atConfidence: number;
  start: IsoDate;
  due: IsoDate;
  /** Whether the year's calendar is not announced yet. */
  estimated: boolean;
}

type QuotaCells = (key: QuotaKey) => CellValue;

/** Every quota of the table whose figures are there; a row that shows an error is left out. */
export function quotaRows(found: QuotaTable | null, { sheets }: WorkbookContents): QuotaRow[] {
  if (!found) return [];
  const { area } = found.table;
  const { used, values } = sheets.find(({ name }) => name === area.sheet)!;
  return Array.from({ length: area.rows - 1 }, (_, index) => index).flatMap((index) => {
    const cells = values[area.row + 1 + index - used.row] ?? [];
    return quotaRow((key) => cells[area.column + found.offsetOf(key) - used.column] ?? null) ?? [];
  });
}

function quotaRow(cell: QuotaCells): QuotaRow | null {
  const [line, stage] = [cell('line'), cell('stage')];
  const figures = (['month', 'quota', 'atConfidence', 'start', 'due'] as const).map(cell);
  if (line === null || stage === null || !figures.every((one) => typeof one === 'number')) return null;
  const [serial, quota, atConfidence, start, due] = figures as [number, number, number, number, number];
  const month = monthOfSerial(serial);
  if (month === null) return null;
  return {
    month,
    line: String(line),
    stage: String(stage),
    lineCell: line,
    stageCell: stage,
    quota,
    atConfidence,
    start: dateOfSerial(start),
    due: dateOfSerial(due),
    estimated: Object.values(tables).some(({ basis }) => basis.estimated === cell('basis')),
  };
}
