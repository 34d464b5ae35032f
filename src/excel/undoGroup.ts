import { officeError } from './officeError';

/**
 * Whether Excel can make one entry of its undo list out of a whole run, so that a single Ctrl+Z takes back a plan.
 * Source: learn.microsoft.com, Undo capabilities with the Excel JavaScript API.
 */
export function mergesUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/**
 * Whether a run that was to be one undo entry may go on without being one: Excel refused something in it that it cannot
 * undo, or failed without a reason that we know. Excel answers so to large blocks of formulas and, on the web, to merged
 * runs that it carries out well otherwise (OfficeDev/office-js, issues 6491, 6255 and 6711).
 */
export function refusesMerging(error: unknown): boolean {
  return officeError(error, false).code === 'failed';
}

/** Whether Excel names as its reason that something cannot be part of an undo entry. */
export function isUndoRefused(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'UndoNotSupported';
}
