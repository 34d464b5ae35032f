import type { UndoableStep, WriteStep } from '../port';
import { WorkbookError } from '../port';
import type { CleanUp } from './addChart';
import { applyStep } from './applyStep';
import { officeError } from './officeError';
import { splitStep, weight } from './splitStep';
import { takeAlone } from './takeAlone';
import { mergesUndo, refusesMerging } from './undoGroup';

/** Characters of one request: a fifth of the 5 MB that Excel on the web takes. */
const requestSize = 1_000_000;

/** Steps that move or make things, or ask first: each goes alone, so that it is known whether it happened. */
const structural = [
  'addSheet',
  'deleteSheet',
  'insertCells',
  'deleteCells',
  'addTable',
  'resizeTable',
  'unlistTable',
  'setName',
  'deleteName',
  'addChart',
  'deleteChart',
  'rules',
  'pageSetup',
] as const satisfies WriteStep['kind'][];

type Structural = Extract<WriteStep, { kind: (typeof structural)[number] }>;

function isStructural(step: WriteStep): step is Structural {
  return (structural as readonly string[]).includes(step.kind);
}

type OnProgress = (done: number, all: number) => void;

/**
 * Takes every step or none: when one fails, what was done is taken back in reverse before the error is thrown. Where
 * Excel can, the whole is one entry of its undo list; steps that cannot be part of one are written without.
 */
export async function writeSteps(
  steps: UndoableStep[],
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const mergeUndoGroup = mergesUndo();
  let failure = await attempt(steps, onProgress, mergeUndoGroup);
  if (mergeUndoGroup && failure?.undone && refusesMerging(failure.error)) {
    failure = await attempt(steps, onProgress, false);
  }
  if (failure) throw officeError(failure.error, failure.undone);
}

/** Writes once; null where it succeeded, else why not and whether everything is as it was. */
async function attempt(
  steps: UndoableStep[],
  onProgress: OnProgress,
  mergeUndoGroup: boolean,
): Promise<{ error: unknown; undone: boolean } | null> {
  let taken = 0;
  let cleanUp: CleanUp | null = null;
  try {
    const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
    await Excel.run(options, async (context) => {
      const all = steps.reduce((sum, { step }) => sum + weight(step), 0);
      let done = 0;
      let pending = 0;
      const tell = (more: number): void => onProgress((done += more), all);
      const flush = async (): Promise<void> => {
        await context.sync();
        tell(pending);
        pending = 0;
      };
      for (const [index, { step }] of steps.entries()) {
        if (isStructural(step)) {
          if (pending > 0) await flush();
          holdBack(context);
          await takeAlone(context, step, (clean) => (cleanUp = clean));
          cleanUp = null;
          taken = index + 1;
          tell(weight(step));
          continue;
        }
        for (const part of splitStep(step, requestSize)) {
          if (pending > 0 && pending + weight(part) > requestSize) await flush();
          // A plain step that fails may have happened in part; its undo puts back whole cells, so it counts as taken.
          taken = index + 1;
          if (pending === 0) holdBack(context);
          applyStep(context, part);
          pending += weight(part);
        }
      }
      await flush();
    });
    return null;
  } catch (error) {
    return { error, undone: await takeBack(steps.slice(0, taken), cleanUp) };
  }
}

/** Neither redraws nor recalculates between the writes of one request. */
function holdBack({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** Undoes steps in reverse, after what was left half made; false where that failed too, so that the user can be told. */
async function takeBack(steps: readonly UndoableStep[], cleanUp: CleanUp | null): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      if (cleanUp) await cleanUp(context);
      for (const { undo } of [...steps].reverse()) {
        for (const step of undo) {
          const parts = isStructural(step) ? [step] : splitStep(step, requestSize);
          for (const part of parts) await takeAlone(context, part);
        }
      }
    });
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return false;
  }
}
