import type { FileCell, FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { CellInput, CellValue, SheetArea, SheetCondition, WorkbookContents } from '../../src/grid/port';
import { isPlanSheet } from '../../src/grid/names';
import { areaOf } from './fileArea';
import { overlaysOf } from './fileOverlays';

/** Where a port keeps what is remembered of a plan. */
export const planKey = 'crewplan.plan';

/** What a port reads of the records: cached values, tables, names. */
export function contentsOf(
  file: WorkbookFile,
  formulasOf: readonly string[] | SheetCondition,
): WorkbookContents {
  const named = typeof formulasOf === 'function' ? [] : formulasOf;
  const inPassing = typeof formulasOf === 'function' ? formulasOf : () => false;
  return {
    sheets: file.sheets.map((sheet) => {
      const used = usedArea(sheet);
      const read = <T>(pick: (cell: FileCell | undefined) => T): T[][] =>
        Array.from({ length: used.rows }, (_, row) =>
          Array.from({ length: used.columns }, (_, column) =>
            pick(sheet.cells.get(used.row + row)?.get(used.column + column)),
          ),
        );
      return {
        name: sheet.name,
        visible: sheet.visibility === 'visible',
        protected: sheet.protected,
        used,
        values: read((cell) => valueOf(cell)),
        merges:
          named.includes(sheet.name) && isPlanSheet(sheet.name)
            ? sheet.merges.map((merge) => ({ sheet: sheet.name, ...areaOf(merge) }))
            : [],
        ...((named.includes(sheet.name) || inPassing(used)) && {
          formulas: read((cell) =>
            cell?.formula === undefined ? ((valueOf(cell) ?? '') as CellInput) : `=${cell.formula}`,
          ),
        }),
        ...(named.includes(sheet.name) && overlaysOf(sheet)),
        numberFormats: read((cell) => file.styles[cell?.style ?? 0]?.numberFormat ?? 'General').slice(
          0,
          named.includes(sheet.name) ? undefined : 60,
        ),
      };
    }),
    tables: file.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        name: table.name,
        area: { sheet: sheet.name, ...areaOf(table.ref) },
        headers: table.columns.map((column) => column.name),
        hasTotals: table.showTotals,
        ...(table.style && { style: table.style }),
      })),
    ),
    names: file.names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
    structureProtected: file.structureProtected,
    ...(file.settings.has(planKey) && { keptPlan: JSON.parse(file.settings.get(planKey)!) as unknown }),
  };
}

function valueOf(cell: FileCell | undefined): CellValue {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

export function usedArea(sheet: FileSheet): SheetArea {
  const rows = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].some(([, cell]) => cell.value !== null || cell.formula !== undefined) ? [row] : [],
  );
  const columns = rows.flatMap((row) => [...sheet.cells.get(row)!.keys()]);
  if (rows.length === 0) return { sheet: sheet.name, row: 0, column: 0, rows: 0, columns: 0 };
  // No Math.min(...rows): a long log has more rows than a call may have arguments.
  const [row, lastRow] = ends(rows);
  const [column, lastColumn] = ends(columns);
  return { sheet: sheet.name, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function ends(numbers: readonly number[]): [least: number, most: number] {
  return numbers.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Infinity, -Infinity],
  );
}
