import type { Month } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import type { Problem } from '../../grid/problem';
import type { CellValue } from '../../grid/port';
import { boundText, isWithin } from '../../model/bound';
import { bounds, isWholePercent } from '../../cells/bounds';
import { isErrorText } from '../../cells/errorText';
import { momentOf } from '../../cells/momentOf';
import { readMonth } from '../../cells/months';
import { inPlainUnit } from '../../cells/units';
import { readNumberText } from '../../cells/numberText';
import { columnMonths } from './columnMonths';
import { cellOf, holdsOnlySpaces, type Source, cellPlace } from './source';
import type { ProblemCode } from '../../grid/problemCodes';
import { isReadByFormula, secondsOfText } from '../../cells/clockText';
import { unitsOf } from '../../cells/readUnit';

/** Reads the typed cells of one input and collects what is wrong with them, so that every fault is told in one go. */
export class CellReader {
  readonly problems: Problem[] = [];

  constructor(readonly source: Source) {}

  has(column: InputColumn): boolean {
    return this.source.columns.has(column);
  }

  /** A number in seconds, calls or its own measure within the column's bounds; null when blank or wrong. */
  number(row: number, column: InputColumn): number | null {
    const cell = this.value(row, column);
    if (cell === null) return null;
    const unit = this.source.planForecast ? undefined : this.source.columns.get(column)?.unit?.unit;
    const value = unit ? inPlainUnit(cell, unit) : cell;
    const isForUsOnly = typeof cell === 'string' && !isReadByFormula(cell);
    if (typeof value !== 'number' || isForUsOnly) {
      this.reportText(row, column, cell);
      return null;
    }
    const bound = bounds[column];
    if (bound && !isWithin(value, bound)) {
      if (isWholePercent(column, value))
        this.report('wholePercent', row, column, { value, share: value / 100 });
      else this.report('outOfRange', row, column, { value, allowed: boundText(bound) });
      return null;
    }
    return value;
  }

  /** A text where a number belongs: with the number that it seems to write, if any. */
  private reportText(row: number, column: InputColumn, cell: CellValue): void {
    const seconds = unitsOf(column).includes('clockText') ? secondsOfText(cell) : null;
    const read = seconds === null ? readNumberText(cell, column) : { number: seconds };
    const value = String(cell);
    if (read === 'unclear') this.report('unclearNumber', row, column, { value });
    else if (read) this.report('numberAsText', row, column, { value, number: read.number });
    else this.report('notNumber', row, column, { value });
  }

  /** As `number`, and a blank is a problem too: a blank never silently means 0. */
  neededNumber(row: number, column: InputColumn): number | null {
    if (cellOf(this.source, row, column) === null) {
      this.report('blankCell', row, column);
      return null;
    }
    return this.number(row, column);
  }

  /** A name; a number serves as one too. */
  text(row: number, column: InputColumn): string | null {
    const value = this.value(row, column);
    return value === null ? null : String(value);
  }

  neededText(row: number, column: InputColumn): string | null {
    if (cellOf(this.source, row, column) !== null) return this.text(row, column);
    this.report('blankName', row, column);
    return null;
  }

  neededMonth(row: number): Month | null {
    if (cellOf(this.source, row, 'month') !== null) return this.month(row, 'month');
    this.report('blankName', row, 'month');
    return null;
  }

  /** A month; null when blank or wrong. That months of the column name no year is told once, at the first of them. */
  month(row: number, column: InputColumn): Month | null {
    const value = this.value(row, column);
    if (value === null) return null;
    const { months, yearless } = columnMonths(this.source, column);
    const month = months.get(row) ?? null;
    if (month !== null) return month;
    const values = { value: String(value) };
    if (readMonth(value) === null) this.report('badMonth', row, column, values);
    else if (row === yearless) this.report('noYear', row, column, values);
    return null;
  }

  neededDay(row: number, column: InputColumn): number | null {
    if (cellOf(this.source, row, column) !== null) return this.day(row, column);
    this.report('blankName', row, column);
    return null;
  }

  /** A day as a serial; null when blank or wrong. */
  day(row: number, column: InputColumn): number | null {
    const value = this.value(row, column);
    if (value === null) return null;
    const moment = momentOf(value, null);
    if (moment !== null) return Math.floor(moment);
    this.report('callsEventDay', row, column, { value: String(value) });
    return null;
  }

  report(
    code: ProblemCode,
    row: number,
    column: InputColumn,
    values: Record<string, string | number> = {},
    severity: Problem['severity'] = 'error',
  ): void {
    const header = this.source.columns.get(column)?.header ?? column;
    this.problems.push({
      code,
      severity,
      place: cellPlace(this.source, row, column),
      values: { input: this.source.input, column: header, ...values },
    });
  }

  /** What a cell holds, unless that is nothing, an error, or spaces that only look like nothing. */
  private value(row: number, column: InputColumn): string | number | boolean | null {
    const value = cellOf(this.source, row, column);
    if (value === null && holdsOnlySpaces(this.source, row, column)) this.report('onlySpaces', row, column);
    return value === null || this.isError(row, column, value) ? null : value;
  }

  private isError(row: number, column: InputColumn, value: string | number | boolean): boolean {
    const wrong = typeof value === 'string' && isErrorText(value);
    if (wrong) this.report('errorCell', row, column, { value });
    return wrong;
  }
}
