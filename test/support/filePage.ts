import { printArea, printAreaFormula, printAreasOf } from '../../src/standin/file/names/printArea';
import { printTitles, titlesFormula, titlesOf } from '../../src/standin/file/names/printTitles';
import type { FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { WriteStep } from '../../src/grid/port';

/** Number of A4 paper in a file. */
const a4 = 9;

/** What the step that says how a sheet prints does to a workbook of plain records. */
export function setUpPage(
  file: WorkbookFile,
  { sheet, page }: Extract<WriteStep, { kind: 'pageSetup' }>,
): void {
  const target = file.sheets.find(({ name }) => name === sheet);
  if (!target) throw new Error(`no sheet ${sheet}`);
  target.page = { orientation: page.orientation, paperSize: a4 };
  if (page.scale !== undefined) target.page.scale = page.scale;
  if (page.pagesWide !== undefined) target.page.fit = { wide: page.pagesWide, high: page.pagesHigh ?? 0 };
  const formula = titlesFormula(sheet, { rows: page.titleRows, columns: page.titleColumns });
  if (formula !== '') file.names.push({ name: printTitles, formula, sheet });
}

/** Which cells print, and where pages begin. */
export function setPrintArea(
  file: WorkbookFile,
  { sheet, areas, breaks }: Extract<WriteStep, { kind: 'printArea' }>,
): void {
  const target = file.sheets.find(({ name }) => name === sheet);
  if (!target) throw new Error(`no sheet ${sheet}`);
  if (breaks.length > 0) target.page = { orientation: 'portrait', ...target.page, breaks };
  file.names = file.names.filter((one) => one.name !== printArea || one.sheet !== sheet);
  file.names.push({ name: printArea, formula: printAreaFormula(sheet, areas), sheet });
}

/** Makes a sheet print as another does. */
export function copyPage(file: WorkbookFile, from: FileSheet, to: FileSheet): void {
  if (from.page) to.page = { ...from.page };
  const printed = file.names.find(({ name, sheet }) => name === printArea && sheet === from.name);
  if (printed)
    setPrintArea(file, {
      kind: 'printArea',
      sheet: to.name,
      areas: printAreasOf(printed.formula),
      breaks: [],
    });
  const titles = file.names.find(({ name, sheet }) => name === printTitles && sheet === from.name);
  if (!titles) return;
  const formula = titlesFormula(to.name, titlesOf(titles.formula));
  file.names.push({ name: printTitles, formula, sheet: to.name });
}
