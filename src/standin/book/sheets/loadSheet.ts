import type { FileSheet } from '../../file/workbookFile';
import { areaOfA1 } from '../area';
import type { BookConditionalFormat } from '../book';
import { DEFAULT_LOOK } from '../tables/tableRecord';
import type { UniverBook } from '../univerBook';

/** Gives an opened sheet what Univer's snapshot has no place for: tables, rules, lists, protection, charts, print. */
export function loadSheet(book: UniverBook, file: FileSheet, sheetId: string): void {
  const sheet = book.sheet(sheetId);
  if (!sheet) return;
  if (file.visibility === 'veryHidden') sheet.visibility = 'veryHidden';
  sheet.protected = file.protected;
  if (file.page) sheet.page = structuredClone(file.page);
  for (const table of file.tables) {
    const look = {
      ...DEFAULT_LOOK,
      showTotals: table.showTotals,
      showFilter: table.showFilter,
      bandedRows: table.bandedRows,
      ...(table.headless ? { headless: true } : {}),
    };
    if (table.style !== undefined) look.style = table.style;
    const columns = table.columns.map((column) => column.name);
    const totals = table.columns.map(({ totalsLabel, totalsFormula }) => ({
      ...(totalsLabel === undefined ? {} : { label: totalsLabel }),
      ...(totalsFormula === undefined ? {} : { formula: totalsFormula }),
    }));
    book.core.tables.add(sheetId, areaOfA1(table.ref), table.name, columns, { ...look, totals });
  }
  file.conditionalFormats.forEach(({ ref, formula, bold, fontColour, fillColour, added }, index) => {
    const [area, ...rest] = ref.split(' ').map(areaOfA1);
    if (!area) return;
    const format: BookConditionalFormat = {
      id: `format${index + 1}`,
      area,
      formula: `=${formula}`,
      fromFile: !added,
    };
    if (rest.length > 0) format.rest = rest;
    if (bold !== undefined) format.bold = bold;
    if (fontColour !== undefined) format.fontColour = fontColour;
    if (fillColour !== undefined) format.fillColour = fillColour;
    sheet.conditionalFormats.push(format);
  });
  for (const { ref, added, ...rule } of file.validations) {
    const [area, ...rest] = ref.split(' ').map(areaOfA1);
    if (area)
      sheet.validations.push({ area, ...rule, fromFile: !added, ...(rest.length > 0 ? { rest } : {}) });
  }
  sheet.charts.push(...file.charts.map((chart, index) => ({ ...chart, id: `chart${index + 1}` })));
}
