import { ObjectMatrix, type ICommandInfo, type IRange, type IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFunctionService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { areaOfRange, cellArea, overlaps, rangeOfArea } from './area';
import type { Area } from './book';
import type { CellMatrix, Engine } from './engine';

type Dirty = Partial<ISetFormulaCalculationStartMutation>;

/**
 * Decides when the engine calculates and with what. Univer starts by itself 100 ms after each change and lets
 * runs overlap; here a run starts when asked, one at a time, and every change since the last one is in it.
 */
export class Calculation {
  private dirtyRanges: IUnitRange[] = [];
  private everything = false;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listener: { dispose(): void };

  /** @param afterRun True asks for another run: custom functions have answered. */
  constructor(
    private readonly engine: Engine,
    private readonly afterRun: () => Promise<boolean>,
  ) {
    engine.injector.get(TriggerCalculationController).dispose();
    this.listener = engine.commands.onCommandExecuted((command, options) => {
      if (options?.onlyLocal) return;
      if (this.take(command) && !engine.byHost) this.soon();
    });
  }

  /** Cells whose content was set behind Univer's own bookkeeping. */
  markWritten(sheetId: string, cells: CellMatrix, area: Area): void {
    const { unitId, injector } = this.engine;
    const dependencies = injector.get(IDependencyManagerService);
    const formulas = injector.get(FormulaDataModel);
    for (const row of Object.keys(cells).map(Number)) {
      for (const column of Object.keys(cells[row] ?? {}).map(Number))
        dependencies.removeFormulaDependency(unitId, sheetId, row, column);
    }
    this.markSpills(sheetId, area);
    const cellsChanged = formulas.updateArrayFormulaCellData(unitId, sheetId, cells);
    const rangesChanged = formulas.updateArrayFormulaRange(unitId, sheetId, cells);
    if (cellsChanged || rangesChanged) this.publishSpills();
    this.markArea(sheetId, area);
  }

  markArea(sheetId: string, area: Area): void {
    this.dirtyRanges.push({ unitId: this.engine.unitId, sheetId, range: rangeOfArea(area) });
  }

  /** Names, tables, sheets or rows moved: the engine's memory of who needs whom is no longer to be trusted. */
  markEverything(): void {
    this.everything = true;
  }

  /** Opening a file is no change: its cached values hold. */
  reset(): void {
    this.dirtyRanges = [];
    this.everything = false;
    this.dropParsed();
  }

  /** Univer keeps parsed formulas with the tables and functions as they were then, and never renews them. */
  dropParsed(): void {
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  }

  get pending(): boolean {
    return this.everything || this.dirtyRanges.length > 0;
  }

  /** Resolves when no change waits for calculation any more. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running || this.pending) {
      this.running ??= this.runOnce().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), 0);
  }

  /** A formula whose spill is blocked or freed by the area has to be seen again. */
  private markSpills(sheetId: string, area: Area): void {
    const spills = this.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[this.engine.unitId]?.[
      sheetId
    ];
    if (!spills) return;
    new ObjectMatrix<IRange>(spills).forValue((row, column, range) => {
      if (overlaps(areaOfRange(range), area)) this.markArea(sheetId, cellArea(row, column));
    });
  }

  private publishSpills(): void {
    const formulas = this.engine.injector.get(FormulaDataModel);
    this.engine.run(
      SetArrayFormulaDataMutation.id,
      {
        arrayFormulaRange: formulas.getArrayFormulaRange(),
        arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      },
      { onlyLocal: true, remove: true },
    );
  }

  /** Takes up what a command of Univer's own makes dirty. */
  private take(command: Readonly<ICommandInfo>): boolean {
    const dirty: Dirty | undefined = this.engine.injector
      .get(IActiveDirtyManagerService)
      .get(command.id)
      ?.getDirtyData(command);
    if (!dirty) return false;
    if (command.id !== SetRangeValuesMutation.id) this.markEverything();
    this.dirtyRanges.push(...(dirty.dirtyRanges ?? []));
    return true;
  }

  private async runOnce(): Promise<void> {
    await this.start();
    while (await this.afterRun()) await this.start();
  }

  private start(): Promise<void> {
    const { commands, injector } = this.engine;
    const formulas = injector.get(FormulaDataModel);
    const params: ISetFormulaCalculationStartMutation = {
      dirtyRanges: this.dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      dirtySuperTableMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: this.everything,
      options: null,
      maxIteration: 1,
      rowData: formulas.getHiddenRowsFiltered(),
    };
    if (this.everything) this.dropParsed();
    this.dirtyRanges = [];
    this.everything = false;
    return new Promise((resolve) => {
      const listening = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
        if (state === undefined) return;
        listening.dispose();
        resolve();
      });
      this.engine.run(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    });
  }
}
