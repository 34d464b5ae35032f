import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { createExcelWorkbook } from '../../src/excel/office';
import type { WorkbookPort } from '../../src/grid/port';
import { areaOf } from './fileArea';
import type { MemoryBook } from './memoryBook';
import { openOffice, type OfficeHarness } from './officeHarness';

export interface OfficeWorkbook extends OfficeHarness {
  port: WorkbookPort;
  /** Cells as formulas or values by sheet and address, tables and names: what a run must leave whole. */
  contents(): Record<string, unknown>;
}

type Options = Parameters<typeof openOffice>[1];

/** The adapter on the real Office.js, over a workbook in memory that holds what the records say. */
export async function openOfficeWorkbook(file: WorkbookFile, options: Options = {}): Promise<OfficeWorkbook> {
  const harness = await openOffice(
    file.sheets.map(({ name }) => name),
    options,
  );
  fill(harness.book, file);
  // The adapter finds both where a page would have them.
  const globals = globalThis as { Excel?: unknown; Office?: unknown };
  globals.Excel = harness.Excel;
  globals.Office = harness.office.Office;
  const close = (): void => {
    harness.close();
    delete globals.Excel;
    delete globals.Office;
  };
  return { ...harness, port: createExcelWorkbook(), contents: () => contentsOf(harness.book), close };
}

function fill(book: MemoryBook, file: WorkbookFile): void {
  file.sheets.forEach((sheet, index) => {
    const target = book.sheets[index]!;
    target.visibility = sheet.visibility;
    for (const [row, cells] of sheet.cells) {
      for (const [column, { value, formula }] of cells) {
        const input = formula === undefined ? value : `=${formula}`;
        if (input === null) continue;
        const plain = typeof input === 'object' ? '' : input;
        target.write({ row, column, rows: 1, columns: 1 }, [[plain]]);
        if (typeof input === 'object') target.setValue(row, column, input);
      }
    }
    sheet.merges.forEach((merge) => target.merge(areaOf(merge)));
    target.charts.push(...sheet.charts.map((chart, at) => ({ ...structuredClone(chart), id: `chart${at}` })));
    target.conditionalFormats.push(
      ...sheet.conditionalFormats.map(({ ref, formula, added, ...look }, at) => ({
        ...look,
        id: `rule${at}`,
        area: areaOf(ref),
        formula: `=${formula}`,
        fromFile: !added,
      })),
    );
    for (const { ref, name, style = '' } of sheet.tables) {
      const table = book.addTable(target.id, areaOf(ref), name);
      book.updateTable(table.id, { style });
    }
    target.protected = sheet.protected;
  });
  for (const { name, formula, sheet } of file.names) {
    book.setName({ name, formula: `=${formula}`, sheetId: sheet && book.sheetNamed(sheet)!.id });
  }
  book.structureProtected = file.structureProtected;
  book.date1904 = file.date1904;
}

function contentsOf(book: MemoryBook): Record<string, unknown> {
  const sheets = book.sheets.map((sheet) => {
    const used = sheet.usedArea();
    const cells = used === null ? [] : sheet.formulas(used);
    const filled = cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell === '' ? [] : [[`R${used!.row + r + 1}C${used!.column + c + 1}`, cell]],
      ),
    );
    return [sheet.name, Object.fromEntries(filled)];
  });
  return {
    sheets: Object.fromEntries(sheets),
    tables: Object.fromEntries(
      book.tables.map(({ name, area, columns }) => [name, [area, columns.map((one) => one.name)]]),
    ),
    names: book.names.map(({ name, formula }) => `${name}${formula}`).sort(),
    charts: book.sheets.map((sheet) => [
      sheet.name,
      sheet.charts.map((chart) => ({ ...structuredClone(chart), id: undefined })),
    ]),
    rules: book.sheets.map((sheet) => [
      sheet.name,
      sheet.conditionalFormats.map((rule) => ({ ...rule, id: undefined, fromFile: undefined })),
    ]),
  };
}
