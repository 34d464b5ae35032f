import type { ICommandInfo, ICommandService } from '@univerjs/core';
import { touchedSheets } from './touchedSheets';

/**
 * What has been found out about the stored cells of a sheet, until something of that sheet changes. A log has cells by
 * the hundred thousand, and each table, name and calculation asks the same of them.
 */
export class SheetMemory {
  private readonly sheets = new Map<string, Map<string, unknown>>();

  constructor(
    commands: ICommandService,
    private readonly workbookId: string,
  ) {
    // Univer's own listeners hear of a change before this one, and ask in their turn.
    commands.beforeCommandExecuted((command) => this.follow(command));
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** @param what Names the question; everybody who asks it must find the same. */
  recall<T>(sheetId: string, what: string, find: () => T): T {
    const known = this.sheets.get(sheetId) ?? new Map<string, unknown>();
    this.sheets.set(sheetId, known);
    if (!known.has(what)) known.set(what, find());
    return known.get(what) as T;
  }

  private follow(command: Readonly<ICommandInfo>): void {
    const touched = touchedSheets(command, this.workbookId);
    if (touched === 'every') this.sheets.clear();
    else if (touched !== 'none') this.sheets.delete(touched.sheetId);
  }
}
