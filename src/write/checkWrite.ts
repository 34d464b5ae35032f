import { areaAddress, placeOf } from '../grid/a1';
import { firstRow, type SheetSpec } from '../tables/sheetSpec';
import { isOurTable } from '../grid/names';
import type { TableSpec } from '../tables/tableSpec';
import { type Problem, problem } from '../grid/problem';
import type { SheetContents, TableContents, WorkbookContents } from '../grid/port';
import { nameProblems } from './checkNames';
import { stacksOf, type Stack } from './stacks';
import { titleArea } from './titleArea';
import { sameName } from '../grid/sameName';
import { columnAt, shareColumns } from '../grid/area';
import { keepsColumns, type PresentTable } from './presentTables';

/** Everything that could make writing fail or touch the user's own cells, found before the first write. */
export function checkWrite(specs: readonly SheetSpec[], contents: WorkbookContents): Problem[] {
  return [
    ...nameProblems(specs, contents),
    ...specs.flatMap((spec) => {
      const sheet = contents.sheets.find((one) => sameName(one.name, spec.name));
      if (sheet) return sheetProblems(spec, sheet, contents);
      return contents.structureProtected ? [problem('structureProtected', null, { sheet: spec.name })] : [];
    }),
  ];
}

function sheetProblems(spec: SheetSpec, sheet: SheetContents, contents: WorkbookContents): Problem[] {
  const here = contents.tables.filter((table) => table.area.sheet === sheet.name);
  const isEmpty = sheet.used.rows === 0 && sheet.name === spec.name;
  const place = placeOf({ sheet: sheet.name, row: 0, column: 0 });
  // A sheet of ours that has lost its tables, as plans go, still has its title.
  const hasTitle = sheet.used.rows > 0 && titleArea(spec, contents) !== null;
  const isOurs = hasTitle || here.some((table) => isOurTable(table.name));
  if (!isEmpty && !isOurs) {
    return [problem('sheetInUse', place, { sheet: sheet.name })];
  }
  const stacks = stacksOf(spec, contents);
  return [
    ...(sheet.protected ? [problem('sheetProtected', place, { sheet: sheet.name })] : []),
    ...stacks.flatMap(({ present, tables }) =>
      present.flatMap((one) => presentProblems(one, tables.find(({ name }) => name === one.name)?.columns)),
    ),
    ...movedProblems(stacks),
    ...sheet.merges
      .filter((area) => inAnyBand(stacks, area))
      .map((area) => mergeProblem(sheet.name, areaAddress(area))),
    ...here
      .filter((table) => !isOurTable(table.name) && inAnyBand(stacks, table.area))
      .map((table) => problem('tableInWay', placeOf(table.area), { table: table.name, sheet: sheet.name })),
  ];
}

/** What the user has done to a table of ours that planning must not undo. */
function presentProblems(table: PresentTable, wanted: TableSpec['columns'] | undefined): Problem[] {
  const { name, area, foreign, hasTotals, mixed, lost, headers } = table;
  const stays = wanted !== undefined && keepsColumns(table, wanted);
  const problems: Problem[] = [];
  if (hasTotals) problems.push(problem('totalsRow', placeOf(area), { table: name }));
  // A column of the user's may stay at the right end of a table that stays; elsewhere it would be overwritten.
  if (foreign && (mixed || !stays)) {
    const place = placeOf(columnAt(area, foreign.offset));
    problems.push(problem('tableChanged', place, { table: name, header: foreign.header }));
  }
  // Headers that are lost are written anew; whose a further column is cannot be told any more.
  if (lost && !stays) {
    problems.push(problem('tableChanged', placeOf(area), { table: name, header: headers[0]! }));
  }
  return problems;
}

/** A table of ours that was moved to where the rows of the others come and go. */
function movedProblems(stacks: readonly Stack[]): Problem[] {
  return stacks.flatMap((stack, index) => {
    const other = stacks.slice(0, index).find((one) => shareColumns(one, stack));
    const moved = stack.present[0] ?? other?.present[0];
    if (!other || !moved) return [];
    return [problem('tableMoved', placeOf(moved.area), { table: moved.name, sheet: stack.sheet })];
  });
}

function inAnyBand(stacks: readonly Stack[], area: TableContents['area']): boolean {
  return area.row + area.rows > firstRow && stacks.some((stack) => shareColumns(stack, area));
}

function mergeProblem(sheet: string, address: string): Problem {
  return problem('mergedCells', { sheet, address }, { sheet, address });
}
