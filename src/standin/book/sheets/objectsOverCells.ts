import type { BookEvent } from '../book';
import { moveReferences, renameSheetIn } from '../formulas/moveReferences';
import { areaAfter, cellChange, type StructureChange } from './structureChange';
import type { UniverSheet } from './univerSheet';

/** Keeps what Univer knows nothing of (conditional formats, lists, charts) on the cells that it is about. */
export class ObjectsOverCells {
  private readonly names = new Map<string, string>();

  constructor(private readonly sheets: () => readonly UniverSheet[]) {}

  follow(event: BookEvent): void {
    if (!('sheetId' in event)) return;
    const sheet = this.sheets().find(({ id }) => id === event.sheetId);
    const before = this.names.get(event.sheetId) ?? sheet?.name;
    if (!sheet || before === undefined) return;
    this.names.set(sheet.id, sheet.name);
    const change = changeOf(event);
    if (change) this.move(sheet, change);
    else if (before !== sheet.name)
      for (const one of this.sheets()) rewrite(one, (formula) => renameSheetIn(formula, before, sheet.name));
  }

  /** A name is only known to have changed if it was known before. */
  learnNames(): void {
    for (const { id, name } of this.sheets()) this.names.set(id, name);
  }

  private move(sheet: UniverSheet, change: StructureChange): void {
    moveAreas(sheet.conditionalFormats, change);
    moveAreas(sheet.validations, change);
    moveCharts(sheet, change);
    moveBreaks(sheet, change);
    for (const one of this.sheets())
      rewrite(one, (formula) => moveReferences(formula, one.name, sheet.name, change));
  }
}

/** Every formula and reference that stands beside the engine. */
function rewrite(sheet: UniverSheet, change: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
  for (const validation of sheet.validations)
    if (validation.list?.startsWith('=')) validation.list = change(validation.list);
  for (const chart of sheet.charts)
    for (const series of chart.series) {
      series.values = change(series.values);
      series.categories = change(series.categories);
    }
}

function moveCharts(sheet: UniverSheet, change: StructureChange): void {
  for (const chart of sheet.charts) {
    const { fromRow, fromColumn, toRow, toColumn } = chart.anchor;
    const area = areaAfter(
      { row: fromRow, column: fromColumn, rows: toRow - fromRow + 1, columns: toColumn - fromColumn + 1 },
      change,
    );
    // A chart outlives its cells, as in Excel.
    if (!area) continue;
    chart.anchor = {
      fromRow: area.row,
      fromColumn: area.column,
      toRow: area.row + area.rows - 1,
      toColumn: area.column + area.columns - 1,
    };
  }
}

/** All the columns that a sheet has. */
const wholeRow = { column: 0, rows: 1, columns: 16_384 };

/** A page break goes with the row that it stands above. */
function moveBreaks({ page }: UniverSheet, change: StructureChange): void {
  if (!page?.breaks) return;
  page.breaks = page.breaks.flatMap((row) => areaAfter({ ...wholeRow, row }, change)?.row ?? []);
}

interface OnAreas {
  area: { row: number; column: number; rows: number; columns: number };
  rest?: OnAreas['area'][];
}

function moveAreas<T extends OnAreas>(rules: T[], change: StructureChange): void {
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = rules[at]!;
    const areas = [rule.area, ...(rule.rest ?? [])].flatMap((area) => areaAfter(area, change) ?? []);
    const [first, ...rest] = areas;
    if (!first) rules.splice(at, 1);
    else {
      rule.area = first;
      if (rest.length > 0) rule.rest = rest;
      else delete rule.rest;
    }
  }
}

function changeOf(event: BookEvent): StructureChange | undefined {
  switch (event.kind) {
    case 'rowsInserted':
      return { along: 'rows', kind: 'insert', at: event.row, count: event.count };
    case 'rowsDeleted':
      return { along: 'rows', kind: 'delete', at: event.row, count: event.count };
    case 'columnsInserted':
      return { along: 'columns', kind: 'insert', at: event.column, count: event.count };
    case 'columnsDeleted':
      return { along: 'columns', kind: 'delete', at: event.column, count: event.count };
    case 'cellsInserted':
      return cellChange(event.area, event.shift === 'down' ? 'rows' : 'columns', 'insert');
    case 'cellsDeleted':
      return cellChange(event.area, event.shift === 'up' ? 'rows' : 'columns', 'delete');
    default:
      return undefined;
  }
}
