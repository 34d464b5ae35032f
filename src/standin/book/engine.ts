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
} from '@univerjs/core';
import { BookProblem } from './bookProblem';
import { SheetMemory } from './sheets/sheetMemory';

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
