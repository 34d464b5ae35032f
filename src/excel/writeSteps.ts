import type { UndoableStep, WriteStep } from '../grid/port';
import { WorkbookError } from '../grid/port';
import type { CleanUp } from './steps/addChart';
import { applyStep } from './steps/applyStep';
import { officeError } from './officeError';
import { splitStep, weight } from './steps/splitStep';
import { takeStep } from './steps/takeStep';
import { mergesUndo, refusesMerging } from './undoGroup';
import { enquiryAfter, standingNames, type Enquiry, type StandingNames } from './steps/wasTaken';

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
  'printArea',
  'copySheetLook',
] as const satisfies WriteStep['kind'][];

type Structural = Extract<WriteStep, { kind: (typeof structural)[number] }>;

function isStructural(step: WriteStep): step is Structural {
  return (structural as readonly string[]).includes(step.kind);
}

type OnProgress = (done: number, all: number) => void;

/** How far a write has come. */
interface Headway {
  /** So many steps have been taken for certain: a further run goes on after them. */
  sure: number;
  /** So many may have been taken, be it in part, and are taken back if the write fails. */
  taken: number;
  /** Takes away what a step has left half made. */
  cleanUp: CleanUp | null;
  /** Tells whether the step after those that are sure was taken, where its answer may have been lost. */
  wasTaken: Enquiry | null;
  /** What stood in the workbook before the first step. */
  before: StandingNames | null;
}

/**
 * Takes every step or none: when one fails, what was done is taken back in reverse before the error is thrown. Where
 * Excel can, the whole is one entry of its undo list; where it refuses on the way, the write goes on from there without.
 */
export async function writeSteps(
  steps: UndoableStep[],
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const headway: Headway = { sure: 0, taken: 0, cleanUp: null, wasTaken: null, before: null };
  try {
    if (!mergesUndo()) return await proceed(steps, headway, onProgress, false);
    try {
      await proceed(steps, headway, onProgress, true);
    } catch (error) {
      if (!refusesMerging(error)) throw error;
      await proceed(steps, headway, onProgress, false);
    }
  } catch (error) {
    throw officeError(error, await takeBack(steps, headway));
  }
}

/** Takes the steps that are not sure yet. Plain ones that were taken already come to the same when taken again. */
async function proceed(
  steps: readonly UndoableStep[],
  headway: Headway,
  onProgress: OnProgress,
  mergeUndoGroup: boolean,
): Promise<void> {
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && mergesUndo() && { mergeUndoGroup }) };
  const weightOf = (some: readonly UndoableStep[]): number =>
    some.reduce((sum, { step }) => sum + weight(step), 0);
  const all = weightOf(steps);
  await Excel.run(options, async (context) => {
    const before = (headway.before ??= await standingNames(context));
    await settle(context, headway);
    let done = weightOf(steps.slice(0, headway.sure));
    let pending = 0;
    const tell = (more: number): void => onProgress((done += more), all);
    const flush = async (sure: number): Promise<void> => {
      await context.sync();
      headway.sure = sure;
      tell(pending);
      pending = 0;
    };
    for (let index = headway.sure; index < steps.length; index++) {
      const { step } = steps[index]!;
      if (isStructural(step)) {
        if (pending > 0) await flush(index);
        // What comes to the same when taken back or again may have happened as well; of others it must be known.
        if (isRepeatable(step)) headway.taken = index + 1;
        else headway.wasTaken = await enquiryAfter(context, step, before);
        holdBack(context);
        await takeStep(context, step, (clean) => (headway.cleanUp = clean));
        headway.wasTaken = headway.cleanUp = null;
        headway.sure = headway.taken = index + 1;
        tell(weight(step));
        continue;
      }
      for (const part of splitStep(step, requestSize)) {
        if (pending > 0 && pending + weight(part) > requestSize) await flush(index);
        // A plain step that fails may have happened in part; its undo puts back whole cells, so it counts as taken.
        headway.taken = Math.max(headway.taken, index + 1);
        if (pending === 0) holdBack(context);
        applyStep(context, part);
        pending += weight(part);
      }
    }
    await flush(steps.length);
  });
}

/** A table, name or print area that there is already takes another place, be it the one that it has. */
function isRepeatable(step: Structural): boolean {
  return (
    step.kind === 'resizeTable' || step.kind === 'printArea' || (step.kind === 'setName' && step.replaces)
  );
}

/** Finds out how far the write has come where an answer was lost, and takes away what was left half made. */
async function settle(context: Excel.RequestContext, headway: Headway): Promise<void> {
  const { cleanUp, wasTaken } = headway;
  if (wasTaken && (await wasTaken(context))) headway.sure = headway.taken = headway.sure + 1;
  headway.wasTaken = null;
  if (cleanUp) await cleanUp(context);
  headway.cleanUp = null;
}

/** Neither redraws nor recalculates between the writes of one request. */
function holdBack({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** Undoes what was taken in reverse, after what was left half made; false where that failed too, so that the user can be told. */
async function takeBack(steps: readonly UndoableStep[], headway: Headway): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await settle(context, headway);
      for (const { undo } of steps.slice(0, headway.taken).reverse()) {
        for (const step of undo) {
          const parts = isStructural(step) ? [step] : splitStep(step, requestSize);
          for (const part of parts) await takeStep(context, part);
        }
      }
    });
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return false;
  }
}
