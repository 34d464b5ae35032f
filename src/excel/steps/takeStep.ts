import { areaAddress } from '../../grid/a1';
import type { SheetArea, WriteStep } from '../../grid/port';
import { addChart, type CleanUp } from './addChart';
import { applyStep } from './applyStep';
import { copySheetLook } from './copySheetLook';
import { replaceRules } from './formulaRules';
import { setPrintArea, setUpPage } from './setUpPage';

/**
 * Takes one step by itself, to its end. A step that makes something in several actions hands over, before it may break
 * off between them, what clears up after it.
 */
export async function takeStep(
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
      onHalfMade((again) => removeTableAt(again, step.area));
      break;
  }
  applyStep(context, step);
  await context.sync();
}

/**
 * Removes a table that was added and then failed to take its name: making one is several actions, and those before
 * the error stay done. It is known by its place alone.
 */
async function removeTableAt(context: Excel.RequestContext, area: SheetArea): Promise<void> {
  const tables = context.workbook.worksheets.getItem(area.sheet).tables.load('items/id');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  tables.items.forEach((table, index) => {
    const address = ranges[index]!.address.split('!').pop();
    if (address === areaAddress(area)) table.convertToRange();
  });
  await context.sync();
}
