/**
 * Whether Excel can make one entry of its undo list out of a whole run, so that a single Ctrl+Z takes back a plan.
 * Source: learn.microsoft.com, Undo capabilities with the Excel JavaScript API.
 */
export function mergesUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Whether Excel refused a run only because something in it cannot be part of an undo entry. */
export function refusesMerging(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'UndoNotSupported';
}
