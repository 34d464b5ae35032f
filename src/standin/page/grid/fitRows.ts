import { generateRandomId } from '@univerjs/core';
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { rangeOfArea } from '../../book/area';
import type { Area } from '../../areas';
import type { FileStyle } from '../../file/workbookFile';
import type { UniverBook } from '../../book/univerBook';

/** Rows that are looked at for wrapped text, so that large inputs cost nothing. */
const MOST_ROWS = 2000;

/** Largest font (points) that a row of the usual height has room for. */
const ROW_FITS = 11;

/** How long after the last change (ms). */
const QUIET = 150;

/** Gives rows with wrapped or large text the height that it needs, as Excel does for rows that nobody has sized. */
export function fitRows(book: UniverBook): () => void {
  const { engine } = book.core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let task: string | undefined;
  const fit = (): void => {
    const sheet = book.activeSheet;
    const used = sheet.usedArea(true);
    if (!used) return;
    const ranges = tallRows(used, (row, column) => needsRoom(sheet.style(row, column))).map((row) =>
      rangeOfArea({ row, rows: 1, column: used.column, columns: used.columns }),
    );
    if (ranges.length === 0) return;
    const target = { unitId: engine.unitId, subUnitId: sheet.id };
    task = generateRandomId();
    const params = { ...target, ranges, id: task };
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
    // Univer would go on measuring rows of a workbook that is closed.
    const params = { unitId: engine.unitId, id: task };
    if (task) engine.commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
  };
}

function needsRoom({ wrap, fontSize = ROW_FITS }: FileStyle): boolean {
  return wrap === true || fontSize > ROW_FITS;
}

function tallRows(used: Area, isTall: (row: number, column: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = used.row; row < used.row + Math.min(used.rows, MOST_ROWS); row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (isTall(row, column)) {
        rows.push(row);
        break;
      }
  return rows;
}
