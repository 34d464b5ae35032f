import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
  type ITableInfoWithUnitId,
} from '@univerjs/sheets-table';
import { areaOfRange, rangeOfArea } from '../area';
import { contains, overlaps, type Area } from '../../areas';
import type { BookValue } from '../book';
import { BookProblem } from '../bookProblem';
import type { Engine } from '../engine';
import { publishTable, withdrawTable } from './publishedTable';
import { headerNames } from './tableHeader';
import { DEFAULT_LOOK, type TableLook, type TableRecord } from './tableRecord';

interface TableEvent {
  unitId: string;
  tableId: string;
}

/** The tables of the book: names, areas and columns live in Univer, their look beside it. */
export class Tables {
  private readonly looks = new Map<string, TableLook>();
  private readonly manager: TableManager;
  private removing = false;
  private readonly listeners: { unsubscribe(): void }[];

  constructor(
    private readonly engine: Engine,
    private readonly changed: (tableId: string, names: string[]) => void,
    /** A table that Univer took away by itself, with the rows, columns or sheet under it. */
    private readonly lost: (table: TableRecord) => void,
  ) {
    this.manager = engine.injector.get(TableManager);
    const publish = (event: TableEvent): void => {
      if (event.unitId !== engine.unitId) return;
      const table = this.get(event.tableId);
      if (table) publishTable(engine, table);
      this.changed(event.tableId, table ? [table.name] : []);
    };
    const withdraw = ({ unitId, tableId }: TableEvent, name: string): void => {
      if (unitId !== engine.unitId) return;
      withdrawTable(engine, name);
      this.changed(tableId, [name]);
    };
    this.listeners = [
      this.manager.tableAdd$.subscribe(publish),
      this.manager.tableRangeChanged$.subscribe(publish),
      this.manager.tableNameChanged$.subscribe((event) => {
        withdraw(event, event.oldTableName);
        publish(event);
      }),
      this.manager.tableDelete$.subscribe((event) => {
        withdraw(event, event.tableName);
        const { unitId, tableId: id, tableName: name, subUnitId: sheetId, range } = event;
        if (unitId !== engine.unitId || this.removing) return;
        this.lost({ ...DEFAULT_LOOK, id, name, sheetId, area: areaOfRange(range), columns: [] });
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.unsubscribe();
  }

  all(): TableRecord[] {
    return this.manager.getTableList(this.engine.unitId).map((info) => this.record(info));
  }

  get(idOrName: string): TableRecord | undefined {
    const wanted = idOrName.toLowerCase();
    const info = this.manager
      .getTableList(this.engine.unitId)
      .find((table) => table.id === idOrName || table.name.toLowerCase() === wanted);
    return info && this.record(info);
  }

  need(id: string): TableRecord {
    const table = this.get(id);
    if (!table) throw new BookProblem('tableNotFound', id);
    return table;
  }

  /** The table whose data or totals rows hold the cell: there "[@Col]" has a meaning. */
  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.all().find(
      (table) => table.sheetId === sheetId && contains(table.area, { row, column, rows: 1, columns: 1 }),
    );
  }

  overlapping(sheetId: string, area: Area): TableRecord[] {
    return this.all().filter((table) => table.sheetId === sheetId && overlaps(table.area, area));
  }

  /** Lays a table over cells; the caller has made the header cells agree with `columns`. */
  add(
    sheetId: string,
    area: Area,
    name: string,
    columns: readonly string[],
    look = DEFAULT_LOOK,
    id?: string,
  ): string {
    const tableId = id ?? generateRandomId();
    this.looks.set(tableId, { ...look });
    this.engine.run(AddSheetTableMutation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      tableId,
      name,
      range: rangeOfArea(area),
      header: [...columns],
      options: { showHeader: true },
    });
    return tableId;
  }

  remove(id: string): void {
    const { sheetId } = this.need(id);
    const { unitId } = this.engine;
    this.removing = true;
    this.engine.run(DeleteSheetTableMutation.id, { unitId, subUnitId: sheetId, tableId: id });
    this.removing = false;
  }

  /** Univer names new columns after a count instead of their header cells, so a changed table is laid anew. */
  replace(id: string, change: { area?: Area; name?: string; columns?: readonly string[] }): void {
    const table = this.need(id);
    this.remove(id);
    const look = this.looks.get(id) ?? DEFAULT_LOOK;
    this.add(
      table.sheetId,
      change.area ?? table.area,
      change.name ?? table.name,
      change.columns ?? table.columns,
      look,
      id,
    );
  }

  setLook(id: string, change: Partial<TableLook>): void {
    const before = { ...DEFAULT_LOOK, ...this.looks.get(id) };
    const look = { ...before, ...change };
    this.looks.set(id, look);
    const table = this.need(id);
    publishTable(this.engine, table);
    // Of a table's look, formulas see only whether it has totals.
    this.changed(id, look.showTotals === before.showTotals ? [] : [table.name]);
  }

  namesFor(cells: readonly BookValue[]): string[] {
    return headerNames(cells);
  }

  private record(info: ITableInfoWithUnitId): TableRecord {
    return {
      ...DEFAULT_LOOK,
      ...this.looks.get(info.id),
      id: info.id,
      sheetId: info.subUnitId,
      name: info.name,
      area: areaOfRange(info.range),
      columns: info.columns.map((column) => column.displayName),
    };
  }
}
