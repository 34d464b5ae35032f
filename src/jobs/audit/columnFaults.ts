import { columnOf } from '../../cells/header/columnOf';
import { normaliseHeader } from '../../cells/header/normaliseHeader';
import type { InputColumn } from '../../grid/headers';
import { inputNames } from '../../grid/names';
import { type Problem, warning } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { shortestHandling } from '../../model/plan/handlingTime';
import { candidatesOf, type Candidate } from '../../read/find/candidates';
import { isTotalLabel } from '../../cells/totalLabel';
import { durationUnitOfLabel } from '../../cells/unitOfLabel';
import { placeOf } from '../../grid/a1';
import type { LabelledCells } from './labelledCells';
import type { AuditProblemCode } from '../../grid/problemCodes';

/** Headers of a yield, which is no input of ours but stands in many workbooks. */
const yieldHeaders = ['yield', 'hiringyield', 'totalyield', '总通过率', '招聘成功率'];

/** Work after a call may well take a few seconds; these do not. */
const durations: readonly InputColumn[] = ['aht', 'talk'];

/** How many times its column's middle value a duration in another unit is, or the other way round. */
const anotherUnit = 30;

/** Handling times (seconds) from here on are hours, in a column whose middle is far below. */
const longestHandling = 7200;

/** From here on a share above 1 was typed in per cent; below it is worked out wrongly. */
const leastPercent = 2;

/** Words that name a PTY in our tables, and in others just as well what a head does in a day or an index. */
const vagueHeaders = ['productivity', '人均效能', '生产率'];

/** Cells under known headers that cannot be meant: shares above 1, and durations in another unit than they say. */
export function columnFaults(contents: WorkbookContents, grid: LabelledCells): Problem[] {
  return candidatesOf(contents).flatMap((candidate) =>
    candidate.headers.flatMap((header, offset) => {
      const column = inputNames.map((input) => columnOf(input, header)).find((one) => one !== null) ?? null;
      const cells = numbersBelow(candidate, offset, grid);
      // Who writes the sign into the header counts in per cent.
      if (/[%％]|百分/.test(header)) return [];
      const key = normaliseHeader(header);
      if (column === 'pty' && !vagueHeaders.includes(key)) return tooGreat('auditPty', header, cells);
      const isOfStage = candidate.headers.some((one) => columnOf('Stages', one) === 'stage');
      if ((column === 'passRate' && isOfStage) || yieldHeaders.includes(key)) {
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

function numbersBelow({ area }: Candidate, offset: number, grid: LabelledCells): NumberCell[] {
  const column = area.column + offset;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const isTotal = (row: number): boolean =>
    Array.from({ length: area.columns }, (_, at) => grid.value(area.sheet, row, area.column + at)).some(
      (cell) => typeof cell === 'string' && isTotalLabel(cell),
    );
  return rows.flatMap((row) => {
    if (isTotal(row)) return [];
    const value = grid.value(area.sheet, row, column);
    return typeof value === 'number' ? [{ value, ...placeOf({ sheet: area.sheet, row, column }) }] : [];
  });
}

function tooGreat(code: AuditProblemCode, column: string, cells: readonly NumberCell[]): Problem[] {
  return cells
    .filter(({ value }) => value > 1)
    .map((cell) => {
      const { value } = cell;
      if (value >= leastPercent) return warningAt(code, cell, { column, value, share: value / 100 });
      return warningAt('auditAbove', cell, { column, value, percent: Math.round(value * 1000) / 10 });
    });
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
    return [warningAt('auditMinutes', first, { column, value: first.value, seconds: first.value * 60 })];
  }
  const middle = [...cells].sort((a, b) => a.value - b.value)[Math.floor(cells.length / 2)]!.value;
  return cells
    .filter(({ value }) => {
      // Lines differ: a minute beside half an hour is no other unit.
      const isShort = value < shortestHandling && value * anotherUnit <= middle;
      return isShort || (value >= longestHandling && value >= middle * anotherUnit);
    })
    .map((cell) => warningAt('auditUnit', cell, { column, value: cell.value, usual: middle }));
}

function warningAt(
  code: AuditProblemCode,
  { sheet, address }: NumberCell,
  values: Problem['values'],
): Problem {
  return warning(code, { sheet, address }, values);
}
