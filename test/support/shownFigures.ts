import { tables } from '../../src/words/catalogue';
import { monthSerial } from '../../src/model/calendar/month';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import { areaOf } from './fileArea';
import { ready } from './prepared';

/** Puts the model's own figures into the cells of the plan's tables, in place of an engine. */
export function showFigures(file: WorkbookFile, language: Language = 'en'): WorkbookFile {
  const { plan, review } = ready(file, {}, language).layout;
  const words = tables[language];
  const inTotal = (rows: readonly object[]): object[] => rows.map((row) => ({ ...row, line: words.total }));
  const rowsOf: Record<string, object[]> = {
    HiringTotal: inTotal(plan.totals),
    CostReview: review?.lines ?? [],
    CostTotal: inTotal(review?.totals ?? []),
  };
  for (const sheet of file.sheets) {
    for (const table of sheet.tables) {
      const isPlan = /^HiringPlan(_\d+)?$/.test(table.name);
      const isCost = /^Cost/.test(table.name);
      const rows: object[] = isPlan ? plan.lines : (rowsOf[table.name] ?? []);
      const headers: Record<string, string> = isCost ? words.cost : words.plan;
      const { row, rows: height, column } = areaOf(table.ref);
      const at = (index: number, header: string): FileCellValue =>
        sheet.cells.get(index)?.get(column + table.columns.findIndex(({ name }) => name === header))?.value ??
        null;
      for (let index = row + 1; index < row + height; index++) {
        const figures = rows.find((one) => {
          const { month, line } = one as { month: string; line: string };
          return (
            monthSerial(month) === at(index, words.plan.month) && line === String(at(index, words.plan.line))
          );
        });
        for (const [key, value] of Object.entries(figures ?? {})) {
          const header = headers[key];
          const offset = table.columns.findIndex(({ name }) => name === header);
          if (typeof value !== 'number' || offset < 0) continue;
          const cells = sheet.cells.get(index)!;
          cells.set(column + offset, { ...cells.get(column + offset)!, value });
        }
      }
    }
  }
  return file;
}
