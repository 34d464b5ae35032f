import type { BookEvent } from './book';
import { areaAfter, cellChange, type StructureChange } from './structureChange';
import type { UniverSheet } from './univerSheet';

/** Moves what Univer knows nothing of (conditional formats, lists, charts) along with the cells that it stands on. */
export function moveAnnexes(sheet: UniverSheet, event: BookEvent): void {
  const change = changeOf(event);
  if (!change) return;
  moveAreas(sheet.conditionalFormats, change);
  moveAreas(sheet.validations, change);
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
