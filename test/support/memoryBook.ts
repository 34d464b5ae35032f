import type {
  Book,
  BookEvent,
  BookFunction,
  BookName,
  BookSheet,
  BookTable,
} from '../../src/standin/book/book';
import type { Area } from '../../src/standin/areas';
import { BookProblem } from '../../src/standin/book/bookProblem';
import { shiftArea } from '../../src/standin/host/shift';
import { MemorySheet } from './memorySheet';

type TableRecord = Omit<BookTable, 'columns'>;

/** Events after which tables stand elsewhere. */
const moves: ReadonlySet<BookEvent['kind']> = new Set([
  'rowsInserted',
  'rowsDeleted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
]);

/** A workbook in plain memory: cells hold what was written, formulas stay text. It makes unit tests fast. */
export class MemoryBook implements Book {
  readonly sheets: MemorySheet[] = [];
  readonly settings = new Map<string, string>();
  readonly functions: BookFunction[] = [];
  structureProtected = false;
  date1904 = false;
  calculations = 0;
  selection: { sheetId: string; area: Area };
  names: BookName[] = [];
  activeSheet: MemorySheet;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private tableRecords: TableRecord[] = [];
  private nextId = 1;
  /** Stands in for the engine: called by calculate(). */
  onCalculate: (book: MemoryBook) => void | Promise<void> = () => undefined;

  constructor(names: string[] = ['Sheet1']) {
    for (const name of names) this.sheets.push(this.newSheet(name));
    const first = this.sheets[0];
    if (!first) throw new Error('A workbook has at least one sheet.');
    this.activeSheet = first;
    this.selection = { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  sheet(id: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name = `Sheet${this.sheets.length + 1}`, index = this.sheets.length): BookSheet {
    const sheet = this.newSheet(name);
    this.sheets.splice(index, 0, sheet);
    this.emit({ kind: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }

  removeSheet(id: string): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    this.sheets.splice(index, 1);
    this.tableRecords = this.tableRecords.filter((table) => table.sheetId !== id);
    this.names = this.names.filter((name) => name.sheetId !== id);
    const next = this.sheets[Math.max(0, index - 1)];
    if (this.activeSheet.id === id && next) this.activate(next.id);
    this.emit({ kind: 'sheetRemoved', sheetId: id });
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    if (sheet) sheet.name = name;
    this.emit({ kind: 'sheetRenamed', sheetId: id });
  }

  moveSheet(id: string, index: number): void {
    const from = this.sheets.findIndex((sheet) => sheet.id === id);
    this.sheets.splice(index, 0, ...this.sheets.splice(from, 1));
  }

  activate(id: string): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    this.activeSheet = sheet;
    this.emit({ kind: 'sheetActivated', sheetId: id });
  }

  select(sheetId: string, area: Area): void {
    this.selection = { sheetId, area };
    this.emit({ kind: 'selected', sheetId, area });
  }

  get tables(): BookTable[] {
    return this.tableRecords.map((record) => this.shown(record));
  }

  table(idOrName: string): BookTable | undefined {
    return this.tables.find(
      ({ id, name }) => id === idOrName || name.toLowerCase() === idOrName.toLowerCase(),
    );
  }

  addTable(sheetId: string, area: Area, name?: string): BookTable {
    const id = `T${this.nextId++}`;
    const record: TableRecord = {
      id,
      sheetId,
      name: name ?? `Table${this.tableRecords.length + 1}`,
      area,
      style: 'TableStyleMedium2',
      showTotals: false,
      showFilter: true,
      bandedRows: true,
    };
    this.tableRecords.push(record);
    this.emit({ kind: 'tableChanged', tableId: id });
    return this.shown(record);
  }

  resizeTable(id: string, area: Area): void {
    this.record(id).area = area;
    this.emit({ kind: 'tableChanged', tableId: id });
  }

  removeTable(id: string, what: 'keepCells' | 'clearCells'): void {
    const { sheetId, area } = this.record(id);
    this.tableRecords = this.tableRecords.filter((table) => table.id !== id);
    if (what === 'clearCells') this.sheet(sheetId)?.clear(area, 'all');
    this.emit({ kind: 'tableChanged', tableId: id });
  }

  updateTable(id: string, change: Partial<TableRecord>): void {
    const record = this.record(id);
    const totals = (change.showTotals ?? record.showTotals) ? 1 : 0;
    const rows = record.area.rows - (record.showTotals ? 1 : 0) + totals;
    Object.assign(record, change, { area: { ...record.area, rows } });
    this.emit({ kind: 'tableChanged', tableId: id });
  }

  setName(name: BookName): void {
    this.names = [...this.names.filter((other) => !sameName(other, name)), name];
  }

  removeName(name: string, sheetId?: string): void {
    this.names = this.names.filter((other) => !sameName(other, { name, sheetId }));
  }

  registerFunction(fn: BookFunction): void {
    this.functions.push(fn);
  }

  async calculate(): Promise<void> {
    this.calculations++;
    await this.onCalculate(this);
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What a user or the engine does, as far as listeners can tell. */
  emit(event: BookEvent): void {
    if (moves.has(event.kind)) this.moveTables(event);
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.listeners.clear();
  }

  private moveTables(event: BookEvent): void {
    this.tableRecords = this.tableRecords.flatMap((table) => {
      const here = 'sheetId' in event && event.sheetId === table.sheetId;
      const area = here ? shiftArea(table.area, event) : table.area;
      return area ? [{ ...table, area }] : [];
    });
  }

  private newSheet(name: string): MemorySheet {
    return new MemorySheet(`{S${this.nextId++}}`, name, (event) => this.emit(event));
  }

  private record(id: string): TableRecord {
    const record = this.tableRecords.find((table) => table.id === id);
    if (!record) throw new BookProblem('tableNotFound', id);
    return record;
  }

  /** A table as it is now; its columns are read when they are asked for, since most who ask want its place alone. */
  private shown(record: TableRecord): BookTable {
    return new ShownTable(record, (now) => this.columnsOf(now));
  }

  private columnsOf({ sheetId, area }: TableRecord): { name: string }[] {
    const header = this.sheet(sheetId)?.values({ ...area, rows: 1 })[0] ?? [];
    return header.map((value, index) => ({ name: String(value ?? `Column${index + 1}`) }));
  }
}

class ShownTable implements BookTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly bandedRows: boolean;

  constructor(
    record: TableRecord,
    private readonly columnsOf: (now: TableRecord) => { name: string }[],
  ) {
    ({
      id: this.id,
      sheetId: this.sheetId,
      name: this.name,
      area: this.area,
      style: this.style,
      showTotals: this.showTotals,
      showFilter: this.showFilter,
      bandedRows: this.bandedRows,
    } = record);
  }

  get columns(): { name: string }[] {
    return this.columnsOf(this);
  }
}

function sameName(
  one: Pick<BookName, 'name' | 'sheetId'>,
  other: Pick<BookName, 'name' | 'sheetId'>,
): boolean {
  return one.sheetId === other.sheetId && one.name.toLowerCase() === other.name.toLowerCase();
}
