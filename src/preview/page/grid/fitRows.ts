import { generateRandomId } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { rangeOfArea } from '../../book/area';
import type { Area } from '../../book/book';
import type { UniverBook } from '../../book/univerBook';

/** Rows that are looked at for wrapped text, so that large inputs cost nothing. */
const MOST_ROWS = 2000;

/** How long after the last change (ms). */
const QUIET = 150;

/** Gives rows with wrapped text the height that it needs, as Excel does for rows that nobody has sized. */
export function fitRows(book: UniverBook): () => void {
  const { engine } = book.parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const sheet = book.activeSheet;
    const used = sheet.usedArea(true);
    if (!used) return;
    const ranges = wrappedRows(used, (row, column) => sheet.style(row, column).wrap === true).map((row) =>
      rangeOfArea({ row, rows: 1, column: used.column, columns: used.columns }),
    );
    if (ranges.length === 0) return;
    const target = { unitId: engine.unitId, subUnitId: sheet.id };
    const params = { ...target, ranges, id: generateRandomId() };
    void engine.commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
  };
  const stop = book.on((event) => {
    if (event.kind !== 'sheetActivated' && !(event.kind === 'changed' && event.source !== 'calculation'))
      return;
    clearTimeout(timer);
    timer = setTimeout(fit, QUIET);
  });
  timer = setTimeout(fit, QUIET);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function wrappedRows(used: Area, wraps: (row: number, column: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = used.row; row < used.row + Math.min(used.rows, MOST_ROWS); row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (wraps(row, column)) {
        rows.push(row);
        break;
      }
  return rows;
}
