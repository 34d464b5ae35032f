import type { ICommandInfo, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { copiedFormula } from '../../../grid/copiedFormula';
import type { Area } from '../../areas';
import { uniformFormula } from './calculatedColumn';
import type { BookCore } from '../bookCore';
import { rewriteTableFormulas } from '../formulas/rewriteFormulas';
import type { SheetCells } from '../sheets/sheetCells';
import type { StructureChange } from '../sheets/structureChange';
import { tableAfter, type TableOutline } from './tableAfter';
import { headerNames } from './tableHeader';
import type { TableRecord } from './tableRecord';

interface Awaited {
  before: TableRecord;
  after: TableOutline | undefined;
  /** Engine formulas of calculated columns, counted from the first data row. */
  formulas: (string | undefined)[];
  newRows: { row: number; count: number }[];
}

/**
 * Univer takes a table that is pushed aside for one that gains and loses columns. So what the tables must
 * become is worked out before rows and columns move, and put right afterwards: columns, names, formulas of
 * columns that are gone, and the calculated columns in new rows.
 */
export class TableMoves {
  private readonly awaited = new Map<string, Awaited>();
  private readonly listener: { dispose(): void };

  /** @param later Called when a person's change awaits `settle`. */
  constructor(
    private readonly core: Pick<BookCore, 'engine' | 'calculation' | 'tables'>,
    private readonly cells: (sheetId: string) => SheetCells,
    later: () => void,
  ) {
    const { engine } = core;
    this.listener = engine.commands.beforeCommandExecuted((command) => {
      const found = structureChange(command, engine.unitId);
      if (!found) return;
      this.expect(found.sheetId, found.change);
      if (!engine.byHost) later();
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  expect(sheetId: string, change: StructureChange): void {
    for (const table of this.core.tables.all()) {
      if (table.sheetId !== sheetId) continue;
      let entry = this.awaited.get(table.id);
      if (!entry) {
        entry = { before: table, after: table, formulas: this.columnFormulas(table), newRows: [] };
        this.awaited.set(table.id, entry);
      }
      if (!entry.after) continue;
      const grown = entry.after.area.rows;
      entry.after = tableAfter(entry.after, change);
      if (change.kind === 'insert' && entry.after && entry.after.area.rows > grown)
        entry.newRows.push({ row: change.at, count: change.count });
    }
  }

  /** A table that went with what lay under it: whether for good shows when the command is through. */
  lose(table: TableRecord): void {
    if (!this.awaited.has(table.id))
      this.awaited.set(table.id, { before: table, after: undefined, formulas: [], newRows: [] });
  }

  settle(): void {
    const entries = [...this.awaited.values()];
    this.awaited.clear();
    for (const entry of entries) this.core.engine.asHost(() => this.putRight(entry));
  }

  private putRight({ before, after, formulas, newRows }: Awaited): void {
    const isBack = before.columns.length === 0 && this.core.tables.get(before.id) !== undefined;
    if (isBack) return;
    if (!after) {
      rewriteTableFormulas(this.core, before, { to: 'nothing' });
      if (this.core.tables.get(before.id)) this.core.tables.remove(before.id);
      return;
    }
    const cells = this.cells(before.sheetId);
    const columns = headerNames(after.columns.map((name) => name ?? null));
    const now = this.core.tables.get(before.id);
    const same = now && sameOutline(now, { area: after.area, columns });
    if (now && !same) this.core.tables.replace(before.id, { area: after.area, columns });
    const fresh = columns.map((name, index) => (after.columns[index] === undefined ? `'${name}` : null));
    if (fresh.some((name) => name !== null)) cells.write({ ...after.area, rows: 1 }, [fresh]);
    const gone = before.columns.filter((name) => !columns.includes(name));
    if (gone.length > 0)
      rewriteTableFormulas(this.core, before, {
        to: 'columns',
        names: new Map(gone.map((name) => [name, undefined])),
      });
    for (const { row, count } of newRows)
      this.fill(cells, before, { area: after.area, columns }, formulas, row, count);
  }

  private columnFormulas(table: TableRecord): (string | undefined)[] {
    const cells = this.cells(table.sheetId);
    const stored = this.core.engine.cells(table.sheetId);
    const rows = table.area.rows - 1 - (table.showTotals ? 1 : 0);
    return table.columns.map((_, index) =>
      uniformFormula(
        Array.from({ length: rows }, (__, r) =>
          cells.engineFormula(stored, table.area.row + 1 + r, table.area.column + index),
        ),
      ),
    );
  }

  /** Excel carries the formulas of calculated columns into rows that come in between. */
  private fill(
    cells: SheetCells,
    before: TableRecord,
    { area, columns }: { area: Area; columns: readonly string[] },
    formulas: readonly (string | undefined)[],
    row: number,
    count: number,
  ): void {
    const first = area.row + 1;
    before.columns.forEach((name, index) => {
      const formula = formulas[index];
      const at = columns.indexOf(name);
      if (formula === undefined || at < 0) return;
      const copied = copiedFormula(formula);
      const column = [...Array(count).keys()].map((r) => [copied(row + r - first)]);
      cells.write({ row, column: area.column + at, rows: count, columns: 1 }, column);
    });
  }
}

function sameOutline(a: TableOutline, b: TableOutline): boolean {
  return (
    a.area.row === b.area.row &&
    a.area.column === b.area.column &&
    a.area.rows === b.area.rows &&
    a.columns.length === b.columns.length &&
    a.columns.every((name, index) => name === b.columns[index])
  );
}

function structureChange(
  command: Readonly<ICommandInfo>,
  unitId: string,
): { sheetId: string; change: StructureChange } | undefined {
  const kinds: Record<string, Pick<StructureChange, 'along' | 'kind'>> = {
    [InsertRowMutation.id]: { along: 'rows', kind: 'insert' },
    [RemoveRowMutation.id]: { along: 'rows', kind: 'delete' },
    [InsertColMutation.id]: { along: 'columns', kind: 'insert' },
    [RemoveColMutation.id]: { along: 'columns', kind: 'delete' },
  };
  const kind = kinds[command.id];
  if (!kind) return undefined;
  const params = command.params as { unitId: string; subUnitId: string; range: IRange };
  if (params.unitId !== unitId) return undefined;
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const [at, end] = kind.along === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
  return { sheetId: params.subUnitId, change: { ...kind, at, count: end - at + 1 } };
}
