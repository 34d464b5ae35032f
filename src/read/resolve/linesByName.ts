import type { CellValue } from '../../grid/port';
import type { Inputs } from '../readInputs';
import type { LineRow } from '../rows/rows';
import type { ProblemList } from './problemList';
import { cellOf, type Source } from '../rows/source';

/** The lines of the Lines table by name, in which case does not count, as in Excel's own look-ups. */
export class LinesByName {
  private readonly byName = new Map<string, LineRow>();

  constructor(inputs: Inputs, problems: ProblemList) {
    for (const line of inputs.lines) {
      const key = line.name.toLowerCase();
      if (this.byName.has(key)) {
        problems.report('repeatedLine', inputs.sources.Lines!, line.row, 'line', { line: line.name });
      } else this.byName.set(key, line);
    }
  }

  get rows(): LineRow[] {
    return [...this.byName.values()];
  }

  /** All names, for a message. */
  get known(): string {
    return this.rows.map((line) => line.name).join(', ');
  }

  find(name: string): LineRow | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** A line whose name looks the same: it differs by spaces or by letters of full width only. */
  private nearly(name: string): LineRow | undefined {
    return this.rows.find((line) => bare(line.name) === bare(name));
  }

  /**
   * The line that a row of another input means; unknown ones are reported. A line named by a number in one place and
   * by text in another is reported too: to a formula, 1 and "1" are two lines.
   */
  lineOf(
    { row, line }: { row: number; line: string },
    source: Source,
    problems: ProblemList,
    severity: 'error' | 'warning' = 'error',
  ): LineRow | null {
    const found = this.find(line);
    const near = found ? null : this.nearly(line);
    if (near) {
      problems.report('nearlyLine', source, row, 'line', { line, known: near.name }, severity);
      return null;
    }
    if (!found) {
      problems.report('unknownLine', source, row, 'line', { line, known: this.known }, severity);
      return null;
    }
    if (source.line === undefined && !alike(cellOf(source, row, 'line'), found.cell)) {
      problems.report('numberOrText', source, row, 'line', { line });
    }
    return found;
  }
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Whether two cells that read the same are the same to a formula. */
export function alike(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other;
}
