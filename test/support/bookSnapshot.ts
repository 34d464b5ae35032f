import type { FileCell, WorkbookFile } from '../../src/standin/file/workbookFile';

/** What a user sees of a workbook, to compare it before and after: cells by address, tables, names, charts and rules. */
export interface BookSnapshot {
  cells: Record<string, Record<string, unknown>>;
  tables: string[];
  names: string[];
  charts: string[];
  rules: string[];
}

export function snapshot(file: WorkbookFile): BookSnapshot {
  const cells = file.sheets.map((sheet): [string, Record<string, unknown>] => [
    sheet.name,
    Object.fromEntries(
      [...sheet.cells].flatMap(([row, columns]) =>
        [...columns].flatMap(([column, cell]) =>
          isBlank(cell) ? [] : [[`R${row + 1}C${column + 1}`, seen(cell, file)]],
        ),
      ),
    ),
  ]);
  return {
    cells: Object.fromEntries(cells),
    tables: file.sheets
      .flatMap((sheet) =>
        sheet.tables.map(
          ({ name, ref, columns }) =>
            `${sheet.name}!${ref} ${name}: ${columns.map((one) => one.name).join()}`,
        ),
      )
      .sort(),
    names: file.names.map(({ name, formula }) => `${name}=${formula}`).sort(),
    charts: file.sheets
      .flatMap((sheet) => sheet.charts.map((chart) => `${sheet.name}: ${JSON.stringify(chart)}`))
      .sort(),
    rules: file.sheets
      .flatMap((sheet) => sheet.conditionalFormats.map((rule) => `${sheet.name}: ${JSON.stringify(rule)}`))
      .sort(),
  };
}

function isBlank({ value, formula }: FileCell): boolean {
  return value === null && formula === undefined;
}

function seen({ value, formula, style }: FileCell, file: WorkbookFile): unknown {
  return [formula === undefined ? value : `=${formula}`, file.styles[style ?? 0]!.numberFormat];
}
