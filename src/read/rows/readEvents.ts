import { bounds } from '../../cells/bounds';
import type { InputColumn } from '../../grid/headers';
import { isSameEvent } from '../../model/forecast/events';
import { sameName } from '../../grid/sameName';
import type { CellReader } from './cellReader';
import type { EventRow } from './rows';
import { cellOf, cellPlace, filledRows } from './source';

/** A header that says that its figures are in per cent. */
const inPercent = /%|％|per ?cent|\bpct\b|百分/i;

/** Events: a name and a first day are needed; without a last one it is that day alone. */
export function readEvents(reader: CellReader): EventRow[] {
  const { source } = reader;
  const filled = filledRows(source);
  const uplifts = readUplifts(reader, filled);
  const rows = filled.flatMap((row): EventRow[] => {
    const name = reader.neededText(row, 'event');
    const from = reader.neededDay(row, 'fromDay');
    const to = cellOf(source, row, 'toDay') === null ? from : reader.day(row, 'toDay');
    const line = reader.text(row, 'line');
    const extraCalls = reader.number(row, 'extraCalls');
    const uplift = uplifts.get(row) ?? null;
    const isLost = (['uplift', 'extraCalls'] as const).some(
      (column) =>
        cellOf(source, row, column) !== null && (column === 'uplift' ? uplift : extraCalls) === null,
    );
    if (uplift !== null && extraCalls !== null) {
      reader.report('callsEventEffects', row, 'extraCalls', { uplift, calls: extraCalls });
      return [];
    }
    if (from !== null && to !== null && to < from) {
      reader.report('callsEventOrder', row, 'toDay', { event: name ?? '' });
      return [];
    }
    // An effect that cannot be read must not be taken for one that is to be learned.
    if (name === null || from === null || to === null || isLost) return [];
    return [{ row, name: name.trim(), from, to, line: line?.trim() ?? null, uplift, extraCalls }];
  });
  reportTwice(reader, rows);
  return rows;
}

/** Uplifts as shares by row; of a column that is in per cent by its header and its figures, a hundredth of them. */
function readUplifts(reader: CellReader, rows: readonly number[]): Map<number, number> {
  const { source } = reader;
  const column: InputColumn = 'uplift';
  const cells = rows.map((row) => cellOf(source, row, column));
  const numbers = cells.filter((cell) => typeof cell === 'number' && cell !== 0) as number[];
  const least = Math.min(...numbers.map(Math.abs));
  const isNamed = inPercent.test(source.columns.get(column)?.header ?? '');
  const isPercent = isNamed && least >= bounds.uplift!.most!;
  const found = new Map<number, number>();
  rows.forEach((row, index) => {
    const cell = cells[index];
    if (isPercent && typeof cell === 'number' && cell >= -100) found.set(row, cell / 100);
    else if (isNamed && !isPercent && least >= 1 && typeof cell === 'number' && cell !== 0)
      // Nothing tells 2 from 200 per cent.
      reader.report('wholePercent', row, column, { value: cell, share: cell / 100 });
    else {
      const share = reader.number(row, column);
      if (share !== null) found.set(row, share);
    }
  });
  return found;
}

/** The same event of the same lines on the same day would count twice. */
function reportTwice(reader: CellReader, rows: readonly EventRow[]): void {
  rows.forEach((row, index) => {
    const other = rows
      .slice(0, index)
      .find(
        (one) =>
          isSameEvent(one.name, row.name) &&
          (one.line === null ? row.line === null : row.line !== null && sameName(one.line, row.line)) &&
          one.from <= row.to &&
          row.from <= one.to,
      );
    if (!other) return;
    const place = cellPlace(reader.source, other.row, 'fromDay').address;
    reader.report('callsEventTwice', row.row, 'fromDay', { event: row.name, other: place });
  });
}
