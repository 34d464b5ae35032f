import type { Univer } from '@univerjs/core';
import { IUniverInstanceService } from '@univerjs/core';
import type { Book, BookEvent, BookFunction, BookName, BookSheet, BookTable } from './book';
import type { Area } from '../areas';
import { ObjectsOverCells } from './sheets/objectsOverCells';
import { BookNames } from './bookNames';
import { BookSheets } from './sheets/bookSheets';
import { BookView } from './bookView';
import { TableMoves } from './tables/tableMoves';
import { BookTables } from './tables/bookTables';
import { Calculation } from './calculation';
import { HeaderFollower } from './tables/headerFollower';
import { CustomFunctions, type AskingCell } from './customFunctions';
import { Engine } from './engine';
import { toEngineName } from './engine/engineNames';
import { BookEvents } from './bookEvents';
import { FormulaSpelling } from './formulas/formulaSpelling';
import type { BookCore } from './bookCore';
import { limitMakers } from './engine/largeRanges';
import { countDatesFrom1904 } from './engine/datesFrom1904';
import { repairFunctions } from './engine/repairFunctions';
import { spareFormulaData } from './engine/spareFormulaData';
import { respellAll, respellMentions } from './formulas/respell';
import { TypedFormulas } from './formulas/typedFormulas';
import { Tables } from './tables/tables';
import type { FileStyle } from '../file/workbookFile';
import type { UniverSheet } from './sheets/univerSheet';

/** What a save needs of the file that was opened. */
export interface BookOrigin {
  styles: readonly FileStyle[];
  date1904: boolean;
  /** Sheet id in the book to sheet id in the file. */
  sheetIds: ReadonlyMap<string, number>;
}

/** The open workbook over one unit of a Univer. */
export class UniverBook implements Book {
  readonly settings = new Map<string, string>();
  structureProtected = false;
  readonly core: BookCore;
  private readonly bookSheets: BookSheets;
  private readonly bookTables: BookTables;
  readonly defined: BookNames;
  private readonly events: BookEvents;
  private readonly typed: TypedFormulas;
  private readonly tableMoves: TableMoves;
  private readonly objectsOverCells: ObjectsOverCells;
  private ready = false;

  /** @param ownsUniver Dispose the Univer together with the book. */
  constructor(
    univer: Univer,
    unitId: string,
    readonly origin: BookOrigin,
    private readonly ownsUniver: boolean,
  ) {
    const engine = new Engine(univer, unitId);
    const functions = new CustomFunctions(engine);
    const calculation = new Calculation(engine, () => this.settleFunctions());
    const emit = (event: BookEvent): void => this.events.emit(event);
    const tables = new Tables(
      engine,
      (tableId, names) => {
        if (!this.ready) return;
        for (const name of names) {
          respellMentions(engine, spelling, name);
          calculation.markMentions(toEngineName(name));
        }
        // A look that no formula sees starts no run, which the next steps of a host would overtake.
        if (!engine.byHost && names.length > 0) calculation.soon();
        emit({ kind: 'tableChanged', tableId });
      },
      (table) => {
        tableMoves.lose(table);
        if (!engine.byHost) this.settleLater();
      },
    );
    const view = new BookView(engine);
    this.events = new BookEvents(engine, view);
    const spelling = new FormulaSpelling(tables, engine);
    this.typed = new TypedFormulas(engine, spelling);
    repairFunctions(engine.injector);
    limitMakers(engine.injector);
    if (origin.date1904) countDatesFrom1904(engine.injector);
    spareFormulaData(engine);
    const tableMoves = new TableMoves(
      { engine, tables, calculation },
      (sheetId) => this.bookSheets.need(sheetId).cells,
      () => this.settleLater(),
    );
    this.tableMoves = tableMoves;
    const headers = new HeaderFollower(
      { engine, tables, calculation },
      (sheetId) => this.bookSheets.need(sheetId).cells,
    );
    this.core = { engine, tables, calculation, functions, spelling, tableMoves, headers, view, emit };
    this.events.on((event) => this.followTyping(event));
    this.objectsOverCells = new ObjectsOverCells(() => this.sheets);
    this.events.on((event) => this.objectsOverCells.follow(event));
    this.bookSheets = new BookSheets(this.core);
    this.defined = new BookNames(this.core);
    this.bookTables = new BookTables(
      this.core,
      (id) => this.bookSheets.need(id),
      (name) => this.defined.has(name),
    );
  }

