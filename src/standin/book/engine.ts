import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
  type ICommandInfo,
} from '@univerjs/core';
import { BookProblem } from './bookProblem';
import { touchedSheets } from './sheets/touchedSheets';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One workbook inside a Univer: its services, its model, and whose command is running. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly memory: SheetMemory;
  private hostDepth = 0;

  constructor(
    readonly univer: Univer,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.memory = new SheetMemory(this.commands, unitId);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new BookProblem('sheetNotFound', this.unitId);
    return workbook;
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new BookProblem('sheetNotFound', sheetId);
    return sheet;
  }

  /** The stored cells, without what Univer adds for display. Read only. */
  cells(sheetId: string): CellMatrix {
    return this.worksheet(sheetId).getCellMatrix().getMatrix();
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.cells(sheetId)[row]?.[column] ?? undefined;
  }

  /** True while the add-in's host changes the book, false while a user does. */
  get byHost(): boolean {
    return this.hostDepth > 0;
  }

  asHost<T>(action: () => T): T {
    this.hostDepth++;
    try {
      return action();
    } finally {
      this.hostDepth--;
    }
  }

  /** Runs a command or mutation of Univer for the host. */
  run(id: string, params: object, options?: Record<string, boolean>): boolean {
    return this.asHost(() => this.commands.syncExecuteCommand(id, params, options));
  }

  /**
   * Sets cells in one mutation. It stays local: Univer's own bookkeeping, which walks through every cell of
   * the workbook on each write, is done by `Calculation` for the written cells only.
   */
  setCells(sheetId: string, cells: ObjectMatrix<ICellData> | CellMatrix): void {
    const cellValue = cells instanceof ObjectMatrix ? cells.getMatrix() : cells;
    this.run(
      'sheet.mutation.set-range-values',
      { unitId: this.unitId, subUnitId: sheetId, cellValue },
      { onlyLocal: true },
    );
  }
}

/**
 * What has been found out about the stored cells of a sheet, until something of that sheet changes. A log has cells by
 * the hundred thousand, and each table, name and calculation asks the same of them.
 */
class SheetMemory {
  private readonly sheets = new Map<string, Map<string, unknown>>();

  constructor(
    commands: ICommandService,
    private readonly workbookId: string,
  ) {
    // Univer's own listeners hear of a change before this one, and ask in their turn.
    commands.beforeCommandExecuted((command) => this.follow(command));
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** @param what Names the question; everybody who asks it must find the same. */
  recall<T>(sheetId: string, what: string, find: () => T): T {
    const known = this.sheets.get(sheetId) ?? new Map<string, unknown>();
    this.sheets.set(sheetId, known);
    if (!known.has(what)) known.set(what, find());
    return known.get(what) as T;
  }

  private follow(command: Readonly<ICommandInfo>): void {
    const touched = touchedSheets(command, this.workbookId);
    if (touched === 'every') this.sheets.clear();
    else if (touched !== 'none') this.sheets.delete(touched.sheetId);
  }
}
