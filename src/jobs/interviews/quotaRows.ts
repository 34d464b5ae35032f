import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import { tables } from '../../words/catalogue';
import { averagePeople } from '../../model/hiring/funnel';
import { monthOfSerial } from '../../model/calendar/month';
import { dateOfSerial, type IsoDate } from '../../model/calendar/serialDate';
import type { QuotaKey } from '../../tables/quotas/quotaColumns';
import type { CellValue, WorkbookContents } from '../../grid/port';
import type { QuotaNames } from '../../tables/quotas/doneFormula';
import type { QuotaTable } from './findQuotas';

/** A stage's quota as the workbook shows it, which may be newer than the plan: its cells follow the inputs. */
export interface QuotaRow {
  month: string;
  line: string;
  stage: string;
  /** The cells of line and stage as they stand, since a name may be a number. */
  lineCell: CellValue;
  stageCell: CellValue;
  /** Whether it is the row behind the last stage, of those who came through all of them. */
  joined: boolean;
  /** People needed on average, with the fraction, and the quota at the confidence. */
  average: number;
  atConfidence: number;
  /** Null in a plan of an earlier release. */
  confidence: number | null;
  start: IsoDate;
  due: IsoDate;
  /** Whether the year's calendar is not announced yet. */
  estimated: boolean;
}

type QuotaCells = (key: QuotaKey) => CellValue;

/** Every quota of the table whose figures are there; a row that shows an error is left out. */
export function quotaRows(found: QuotaTable | null, contents: WorkbookContents): QuotaRow[] {
  return found ? cellsOfRows(found, contents).flatMap((cells) => quotaRow(cells) ?? []) : [];
}

/** The names of the lines and stages in the table, whether or not its figures are there. */
export function quotaNames(found: QuotaTable, contents: WorkbookContents): QuotaNames {
  const rows = cellsOfRows(found, contents);
  const names = (key: QuotaKey, of: readonly QuotaCells[]): string[] => [
    ...new Set(of.map((cell) => String(cell(key) ?? ''))),
  ];
  const ofStages = rows.filter((cell) => cell('stageRow') !== 0);
  return { lines: names('line', rows), stages: names('stage', ofStages) };
}

function cellsOfRows({ table, offsetOf }: QuotaTable, contents: WorkbookContents): QuotaCells[] {
  const area = belowHeader(table.area);
  const cells = gridOf(contents, area.sheet).within(area);
  return Array.from({ length: area.rows }, (_, row): QuotaCells => (key) => {
    const offset = offsetOf(key);
    return offset < 0 ? null : cells.value(row, offset);
  });
}

function quotaRow(cell: QuotaCells): QuotaRow | null {
  const [line, stage, confidence] = [cell('line'), cell('stage'), cell('confidence')];
  const figures = [averageOf(cell), ...(['month', 'atConfidence', 'start', 'due'] as const).map(cell)];
  if (line === null || stage === null || !figures.every((one) => typeof one === 'number')) return null;
  const [average, serial, atConfidence, from, until] = figures as [number, number, number, number, number];
  const [month, start, due] = [monthOfSerial(serial), dateOfSerial(from), dateOfSerial(until)];
  if (month === null || start === null || due === null) return null;
  return {
    month,
    line: String(line),
    stage: String(stage),
    lineCell: line,
    stageCell: stage,
    joined: cell('stageRow') === 0,
    average,
    atConfidence,
    confidence: typeof confidence === 'number' ? confidence : null,
    start,
    due,
    estimated: Object.values(tables).some(({ basis }) => basis.estimated === cell('basis')),
  };
}

/** A plan of an earlier release has no column for the average, but what it follows from. */
function averageOf(cell: QuotaCells): CellValue {
  const [average, hires, yieldShare] = [cell('average'), cell('hires'), cell('yieldFromHere')];
  const known = average === null && typeof hires === 'number' && typeof yieldShare === 'number';
  return known ? averagePeople(hires, yieldShare) : average;
}
