import type { WriteStep } from '../grid/port';
import { addChart, type CleanUp } from './addChart';
import { applyStep } from './applyStep';
import { copySheetLook } from './copySheetLook';
import { replaceRules } from './replaceRules';
import { setPrintArea } from './setPrintArea';
import { setUpPage } from './setUpPage';
import { unlistHalfMade } from './unlistHalfMade';

/**
 * Takes one step by itself, to its end. A step that makes something in several actions hands over, before it may break
 * off between them, what clears up after it.
 */
export async function takeAlone(
  context: Excel.RequestContext,
  step: WriteStep,
  onHalfMade: (cleanUp: CleanUp) => void = () => undefined,
): Promise<void> {
  switch (step.kind) {
    case 'addChart':
      return addChart(context, step.chart, onHalfMade);
    case 'rules':
      return replaceRules(context, step);
    case 'pageSetup':
      return setUpPage(context, step);
    case 'printArea':
      return setPrintArea(context, step);
    case 'copySheetLook':
      return copySheetLook(context, step);
    case 'addTable':
      onHalfMade((again) => unlistHalfMade(again, step.area));
      break;
  }
  applyStep(context, step);
  await context.sync();
}
