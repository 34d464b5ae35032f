import { overlaps, type Area } from '../../areas';
import type { BookCore } from '../bookCore';
import { rewriteTableFormulas } from '../formulas/rewriteFormulas';
import type { SheetCells } from '../sheets/sheetCells';
import { headerNames } from './tableHeader';
import type { TableRecord } from './tableRecord';

/** A header cell that is written over renames its column, in every formula too, as in Excel. */
export class HeaderFollower {
  constructor(
    private readonly core: Pick<BookCore, 'engine' | 'calculation' | 'tables'>,
    private readonly cells: (sheetId: string) => SheetCells,
  ) {}

  follow(sheetId: string, area: Area): void {
    for (const table of this.core.tables.all()) {
      const header = { ...table.area, rows: 1 };
      if (!table.headless && table.sheetId === sheetId && overlaps(header, area)) this.rename(table, header);
    }
  }

  private rename(table: TableRecord, header: Area): void {
    const { tables } = this.core;
    const cells = this.cells(table.sheetId);
    const texts = cells.values(header)[0] ?? [];
    const columns = headerNames(texts);
    const renamed = table.columns.flatMap((name, index): [string, string][] => {
      const now = columns[index];
      return now === undefined || now === name ? [] : [[name, now]];
    });
    if (renamed.length > 0) {
      rewriteTableFormulas(this.core, table, { to: 'columns', names: new Map(renamed) });
      tables.replace(table.id, { columns });
    }
    const corrected = columns.map((name, index) => (name === texts[index] ? null : `'${name}`));
    if (corrected.some((name) => name !== null)) cells.write(header, [corrected]);
  }
}
