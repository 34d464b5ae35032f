import { Grid } from '../../grid/grid';
import { callSheetName, isValuesCopy, ourSheets, scenarioSheet } from '../../grid/names';
import type { WorkbookContents } from '../../grid/port';

/** Sheets that the program writes from end to end: nothing of the user's is looked for there. */
const own: ReadonlySet<string> = new Set([...Object.values(ourSheets), scenarioSheet, callSheetName]);

/** Sheets that are the user's own, where inputs and calls are looked for; a copy of values repeats what stands elsewhere. */
export function usersSheets({ sheets }: Pick<WorkbookContents, 'sheets'>): Grid[] {
  return sheets.filter(({ name }) => !own.has(name) && !isValuesCopy(name)).map((sheet) => new Grid(sheet));
}
