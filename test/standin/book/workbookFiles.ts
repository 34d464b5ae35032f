import type { FileCell, FileSheet, WorkbookFile } from '../../../src/standin/file/workbookFile';

/** A sheet record from rows of cells; a bare value is a cell without formula, undefined is no cell. */
export function fileSheet(name: string, rows: (FileCell | FileCell['value'] | undefined)[][]): FileSheet {
  const cells: FileSheet['cells'] = new Map();
  rows.forEach((row, r) => {
    const columns = new Map<number, FileCell>();
    row.forEach((cell, c) => {
      if (cell === undefined) return;
      const isCell = typeof cell === 'object' && cell !== null && 'value' in cell;
      columns.set(c, isCell ? cell : { value: cell });
    });
    if (columns.size > 0) cells.set(r, columns);
  });
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnLevels: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridLines: true,
  };
}

export function workbookFile(...sheets: FileSheet[]): WorkbookFile {
  return {
    sheets,
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
}

/** A record without its Maps and Sets, for comparison. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}
