import { placeOf } from '../../grid/a1';
import { warning, type Problem } from '../../grid/problem';
import { type CallSource, cellAt, standsAt } from './callSource';

/** Cells named for a fault that many rows share. */
const cellsNamed = 3;

export type RowFault = 'callMoment' | 'callOutcome' | 'callNumber' | 'callLine';

interface Group {
  code: RowFault;
  offset: number;
  rows: number[];
  count: number;
}

/** Rows that cannot be used, counted by fault and column, so that none is dropped in silence. */
export class WrongRows {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly source: CallSource) {}

  add(code: RowFault, row: number, offset: number): void {
    const key = `${code} ${offset}`;
    const group = this.groups.get(key) ?? { code, offset, rows: [], count: 0 };
    group.count += 1;
    if (group.rows.length < cellsNamed) group.rows.push(row);
    this.groups.set(key, group);
  }

  /** One note for each fault: how many rows, what the first one holds, and the first cells. */
  get problems(): Problem[] {
    const { area, headers } = this.source;
    return [...this.groups.values()].map(({ code, offset, rows, count }) => {
      const places = rows.map((row) => placeOf(standsAt(this.source, row, offset)));
      const cells = places.map(({ sheet, address }) =>
        sheet === area.sheet ? address : `${sheet}!${address}`,
      );
      return warning(code, places[0]!, {
        count,
        header: headers[offset]!,
        value: String(cellAt(this.source, rows[0]!, offset) ?? ''),
        cells: cells.join(', ') + (count > rows.length ? ' …' : ''),
      });
    });
  }
}
