import type { UndoableStep, WriteStep } from '../grid/port';

/** A step that needs no undo of its own: what another step takes back, or puts back, goes with it. */
export function plain(step: WriteStep): UndoableStep {
  return { step, undo: [] };
}
