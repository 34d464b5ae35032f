import { areaAddress } from '../grid/a1';
import type { SheetArea } from '../grid/port';

/**
 * Removes a table that was added and then failed to take its name: making one is several actions, and those before
 * the error stay done. It is known by its place alone.
 */
export async function unlistHalfMade(context: Excel.RequestContext, area: SheetArea): Promise<void> {
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
