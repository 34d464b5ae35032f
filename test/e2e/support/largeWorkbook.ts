import { monthSerial } from '../../../src/model/calendar/month';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { planningBook } from '../../support/planningBook';

const FIRST_YEAR = 2026;

/** An .xlsx with that many months of forecast for that many lines, every fourth one feeding the next. */
export function largeWorkbook(months: number, lines: number): Uint8Array {
  const names = Array.from({ length: lines }, (_, index) => `Line ${index + 1}`);
  const forecast = Array.from({ length: months }, (_, month): FileCellValue[][] => {
    const year = FIRST_YEAR + Math.floor(month / 12);
    const serial = monthSerial(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
    return names.map((name, line) => [serial, name, 20_000 + 700 * line + 90 * month, 180, 20, 40, 1, 2]);
  }).flat();
  const rows = names.map((name, line) => [name, line % 4 === 1 ? names[line - 1]! : null, 0.7, 0.08, 20]);
  return saveWorkbook(null, planningBook({ Forecast: { rows: forecast }, Lines: { rows } }));
}
