import type { InputColumn } from '../../grid/headers';
import type { Problem } from '../../grid/problem';
import { rowPlace, type Source, cellPlace } from '../rows/source';
import type { ProblemCode } from '../../grid/problemCodes';

/** Collects what is wrong with the inputs, each with the cell to go to. */
export class ProblemList {
  readonly problems: Problem[] = [];

  /** Reports a data row's cell; where the input has no such column, the cell that names the row stands for it. */
  report(
    code: ProblemCode,
    source: Source,
    row: number,
    column: InputColumn,
    values: Problem['values'] = {},
    severity: Problem['severity'] = 'error',
  ): void {
    const header = source.columns.get(column)?.header ?? column;
    const place = source.columns.has(column) ? cellPlace(source, row, column) : rowPlace(source, row);
    this.problems.push({
      code,
      severity,
      place,
      values: { input: source.input, column: header, ...values },
    });
  }

  warn(
    code: ProblemCode,
    source: Source,
    row: number,
    column: InputColumn,
    values: Problem['values'] = {},
  ): void {
    this.report(code, source, row, column, values, 'warning');
  }
}
