import { officeError } from './officeError';
import { isUndoRefused } from './undoGroup';

/**
 * Sends what was queued on how sheets print, and says whether Excel took it. Excel asks the printer what it can do, so
 * that a machine without one may refuse; what is written is worth no less for that, and goes on. A conversation that
 * broke off is still an error, and so is a page that cannot be in one undo entry with the rest: the write goes on
 * without such an entry then.
 */
export async function syncPage(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isUndoRefused(error) || officeError(error, false).code !== 'failed') throw error;
    return false;
  }
}
