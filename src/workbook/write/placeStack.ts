import { firstRow } from '../layout/sheetSpec';
import { constantCells, dataArea, headerCells, tableArea } from '../layout/tableCells';
import type { TableSpec } from '../layout/tableSpec';
import { isOurTable } from '../names';
import type { SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../port';

/** Excel's blue medium table style: banded, with a header that stands out in print. */
const tableStyle = 'TableStyleMedium2';
/** Blank rows between two stacked tables. */
const gap = 1;

/** A table's place once every shift has been made. */
export interface Placed {
  spec: TableSpec;
  headerRow: number;
}

/** A table of ours that stands on the sheet, where it is after the steps so far. */
interface Standing {
  name: string;
  area: SheetArea;
}

/**
 * Makes room for the tables that share a first column and gives each its place. A table that is there already is
 * resized where it stands; rows come and go below its last one, in our columns only.
 */
export function placeStack(
  stack: readonly TableSpec[],
  isNewSheet: boolean,
  contents: WorkbookContents,
): { steps: UndoableStep[]; placed: Placed[] } {
  const steps: UndoableStep[] = [];
  const { sheet, column } = stack[0]!;
  const standing = standingTables(stack, contents);
  const columns = Math.max(
    ...stack.map((spec) => spec.columns.length),
    ...standing.map((one) => one.area.columns),
  );
  const band = (row: number, rows: number): SheetArea => ({ sheet, row, column, rows, columns });
  const insert = (row: number, rows: number): void => {
    const area = band(row, rows);
    steps.push({ step: { kind: 'insertCells', area }, undo: [{ kind: 'deleteCells', area }] });
    for (const one of standing) if (one.area.row >= row) one.area.row += rows;
  };
  const remove = (row: number, rows: number): void => {
    const area = band(row, rows);
    steps.push({ step: { kind: 'deleteCells', area }, undo: [{ kind: 'insertCells', area }] });
    for (const one of standing) if (one.area.row >= row + rows) one.area.row -= rows;
  };

  for (const { name, area } of unwanted(stack, standing)) {
    const undo: WriteStep[] = [{ kind: 'addTable', area: { ...area }, name, style: tableStyle }];
    steps.push({ step: { kind: 'unlistTable', name }, undo });
    remove(area.row, area.rows + gap);
    standing.splice(
      standing.findIndex((one) => one.name === name),
      1,
    );
  }

  const placed: Placed[] = [];
  let row = firstRow;
  for (const spec of stack) {
    const rows = spec.rows + 1;
    const table = standing.find((one) => one.name === spec.name);
    if (table) {
      row = table.area.row;
      resize(table, rows, steps, insert, remove);
      steps.push(
        plain({ kind: 'cells', area: { ...tableArea(spec, row), rows: 1 }, cells: headerCells(spec) }),
      );
    } else {
      if (!isNewSheet) insert(row, rows + gap);
      steps.push(...newTable(spec, row));
    }
    placed.push({ spec, headerRow: row });
    row += rows + gap;
  }
  return { steps, placed };
}

function standingTables(stack: readonly TableSpec[], contents: WorkbookContents): Standing[] {
  const { sheet, column } = stack[0]!;
  return contents.tables
    .filter(({ name, area }) => area.sheet === sheet && area.column === column && isOurTable(name))
    .sort((a, b) => a.area.row - b.area.row)
    .map(({ name, area }) => ({ name, area: { ...area } }));
}

/** Tables that go: no longer asked for, of another width, or all of them when somebody has changed their order. */
function unwanted(stack: readonly TableSpec[], standing: readonly Standing[]): Standing[] {
  const specOf = (name: string): number => stack.findIndex((spec) => spec.name === name);
  const order = standing.map((one) => specOf(one.name)).filter((index) => index >= 0);
  const inOrder = order.every((index, at) => at === 0 || index > order[at - 1]!);
  return standing.filter(({ name, area }) => {
    const spec = stack[specOf(name)];
    return !spec || !inOrder || spec.columns.length !== area.columns;
  });
}

function resize(
  { name, area }: Standing,
  wanted: number,
  steps: UndoableStep[],
  insert: (row: number, rows: number) => void,
  remove: (row: number, rows: number) => void,
): void {
  const { row, rows } = area;
  const resizeTo = (count: number): WriteStep => ({
    kind: 'resizeTable',
    area: { ...area, row, rows: count },
    name,
  });
  if (wanted > rows) insert(row + rows, wanted - rows);
  if (wanted !== rows) steps.push({ step: resizeTo(wanted), undo: [resizeTo(rows)] });
  if (wanted < rows) remove(row + wanted, rows - wanted);
  area.rows = wanted;
}

function newTable(spec: TableSpec, row: number): UndoableStep[] {
  const area = tableArea(spec, row);
  const undo: WriteStep[] = [
    { kind: 'unlistTable', name: spec.name },
    { kind: 'clear', area },
  ];
  return [
    plain({ kind: 'cells', area: { ...area, rows: 1 }, cells: headerCells(spec) }),
    plain({ kind: 'cells', area: dataArea(spec, row), cells: constantCells(spec) }),
    { step: { kind: 'addTable', area, name: spec.name, style: tableStyle }, undo },
  ];
}

function plain(step: WriteStep): UndoableStep {
  return { step, undo: [] };
}
