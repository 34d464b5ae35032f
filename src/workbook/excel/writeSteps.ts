import type { UndoableStep, WriteStep } from '../port';
import { WorkbookError } from '../port';
import { applyStep } from './applyStep';
import { unlistHalfMade } from './unlistHalfMade';
import { officeError } from './officeError';
import { splitStep, weight } from './splitStep';

/** Characters of one request: a fifth of the 5 MB that Excel on the web takes. */
const requestSize = 1_000_000;

/** Steps that move or make things: each goes alone, so that it is known whether it happened. */
const structural: readonly WriteStep['kind'][] = [
  'addSheet',
  'deleteSheet',
  'insertCells',
  'deleteCells',
  'addTable',
  'resizeTable',
  'unlistTable',
  'setName',
  'deleteName',
];

/** Takes every step or none: when one fails, what was done is taken back in reverse before the error is thrown. */
export async function writeSteps(
  steps: UndoableStep[],
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  let taken = 0;
  let underWay: WriteStep | null = null;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const all = steps.reduce((sum, { step }) => sum + weight(step), 0);
      let done = 0;
      let pending = 0;
      const flush = async (): Promise<void> => {
        await context.sync();
        done += pending;
        pending = 0;
        onProgress(done, all);
      };
      for (const [index, { step }] of steps.entries()) {
        const alone = structural.includes(step.kind);
        if (alone && pending > 0) await flush();
        for (const part of splitStep(step, requestSize)) {
          if (pending > 0 && pending + weight(part) > requestSize) await flush();
          // A plain step that fails may have happened in part; its undo puts back whole cells, so it counts as taken.
          if (!alone) taken = index + 1;
          if (pending === 0) holdBack(context);
          applyStep(context, part);
          pending += weight(part);
        }
        if (alone) {
          underWay = step;
          await flush();
          underWay = null;
          taken = index + 1;
        }
      }
      await flush();
    });
  } catch (error) {
    throw officeError(error, await takeBack(steps.slice(0, taken), underWay));
  }
}

/** Neither redraws nor recalculates between the writes of one request. */
function holdBack({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** Undoes steps in reverse, the one that was under way first; false where that failed too, so that the user can be told. */
async function takeBack(steps: readonly UndoableStep[], underWay: WriteStep | null): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      if (underWay?.kind === 'addTable') await unlistHalfMade(context, underWay.area);
      for (const { undo } of [...steps].reverse()) {
        for (const step of undo) {
          for (const part of splitStep(step, requestSize)) {
            applyStep(context, part);
            await context.sync();
          }
        }
      }
    });
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return false;
  }
}
