import { firstRow } from '../tables/sheetSpec';
import { constantCells, dataArea, headerCells, tableArea } from '../tables/tableCells';
import type { TableSpec } from '../tables/tableSpec';
import type { SheetArea, UndoableStep, WriteStep } from '../grid/port';
import { BandOfRows } from './bandOfRows';
import { cellSteps } from './cellSteps';
import type { Stack } from './stacks';
import { keepsColumns, tableStyle, type PresentTable } from './presentTables';
import { plain } from './plainStep';

/** Blank rows between two stacked tables. */
const gap = 1;

/** A table's place once every shift has been made. */
export interface Placed {
  spec: TableSpec;
  headerRow: number;
  /** Whether it is made by this plan, its headers and values with it. */
  isNew?: boolean;
}

/**
 * Makes room for the tables of a stack and gives each its place. A table that is there already is resized where it
 * stands; rows come and go below its last one, in the stack's own columns only. `isBlank` tells whether cells of the
 * sheet, as it was read, hold nothing.
 */
export function placeStack(
  stack: Stack,
  isNewSheet: boolean,
  isBlank: (area: SheetArea) => boolean,
): { steps: UndoableStep[]; placed: Placed[] } {
  const { tables, present: all } = stack;
  const rows = new BandOfRows(stack, isBlank);
  for (const { name } of unwanted(tables, all)) rows.removeTable(name, gap);
  const placed: Placed[] = [];
  let row = firstRow;
  for (const spec of tables) {
    const wanted = spec.rows + 1;
    const table = rows.areaOf(spec.name);
    if (table) {
      row = table.row;
      rows.resizeTable(spec.name, wanted);
    } else {
      if (!isNewSheet) rows.insert(row, wanted + gap);
      rows.steps.push(...newTable(spec, row));
    }
    placed.push({ spec, headerRow: row, isNew: !table });
    row += wanted + gap;
  }
  // Rows that are filtered out cannot be shifted.
  const shown = rows.steps.length > 0 ? placed.filter(({ isNew }) => !isNew) : [];
  const filtersOff = shown.map(({ spec }) => plain({ kind: 'showAllRows', name: spec.name }));
  return { steps: [...filtersOff, ...rows.steps], placed };
}

/** Tables that go: no longer asked for, of an older shape, or all of them when somebody has changed their order. */
function unwanted(tables: readonly TableSpec[], present: readonly PresentTable[]): PresentTable[] {
  const indexOf = (name: string): number => tables.findIndex((spec) => spec.name === name);
  const order = present.map((one) => indexOf(one.name)).filter((index) => index >= 0);
  const inOrder = order.every((index, at) => at === 0 || index > order[at - 1]!);
  return present.filter((table) => {
    const spec = tables[indexOf(table.name)];
    return !spec || !inOrder || !keepsColumns(table, spec.columns);
  });
}

export function headerArea(spec: TableSpec, row: number): SheetArea {
  return { ...tableArea(spec, row), rows: 1 };
}

function newTable(spec: TableSpec, row: number): UndoableStep[] {
  const area = tableArea(spec, row);
  const constants = constantCells(spec);
  const blank = constants.map((cells) => cells.map(() => ''));
  const undo: WriteStep[] = [
    { kind: 'unlistTable', name: spec.name },
    { kind: 'clear', area },
  ];
  return [
    plain({ kind: 'cells', area: headerArea(spec, row), cells: headerCells(spec) }),
    ...cellSteps(dataArea(spec, row), constants, blank).map(plain),
    { step: { kind: 'addTable', area, name: spec.name, style: tableStyle }, undo },
  ];
}
