import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import { serialOf } from '../../src/model/calendar/serialDate';
import { firstWorkingDate } from '../../src/model/calendar/workingDates';
import type { LineMonth } from '../../src/model/plan/lineMonth';
import { roundUp } from '../../src/model/rounding';
import { monthSerial } from '../../src/model/calendar/month';
import { tables } from '../../src/words/catalogue';
import { areaOf } from './fileArea';
import { plannedBook, sheetOf } from './plannedBook';
import { callsOf, months, planningBook, type InputChanges } from './planningBook';
import { ready } from './prepared';

/** Two lines that hire in each of three months, through stages with lead times. */
export function hiringBook(changes: InputChanges = {}): WorkbookFile {
  return planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Working days', 'Actual heads', 'Planned joiners'],
      rows: months(3).flatMap((month) => [
        [month, 'Hotline', callsOf(10), 240, 21, 0, 0],
        [month, 7, callsOf(4), 240, 21, 0, 0],
      ]),
    },
    Lines: {
      headers: ['Line', 'PTY'],
      rows: [
        ['Hotline', 1],
        [7, 1],
      ],
    },
    Stages: {
      headers: ['Stage', 'Pass rate', 'Lead days'],
      rows: [
        ['Interview', 0.4, 15],
        ['Offer', 0.8, 8],
        ['Reporting', 1, 0],
      ],
    },
    ...changes,
  });
}

/** A planned workbook whose quotas show their figures, as they do once an engine has calculated them. */
export function shownPlan(file: WorkbookFile = hiringBook(), language: Language = 'en'): WorkbookFile {
  plannedBook(file, {}, language);
  return showQuotas(file, language);
}

/** Puts the model's own figures into the cells of the quotas, in place of an engine. */
export function showQuotas(file: WorkbookFile, language: Language = 'en'): WorkbookFile {
  const { plan } = ready(file, {}, language).layout;
  const words = tables[language].quotas;
  const sheet = sheetOf(file, 'InterviewQuota');
  const table = sheet.tables[0]!;
  const { row, column, rows } = areaOf(table.ref);
  const offsetOf = (key: keyof typeof words): number =>
    column + table.columns.findIndex(({ name }) => name === words[key]);
  for (let index = 1; index < rows; index++) {
    const cells = sheet.cells.get(row + index)!;
    const is = (key: keyof typeof words, value: unknown): boolean =>
      cells.get(offsetOf(key))?.value === value;
    const isOf = ({ month, line }: { month: string; line: string }): boolean =>
      is('month', monthSerial(month)) && (is('line', line) || is('line', Number(line)));
    const shown = is('stageRow', 0)
      ? joinedOf(plan.lines.find(isOf))
      : plan.quotas.find((one) => isOf(one) && is('stage', one.stage));
    if (!shown) throw new Error(`Row ${index} has no quota in the plan.`);
    const values = {
      average: shown.average,
      atConfidence: shown.atConfidence,
      start: serialOf(shown.start!),
      due: serialOf(shown.due!),
      confidence: 0.9,
      basis: tables[language].basis.announced,
    };
    for (const [key, value] of Object.entries(values)) {
      const offset = offsetOf(key as keyof typeof values);
      cells.set(offset, { ...cells.get(offset)!, value });
    }
  }
  return file;
}

/** The quota of those who join: the month's hires, on its first working day. */
function joinedOf(row: LineMonth | undefined) {
  if (!row) return undefined;
  const [due, people] = [firstWorkingDate(row.month, 'CN')!, roundUp(row.hires)];
  return { average: people, atConfidence: people, start: due, due };
}
