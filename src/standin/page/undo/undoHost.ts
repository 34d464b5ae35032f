import {
  CommandType,
  CustomCommandExecutionError,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICommandInfo,
  type IExecutionOptions,
} from '@univerjs/core';
import { touchedSheets } from '../../book/sheets/touchedSheets';
import type { UniverBook } from '../../book/univerBook';
import { captureCells, captureState, type BookState, type KnownCells } from './bookState';
import { restoreState } from './restoreState';

/** The mutation by which Univer's undo and redo put back what the add-in did. */
const RESTORE = 'crewplan.mutation.restore-workbook';

/** After this long without a change (ms) the next one of the add-in is a step of its own. */
const QUIET = 1000;

/** A timer this late (ms) says that the add-in was at work meanwhile, which shares the page's thread. */
const LATE = 50;

/** What Univer writes while it calculates is no change that anybody made. */
const calculated = /^formula\.mutation\.(?!.*defined-name)/;

/**
 * Makes what the add-in writes undoable: all changes that follow one another without a pause are one step, such as a
 * whole plan. Univer itself knows how to undo its own commands only. Of the cells only those of the sheets that a step
 * touches are kept: the log beside a plan would be copied with each.
 *
 * @param isBusy Whether the add-in still waits for an answer; a step does not end before that.
 */
export function undoHost(book: UniverBook, isBusy: () => boolean): () => void {
  const { engine } = book.core;
  const undoRedo = engine.injector.get(IUndoRedoService);
  const known: KnownCells = new Map();
  let before: BookState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let restoring = false;
  /** What was asked for while the add-in was at work. */
  const waiting: string[] = [];

  function endStep(): void {
    timer = undefined;
    if (isBusy() || performance.now() - due > LATE) return wait();
    if (!before) return runWaiting();
    const untouched = new Set(before.sheets.filter(({ cells }) => !cells).map(({ id }) => id));
    const after = captureState(book, known, (id) => !untouched.has(id));
    const undo = { id: RESTORE, params: { unitId: engine.unitId, state: before } };
    const redo = { id: RESTORE, params: { unitId: engine.unitId, state: after } };
    before = undefined;
    undoRedo.pushUndoRedo({ unitID: engine.unitId, undoMutations: [undo], redoMutations: [redo] });
    runWaiting();
  }

  function runWaiting(): void {
    for (const id of waiting.splice(0)) void engine.commands.executeCommand(id);
  }

  /** In the middle of a run there is no state to go back to: whoever asks for it gets it once the run is over. */
  function holdBack({ id }: Readonly<ICommandInfo>): void {
    if (id !== UndoCommand.id && id !== RedoCommand.id) return;
    if (!before && !isBusy()) return;
    waiting.push(id);
    // Asking again and again must not put the end of the run off.
    if (timer === undefined) wait();
    throw new CustomCommandExecutionError('Waits for the add-in.');
  }

  function wait(): void {
    clearTimeout(timer);
    due = performance.now() + QUIET;
    timer = setTimeout(endStep, QUIET);
  }

  const command = engine.commands.registerCommand({
    id: RESTORE,
    type: CommandType.MUTATION,
    handler: (_accessor, params: { state: BookState }) => {
      restoring = true;
      try {
        restoreState(book, params.state);
      } finally {
        restoring = false;
      }
      void book.calculate();
      return true;
    },
  });
  const watch = engine.commands.beforeCommandExecuted(
    (info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      holdBack(info);
      if (restoring || !engine.byHost || info.type !== CommandType.MUTATION) return;
      if (calculated.test(info.id) || options?.['applyFormulaCalculationResult']) return;
      before ??= captureState(book, known, () => false);
      const touched = touchedSheets(info, engine.unitId);
      if (touched !== 'none')
        for (const { id } of before.sheets)
          if (touched === 'every' || touched.sheetId === id) captureCells(book, before, id, known);
      wait();
    },
  );
  const forget = engine.commands.onCommandExecuted((info) => {
    const touched = touchedSheets(info, engine.unitId);
    if (touched === 'every') known.clear();
    else if (touched !== 'none') known.delete(touched.sheetId);
  });
  return () => {
    clearTimeout(timer);
    forget.dispose();
    command.dispose();
    watch.dispose();
  };
}
