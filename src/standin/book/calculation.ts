import { ObjectMatrix, type ICommandInfo, type IRange, type IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  RemoveDefinedNameMutation,
  SetArrayFormulaDataMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { areaOfRange, rangeOfArea } from './area';
import { cellArea, overlaps, type Area } from '../areas';
import { cellRuns } from './sheets/cellRuns';
import type { CellMatrix, Engine } from './engine';
import { hiddenRows } from './sheets/hiddenRows';
import { ParsedFormulas } from './formulas/parsedFormulas';
import { colliding, dropLostSpills, spillsOf, vacated } from './sheets/spillChanges';
import { storedMentions } from './formulas/storedFormulas';
import { createTurns } from '../../grid/turns';

/** `Tables` tells of tables, and `reset` ends what opening starts. */
const TAKEN_ELSEWHERE = new Set([SetSuperTableMutation.id, SetTriggerFormulaCalculationStartMutation.id]);
const NAMES = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);

/** A function that is asked something else in every round (RAND as its argument) would never end. */
const MOST_ROUNDS = 20;

/** The engine shares memory between all workbooks of a page or process, so their runs must not mix. */
const inTurn = createTurns();

type Dirty = Partial<ISetFormulaCalculationStartMutation>;

/**
 * Decides when the engine calculates and with what. Univer starts by itself 100 ms after each change and lets
 * runs overlap; here a run starts when asked, one at a time, and every change since the last one is in it.
 */
export class Calculation {
  private dirtyRanges: IUnitRange[] = [];
  private everything = false;
  private readonly parsed: ParsedFormulas;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private giveUp: (() => void) | undefined;
  private readonly listener: { dispose(): void };
  private ending: { dispose(): void } | undefined;

  /** @param afterRun True asks for another run: custom functions have answered. */
  constructor(
    private readonly engine: Engine,
    private readonly afterRun: () => Promise<boolean>,
  ) {
    this.parsed = new ParsedFormulas(engine);
    engine.injector.get(TriggerCalculationController).dispose();
    this.listener = engine.commands.onCommandExecuted((command, options) => {
      if (options?.onlyLocal) return;
      if (this.take(command) && !engine.byHost) this.soon();
    });
  }

  /** Cells whose content was set behind Univer's own bookkeeping. */
  markWritten(sheetId: string, cells: CellMatrix, area: Area): void {
    const { unitId, injector } = this.engine;
    const formulas = injector.get(FormulaDataModel);
    this.markSpills(sheetId, area);
    const cellsChanged = formulas.updateArrayFormulaCellData(unitId, sheetId, cells);
    const rangesChanged = formulas.updateArrayFormulaRange(unitId, sheetId, cells);
    if (cellsChanged || rangesChanged) this.publishSpills();
    this.markArea(sheetId, area);
  }

  markArea(sheetId: string, area: Area): void {
    this.dirtyRanges.push({ unitId: this.engine.unitId, sheetId, range: rangeOfArea(area) });
  }

  markCells(cells: Iterable<{ sheetId: string; row: number; column: number }>): void {
    const bySheet = new Map<string, { row: number; column: number }[]>();
    for (const cell of cells) {
      const list = bySheet.get(cell.sheetId);
      if (list) list.push(cell);
      else bySheet.set(cell.sheetId, [cell]);
    }
    for (const [sheetId, list] of bySheet) for (const run of cellRuns(list)) this.markArea(sheetId, run);
  }

  /** A table, name or function has come, gone or changed: formulas that hold its name are read anew. */
  markMentions(name: string): void {
    const mentions = [...storedMentions(this.engine, name)];
    this.markCells(mentions);
    this.parsed.dropFormulas(mentions.map(({ formula }) => formula));
  }

  /** A name has changed, and with it every name that is made of it. */
  markName(name: string): void {
    for (const changed of this.parsed.changeName(name)) this.markMentions(changed);
  }

  /** Sheets or rows moved: the engine's memory of who needs whom is no longer to be trusted. */
  markEverything(): void {
    this.everything = true;
  }

  /** Opening a file is no change: its cached values hold. */
  reset(): void {
    this.dirtyRanges = [];
    this.everything = false;
    this.parsed.dropAll();
  }

  get pending(): boolean {
    return this.everything || this.dirtyRanges.length > 0;
  }

  /** True while a run is under way or due: the engine cannot be asked anything beside it. */
  get isBusy(): boolean {
    return this.running !== undefined || this.pending;
  }

  /** Resolves when no change waits for calculation any more, or the workbook is closed. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    while (!this.closed && (this.running || this.pending)) {
      this.running ??= inTurn(() => this.runOnce()).finally(() => (this.running = undefined));
      await this.running;
    }
  }

  /** Ends a run under way too: the workbook that is opened next waits for its turn. */
  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.ending?.dispose();
    this.closed = true;
    this.engine.run(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
    this.giveUp?.();
  }

  /** Calculates once the command at hand is through: what a person does needs no host to ask for it. */
  soon(): void {
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
    if (!dirty || TAKEN_ELSEWHERE.has(command.id)) return false;
    if (NAMES.has(command.id)) this.markName((command.params as { name: string }).name);
    else if (command.id !== SetRangeValuesMutation.id) this.markEverything();
    this.dirtyRanges.push(...(dirty.dirtyRanges ?? []));
    return true;
  }

  private async runOnce(): Promise<void> {
    if (this.closed) return;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const spills = spillsOf(this.engine);
      await this.unlessClosed(this.start());
      if (this.closed) return;
      const now = spillsOf(this.engine);
      const again = [...vacated(spills, now), ...colliding(now)];
      for (const { sheetId, area } of again) this.markArea(sheetId, area);
      const more = await this.unlessClosed(this.afterRun());
      if (this.closed || (!more && again.length === 0)) return;
    }
    this.dirtyRanges = [];
  }

  /** A closed workbook's engine never says that it has ended, nor does its pane answer for the add-in's functions. */
  private unlessClosed<T>(work: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      this.giveUp = () => resolve(undefined);
      work.then(resolve, reject);
    });
  }

  private start(): Promise<void> {
    const { commands, injector } = this.engine;
    if (this.everything) {
      this.parsed.dropAll();
      if (dropLostSpills(this.engine)) this.publishSpills();
    }
    const params: ISetFormulaCalculationStartMutation = {
      dirtyRanges: this.dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: this.parsed.takeChangedNames(),
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      dirtySuperTableMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: this.everything,
      options: null,
      maxIteration: 1,
      rowData: hiddenRows(this.engine),
    };
    // Univer enters all formulas again on every run and never takes the old entries out.
    injector.get(IDependencyManagerService).reset();
    this.dirtyRanges = [];
    this.everything = false;
    return new Promise((resolve) => {
      this.ending = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
        if (state === undefined) return;
        this.ending?.dispose();
        resolve();
      });
      this.engine.run(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    });
  }
}