  get date1904(): boolean {
    return this.origin.date1904;
  }

  /** Ends the opening of a file: its tables are known now, and what the opening did is no change. */
  beReady(): void {
    this.ready = true;
    this.objectsOverCells.learnNames();
    respellAll(this.core.engine, this.core.spelling);
    this.core.calculation.reset();
  }

  get sheets(): readonly UniverSheet[] {
    return this.bookSheets.all();
  }

  sheet(id: string): UniverSheet | undefined {
    return this.bookSheets.get(id);
  }

  sheetNamed(name: string): BookSheet | undefined {
    return this.bookSheets.named(name);
  }

  addSheet(name?: string, index?: number): BookSheet {
    return this.bookSheets.add(name, index);
  }

  removeSheet(id: string): void {
    this.bookSheets.remove(id);
  }

  renameSheet(id: string, name: string): void {
    this.bookSheets.rename(id, name);
  }

  moveSheet(id: string, index: number): void {
    this.bookSheets.move(id, index);
  }

  get activeSheet(): BookSheet {
    return this.bookSheets.active;
  }

  activate(id: string): void {
    this.bookSheets.activate(id);
  }

  get selection(): { sheetId: string; area: Area } {
    return this.core.view.selection;
  }

  select(sheetId: string, area: Area): void {
    this.bookSheets.need(sheetId);
    this.core.view.select(sheetId, area);
  }

  get tables(): readonly BookTable[] {
    return this.bookTables.all();
  }

  table(idOrName: string): BookTable | undefined {
    return this.bookTables.get(idOrName);
  }

  addTable(sheetId: string, area: Area, name?: string): BookTable {
    return this.bookTables.add(sheetId, area, name);
  }

  resizeTable(id: string, area: Area): void {
    this.bookTables.resize(id, area);
  }

  removeTable(id: string, what: 'keepCells' | 'clearCells'): void {
    this.bookTables.remove(id, what);
  }

  updateTable(
    id: string,
    change: Partial<Pick<BookTable, 'name' | 'style' | 'showTotals' | 'showFilter' | 'bandedRows'>>,
  ): void {
    this.bookTables.update(id, change);
  }

  get names(): readonly BookName[] {
    return this.defined.all();
  }

  setName(name: BookName): void {
    this.defined.set(name);
  }

  removeName(name: string, sheetId?: string): void {
    this.defined.remove(name, sheetId);
  }

  registerFunction(fn: BookFunction): void {
    const { functions, calculation } = this.core;
    functions.register(fn);
    calculation.markMentions(`${fn.name}(`);
  }

  async calculate(): Promise<void> {
    await this.core.calculation.run();
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.events.on(listener);
  }

  dispose(): void {
    const { engine, calculation, tables } = this.core;
    calculation.dispose();
    tables.dispose();
    this.tableMoves.dispose();
    this.events.dispose();
    this.typed.dispose();
    if (this.ownsUniver) engine.univer.dispose();
    else engine.injector.get(IUniverInstanceService).disposeUnit(engine.unitId);
  }

  /** A person's command is through only when all its steps are; they follow one another without a pause. */
  private settleLater(): void {
    queueMicrotask(() => {
      this.core.tableMoves.settle();
      this.core.calculation.soon();
    });
  }

  private followTyping(event: BookEvent): void {
    if (event.kind !== 'changed' || event.source !== 'user') return;
    queueMicrotask(() => {
      if (this.sheet(event.sheetId)) this.core.headers.follow(event.sheetId, event.area);
    });
  }

  private async settleFunctions(): Promise<boolean> {
    const cells: AskingCell[] = await this.core.functions.settle();
    this.core.calculation.markCells(cells);
    if (cells.length === 0) this.core.functions.forget();
    return cells.length > 0;
  }
}
