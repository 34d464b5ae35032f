import { cellAddress } from '../a1';
import { columnOf, normaliseHeader } from '../columnOf';
import type { InputColumn } from '../headers';
import { inputNames } from '../names';
import type { Problem } from '../outcome';
import type { WorkbookContents } from '../port';
import { candidatesOf, type Candidate } from '../read/candidates';
import { durationUnitOfLabel } from '../read/unitOfLabel';
import type { CellGrid } from './cellGrid';

/** Headers of a yield, which is no input of ours but stands in many workbooks. */
const yieldHeaders = ['yield', 'hiringyield', 'totalyield', '总通过率', '招聘成功率'];

/** Work after a call may well take a few seconds; these do not. */
const durations: readonly InputColumn[] = ['aht', 'talk'];

/** Durations (seconds) below this, in a whole column, are minutes. */
const shortestHandling = 20;

/** How many times its column's middle value a duration in another unit is, or the other way round. */
const anotherUnit = 30;

/** Cells under known headers that cannot be meant: shares above 1, and durations in another unit than they say. */
export function columnFaults(contents: WorkbookContents, grid: CellGrid): Problem[] {
  return candidatesOf(contents).flatMap((candidate) =>
    candidate.headers.flatMap((header, offset) => {
      const column = inputNames.map((input) => columnOf(input, header)).find((one) => one !== null) ?? null;
      const cells = numbersBelow(candidate, offset, grid);
      if (column === 'pty') return tooGreat('auditPty', header, cells);
      if (column === 'passRate' || yieldHeaders.includes(normaliseHeader(header))) {
        return tooGreat('auditYield', header, cells);
      }
      return column !== null && durations.includes(column) ? anotherUnits(header, cells) : [];
    }),
  );
}

interface NumberCell {
  value: number;
  sheet: string;
  address: string;
}

function numbersBelow({ area }: Candidate, offset: number, grid: CellGrid): NumberCell[] {
  const column = area.column + offset;
  return Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).flatMap((row) => {
    const value = grid.value(area.sheet, row, column);
    return typeof value === 'number' ? [{ value, sheet: area.sheet, address: cellAddress(row, column) }] : [];
  });
}

function tooGreat(code: string, column: string, cells: readonly NumberCell[]): Problem[] {
  return cells
    .filter(({ value }) => value > 1)
    .map((cell) => problem(code, cell, { column, value: cell.value, share: cell.value / 100 }));
}

/** A header with another unit than seconds says itself what its cells are. */
function anotherUnits(column: string, all: readonly NumberCell[]): Problem[] {
  const cells = all.filter(({ value }) => value > 0);
  const [first] = cells;
  const unit = durationUnitOfLabel(column);
  if (!first || (unit !== null && unit !== 'seconds')) return [];
  // Excel's own times are shares of a day; they are read as what they are.
  if (cells.every(({ value }) => value < 1)) return [];
  if (cells.every(({ value }) => value < shortestHandling)) {
    return [problem('auditMinutes', first, { column, value: first.value, seconds: first.value * 60 })];
  }
  const middle = [...cells].sort((a, b) => a.value - b.value)[Math.floor(cells.length / 2)]!.value;
  return cells
    .filter(({ value }) => value * anotherUnit <= middle || value >= middle * anotherUnit)
    .map((cell) => problem('auditUnit', cell, { column, value: cell.value, usual: middle }));
}

function problem(code: string, { sheet, address }: NumberCell, values: Problem['values']): Problem {
  return { code, severity: 'warning', place: { sheet, address }, values };
}
