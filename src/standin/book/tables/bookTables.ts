import { overlaps, type Area } from '../../areas';
import type { BookTable, BookTableColumn } from '../book';
import { BookProblem } from '../bookProblem';
import { uniformFormula } from './calculatedColumn';
import { rewriteTableFormulas } from '../formulas/rewriteFormulas';
import type { BookCore } from '../bookCore';
import { checkName, freeName } from './tableName';
import type { TableLook, TableRecord } from './tableRecord';
import type { UniverSheet } from '../sheets/univerSheet';

type TableChange = Partial<Pick<BookTable, 'name' | 'style' | 'showTotals' | 'showFilter' | 'bandedRows'>>;

/** Tables as Excel offers them: what may be laid where, and what renaming or removing does to formulas. */
export class BookTables {
  constructor(
    private readonly core: BookCore,
    private readonly sheet: (id: string) => UniverSheet,
    private readonly hasName: (name: string) => boolean,
  ) {}

  all(): BookTable[] {
    return this.core.tables.all().map((table) => this.view(table));
  }

  get(idOrName: string): BookTable | undefined {
    const table = this.core.tables.get(idOrName);
    return table && this.view(table);
  }

  add(sheetId: string, area: Area, name?: string): BookTable {
    const sheet = this.sheet(sheetId);
    const full = area.rows === 1 ? { ...area, rows: 2 } : area;
    this.checkPlace(sheet, full);
    if (name !== undefined) this.checkFree(name);
    const chosen = name ?? freeName('Table', (text) => this.isTaken(text));
    const columns = this.nameHeaders(sheet, full);
    const id = this.core.tables.add(sheetId, full, chosen, columns);
    return this.view(this.core.tables.need(id));
  }

  resize(id: string, area: Area): void {
    const { tables } = this.core;
    const table = tables.need(id);
    if (area.row !== table.area.row || !overlaps(area, table.area))
      throw new BookProblem('tableHeaderMoved', table.name);
    if (area.rows < 2) throw new BookProblem('tableTooSmall', table.name);
    this.checkPlace(this.sheet(table.sheetId), area, id);
    tables.replace(id, { area, columns: this.nameHeaders(this.sheet(table.sheetId), area) });
  }

  remove(id: string, what: 'keepCells' | 'clearCells'): void {
    const { tables } = this.core;
    const table = tables.need(id);
    rewriteTableFormulas(this.core, table, what === 'keepCells' ? { to: 'cells' } : { to: 'nothing' });
    tables.remove(id);
    if (what === 'clearCells') this.sheet(table.sheetId).clear(table.area, 'all');
  }

  update(id: string, change: TableChange): void {
    const { tables } = this.core;
    const { name, ...look } = change;
    const table = tables.need(id);
    if (name !== undefined && name !== table.name) {
      this.checkFree(name, id);
      rewriteTableFormulas(this.core, table, { to: 'name', name });
      tables.replace(id, { name });
    }
    if (look.showTotals !== undefined && look.showTotals !== table.showTotals)
      this.setTotals(table, look.showTotals);
    if (Object.values(look).some((value) => value !== undefined)) tables.setLook(id, defined(look));
  }

  private setTotals(table: TableRecord, shown: boolean): void {
    const { tables } = this.core;
    const sheet = this.sheet(table.sheetId);
    const last = table.area.row + table.area.rows;
    if (shown) {
      const row = { ...table.area, row: last, rows: 1 };
      if (sheet.values(row).some((cells) => cells.some((cell) => cell !== null)))
        sheet.insertCells(row, 'down');
      sheet.write({ ...row, columns: 1 }, [['Total']]);
    } else sheet.clear({ ...table.area, row: last - 1, rows: 1 }, 'all');
    tables.setLook(table.id, { showTotals: shown });
    tables.replace(table.id, { area: { ...table.area, rows: table.area.rows + (shown ? 1 : -1) } });
  }

  private checkPlace(sheet: UniverSheet, area: Area, ownId?: string): void {
    const other = this.core.tables.overlapping(sheet.id, area).find((table) => table.id !== ownId);
    if (other) throw new BookProblem('tableOverlap', other.name);
    if (sheet.merges().some((merge) => overlaps(merge, area)))
      throw new BookProblem('tableMerged', sheet.name);
  }

  private checkFree(name: string, ownId?: string): void {
    checkName(name, 'tableNameInvalid');
    if (this.isTaken(name, ownId)) throw new BookProblem('tableNameInUse', name);
  }

  private isTaken(name: string, ownId?: string): boolean {
    const table = this.core.tables.get(name);
    return (table !== undefined && table.id !== ownId) || this.hasName(name);
  }

  /** Header cells hold text, each its own; cells that break the rule are written over, as Excel does. */
  private nameHeaders(sheet: UniverSheet, area: Area): string[] {
    const header = { ...area, rows: 1 };
    const cells = sheet.values(header)[0] ?? [];
    const names = this.core.tables.namesFor(cells);
    if (names.some((name, index) => name !== cells[index]))
      sheet.write(header, [names.map((name, index) => (name === cells[index] ? null : `'${name}`))]);
    return names;
  }

  private view(table: TableRecord): BookTable {
    let columns: BookTableColumn[] | undefined;
    const read = (): BookTableColumn[] => this.columns(table);
    const { id, sheetId, name, area, style, showTotals, showFilter, bandedRows } = table;
    return {
      id,
      sheetId,
      name,
      area,
      style,
      showTotals,
      showFilter,
      bandedRows,
      get columns(): BookTableColumn[] {
        return (columns ??= read());
      },
      set columns(value: BookTableColumn[]) {
        columns = value;
      },
    };
  }

  private columns(table: TableRecord): BookTableColumn[] {
    const rows = table.area.rows - 1 - (table.showTotals ? 1 : 0);
    const data = { ...table.area, row: table.area.row + 1, rows: Math.max(rows, 0) };
    const { cells } = this.sheet(table.sheetId);
    const stored = this.core.engine.cells(table.sheetId);
    const speller = this.core.spelling.now();
    return table.columns.map((name, index) => {
      const column = data.column + index;
      const formulas = Array.from({ length: data.rows }, (_, r) =>
        cells.engineFormula(stored, data.row + r, column),
      );
      const formula = uniformFormula(formulas);
      return formula === undefined
        ? { name }
        : { name, formula: speller.toShown(formula, { sheetId: table.sheetId, row: data.row, column }) };
    });
  }
}

function defined(look: Partial<TableLook>): Partial<TableLook> {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
