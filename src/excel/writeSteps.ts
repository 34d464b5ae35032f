import { type Cancel, sheetOfStep, type UndoableStep, WorkbookError, type WriteStep } from '../grid/port';
import { batchesOf, changesNothing, type Batch } from './batches';
import { officeError } from './officeError';
import { enquiryAfter, type Enquiry } from './steps/enquiry';
import { stockAfter, takeStock, type Stock } from './steps/stock';
import { takeBatch } from './steps/takeBatch';
import { mergesUndo, refusesMerging } from './undoGroup';

type OnProgress = (done: number, all: number, sheet?: string) => void;

const never: Cancel = { isCancelled: false };

/** How far a write has come. */
interface Headway {
  /** So many steps have been taken for certain: a further run goes on after them. */
  sure: number;
  /** So many may have been taken, be it in part, and are taken back if the write fails. */
  taken: number;
  /** A batch that was sent and has not been heard of, with the way to find out how far it came. */
  sent: { batch: Batch; enquire: Enquiry } | null;
  /** What bears a name after the steps that are sure. */
  stock: Stock | null;
}

/**
 * Takes every step or none: when one fails, what was done is taken back in reverse before the error is thrown. Where
 * Excel can, the whole is one entry of its undo list; where it refuses on the way, the write goes on from there without.
 */
export async function writeSteps(
  steps: UndoableStep[],
  onProgress: OnProgress = () => undefined,
  cancel: Cancel = never,
): Promise<void> {
  if (steps.every(({ step }) => changesNothing(step))) return;
  const headway: Headway = { sure: 0, taken: 0, sent: null, stock: null };
  try {
    if (!mergesUndo()) return await proceed(steps, headway, onProgress, cancel, false);
    try {
      await proceed(steps, headway, onProgress, cancel, true);
    } catch (error) {
      if (!refusesMerging(error)) throw error;
      await proceed(steps, headway, onProgress, cancel, false);
    }
  } catch (error) {
    const undone = await takeBack(steps, headway);
    throw cancel.isCancelled ? new WorkbookError('cancelled', '', undone) : officeError(error, undone);
  }
}

/** Takes the steps that are not sure yet. Those that bear no name come to the same when they are taken again. */
async function proceed(
  undoable: readonly UndoableStep[],
  headway: Headway,
  onProgress: OnProgress,
  cancel: Cancel,
  mergeUndoGroup: boolean,
): Promise<void> {
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && mergesUndo() && { mergeUndoGroup }) };
  const steps = undoable.map(({ step }) => step);
  const all = weightOf(batchesOf(steps));
  await Excel.run(options, async (context) => {
    headway.stock ??= await takeStock(context);
    await settle(context, headway);
    const batches = batchesOf(steps, headway.sure);
    let done = all - weightOf(batches);
    for (const [index, batch] of batches.entries()) {
      if (cancel.isCancelled) throw new WorkbookError('cancelled', '', false);
      const batched = stepsOf(batch.parts);
      const enquire = await enquiryAfter(context, batched, headway.stock);
      await takeBatch(context, batched, () => (headway.sent = { batch, enquire }));
      headway.sent = null;
      headway.sure = batch.end;
      headway.taken = batch.parts.at(-1)!.index + 1;
      headway.stock = stockAfter(headway.stock, batched);
      onProgress((done += batch.weight), all, sheetOf(batches[index + 1]));
    }
  });
}

function sheetOf(batch: Batch | undefined): string | undefined {
  return batch && batch.parts.map(({ step }) => sheetOfStep(step)).find((sheet) => sheet !== undefined);
}

function weightOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Finds out how far a batch came whose answer was lost or an error. Its steps are taken in order: those up to the last
 * one that shows are sure, and those before the next one that ought to show may have been taken.
 */
async function settle(context: Excel.RequestContext, headway: Headway): Promise<void> {
  if (!headway.sent) return;
  const { batch, enquire } = headway.sent;
  const found = await enquire(context);
  const last = found.lastIndexOf(true);
  const sure = batch.parts.slice(0, last + 1);
  const next = batch.parts[found.indexOf(false, last + 1)];
  if (sure.length > 0) headway.sure = sure.at(-1)!.index + 1;
  headway.taken = next ? next.index : batch.parts.at(-1)!.index + 1;
  headway.stock &&= stockAfter(headway.stock, stepsOf(sure));
  headway.sent = null;
}

function stepsOf(parts: Batch['parts']): WriteStep[] {
  return parts.map(({ step }) => step);
}

/** Undoes what was taken in reverse; false where that failed too, so that the user can be told. */
async function takeBack(steps: readonly UndoableStep[], headway: Headway): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await settle(context, headway);
      const undo = steps.slice(0, headway.taken).reverse();
      for (const { parts } of batchesOf(undo.flatMap((one) => one.undo))) {
        await takeBatch(context, stepsOf(parts));
      }
    });
    return true;
  } catch {
    return false;
  }
}
