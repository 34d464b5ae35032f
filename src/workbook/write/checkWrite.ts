import { areaAddress, cellAddress } from '../a1';
import { firstRow, type SheetSpec } from '../layout/sheetSpec';
import { isOurTable, ourNames, ourSheets } from '../names';
import type { Problem } from '../outcome';
import type { SheetContents, TableContents, WorkbookContents } from '../port';

/** Everything that could make writing fail or touch the user's own cells, found before the first write. */
export function checkWrite(specs: readonly SheetSpec[], contents: WorkbookContents): Problem[] {
  return [
    ...nameProblems(specs, contents),
    ...specs.flatMap((spec) => {
      const sheet = contents.sheets.find((one) => sameName(one.name, spec.name));
      return sheet ? sheetProblems(spec, sheet, contents) : missingSheetProblems(spec, contents);
    }),
  ];
}

function missingSheetProblems(spec: SheetSpec, contents: WorkbookContents): Problem[] {
  return contents.structureProtected ? [problem('structureProtected', null, { sheet: spec.name })] : [];
}

function sheetProblems(spec: SheetSpec, sheet: SheetContents, contents: WorkbookContents): Problem[] {
  const here = contents.tables.filter((table) => table.area.sheet === sheet.name);
  const own = here.filter((table) => isOurTable(table.name));
  const place = { sheet: sheet.name, address: cellAddress(0, 0) };
  if (own.length === 0 && sheet.used.rows > 0) return [problem('sheetInUse', place, { sheet: sheet.name })];
  const problems: Problem[] = [];
  if (sheet.protected) problems.push(problem('sheetProtected', place, { sheet: sheet.name }));
  for (const merge of sheet.merges.filter((area) => inOurBands(spec, area))) {
    const address = areaAddress(merge);
    problems.push(problem('mergedCells', { sheet: sheet.name, address }, { sheet: sheet.name, address }));
  }
  for (const table of here.filter((one) => !isOurTable(one.name) && inOurBands(spec, one.area))) {
    problems.push(problem('tableInWay', placeOfTable(table), { table: table.name, sheet: sheet.name }));
  }
  return problems;
}

/** Whether an area lies in the columns and rows that our tables of a sheet grow and shrink in. */
function inOurBands(
  spec: SheetSpec,
  area: { row: number; column: number; rows: number; columns: number },
): boolean {
  return spec.tables.some(
    (table) =>
      area.row + area.rows > firstRow &&
      area.column < table.column + table.columns.length &&
      table.column < area.column + area.columns,
  );
}

/** Table names and defined names share one name space, in which case does not count. */
function nameProblems(specs: readonly SheetSpec[], contents: WorkbookContents): Problem[] {
  const problems: Problem[] = [];
  for (const spec of specs) {
    for (const { name } of spec.tables) {
      const table = contents.tables.find((one) => sameName(one.name, name));
      if (table && table.area.sheet !== spec.name) {
        const values = { table: table.name, sheet: table.area.sheet };
        problems.push(problem('tableNameInUse', placeOfTable(table), values));
      }
      const defined = contents.names.find((one) => sameName(one.name, name));
      if (defined) problems.push(problem('nameInUse', null, { name: defined.name }));
    }
  }
  for (const name of Object.values(ourNames)) {
    const defined = contents.names.find((one) => sameName(one.name, name));
    const isOurs = defined?.formula.replace(/'/g, '').startsWith(`=${ourSheets.settings}!`);
    if (defined && !isOurs) problems.push(problem('nameInUse', null, { name: defined.name }));
  }
  return problems;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function placeOfTable(table: TableContents): Problem['place'] {
  return { sheet: table.area.sheet, address: cellAddress(table.area.row, table.area.column) };
}

function problem(code: string, place: Problem['place'], values: Problem['values']): Problem {
  return { code, severity: 'error', place, values };
}
