/** A workbook port over plain records: every step does what Excel does, without a formula engine. */
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import {
  sheetOfStep,
  WorkbookError,
  type UndoableStep,
  type WorkbookPort,
  type WriteStep,
} from '../../src/grid/port';
import { applyStep } from './fileSteps';
import { contentsOf, planKey } from './fileContents';

export interface FilePort extends WorkbookPort {
  readonly file: WorkbookFile;
  /** Steps taken so far, undone ones included. */
  readonly taken: WriteStep[];
  /** Takes steps at once, as far as they come. */
  take(steps: readonly UndoableStep[]): void;
  /** Makes the n-th step from now fail, as a broken connection would. */
  failAfter(steps: number): void;
}

export function createFilePort(file: WorkbookFile): FilePort {
  const taken: WriteStep[] = [];
  let left = Infinity;
  let settings: unknown = null;
  const takeOne = (step: WriteStep): void => {
    if (left-- <= 0) {
      left = Infinity;
      throw new Error('connection lost');
    }
    taken.push(step);
    applyStep(file, step);
  };
  return {
    file,
    taken,
    take: (steps) => steps.forEach(({ step }) => takeOne(step)),
    failAfter: (steps) => void (left = steps),
    read: (formulasOf) => Promise.resolve(contentsOf(file, formulasOf)),
    keepPlan: (plan) => {
      file.settings.set(planKey, JSON.stringify(plan));
      return Promise.resolve();
    },
    write: (steps, onProgress, cancel) => {
      let done = 0;
      try {
        for (const { step } of steps) {
          if (cancel?.isCancelled) throw new WorkbookError('cancelled', '', true);
          takeOne(step);
          done++;
          onProgress?.(done, steps.length, steps[done] && sheetOfStep(steps[done]!.step));
        }
        return Promise.resolve();
      } catch (error) {
        for (const { undo } of steps.slice(0, done).reverse()) undo.forEach((step) => applyStep(file, step));
        const isOurs = error instanceof WorkbookError;
        return Promise.reject(isOurs ? error : new WorkbookError('failed', String(error), true));
      }
    },
    loadSettings: () => Promise.resolve(settings),
    saveSettings: (value) => {
      settings = value;
      return Promise.resolve();
    },
    goTo: () => Promise.resolve(),
    selected: () => Promise.resolve({ sheet: file.sheets[0]!.name, address: 'A1' }),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}
