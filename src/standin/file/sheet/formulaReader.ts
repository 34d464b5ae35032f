import { toRecordForm } from '../formula/recordForm';
import { copiedFormula } from '../../../grid/copiedFormula';
import type { FileCell } from '../workbookFile';
import type { ScannedCell } from './cellScanner';

interface SharedFormula {
  copied: ReturnType<typeof copiedFormula>;
  row: number;
  column: number;
}

/** Turns the formulas of one sheet into records' text; cells that share one formula each get their own. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();

  /** `dynamic` holds the cell metadata indexes that mean a dynamic array. */
  constructor(private readonly dynamic: ReadonlySet<string>) {}

  /** Adds formula, spill and array area to the record. A data table (what-if) is not a formula: its value stands. */
  read(scanned: ScannedCell, cell: FileCell): void {
    if (scanned.formula === undefined) return;
    const { t: type, si, ref } = scanned.formulaAttributes;
    if (type === 'dataTable') return;
    if (type === 'shared' && si !== undefined) {
      cell.formula = this.sharedFormula(si, scanned);
      return;
    }
    if (scanned.formula === '') return;
    cell.formula = toRecordForm(scanned.formula);
    if (type !== 'array' || ref === undefined) return;
    const area = singleCell(ref);
    if (this.dynamic.has(scanned.attributes['cm'] ?? '')) cell.spill = area;
    else cell.array = area;
  }

  private sharedFormula(si: string, scanned: ScannedCell): string | undefined {
    if (scanned.formula) {
      const formula = toRecordForm(scanned.formula);
      this.shared.set(si, { copied: copiedFormula(formula), row: scanned.row, column: scanned.column });
      return formula;
    }
    const master = this.shared.get(si);
    return master?.copied(scanned.row - master.row, scanned.column - master.column);
  }
}

/** Some writers spell the area of one cell "A1:A1". */
function singleCell(ref: string): string {
  const [first, last] = ref.split(':');
  return first !== undefined && first === last ? first : ref;
}
