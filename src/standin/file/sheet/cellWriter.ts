import { cellAddress } from '../../../grid/a1';
import { callsAddin } from '../formula/addinFunctions';
import { toFileForm } from '../formula/fileForm';
import type { ErrorText, FileCell, FileCellValue } from '../workbookFile';
import { escapeCellText, escapeText } from '../xml/escape';

/** What writing a cell needs from the rest of the file. */
export interface CellTargets {
  /** Index of the cell format for a record's style index. */
  styleIndex(style: number | undefined): number;
  sharedText(text: string): number;
  /** The `cm` value of a dynamic-array formula. */
  dynamicMark(): string;
}

/** Writes cells as XML; one for each sheet. */
export class CellWriter {
  private readonly forms = new Map<string, string>();

  constructor(
    readonly targets: CellTargets,
    /** Name of the table that a cell is in. */
    private readonly tableAt: (row: number, column: number) => string | undefined,
  ) {}

  /** True when two formulas of a cell mean the same, however each spells its structured references. */
  sameFormula(a: string | undefined, b: string | undefined, row: number, column: number): boolean {
    if (a === b) return true;
    if (a === undefined || b === undefined || !(/[[@]/.test(a) && /[[@]/.test(b))) return false;
    const table = this.tableAt(row, column);
    return this.fileForm(a, table, false) === this.fileForm(b, table, false);
  }

  /** The <c> of a record, or "" for one that says nothing. */
  write(row: number, column: number, cell: FileCell): string {
    const style = this.targets.styleIndex(cell.style);
    if (cell.formula !== undefined) return this.writeFormula(row, column, cell, style);
    if (cell.value === null && style === 0) return '';
    return cellXml(row, column, style, '', '', this.typed(cell.value));
  }

  /** The <c> of a cell whose formula stays as the file has it: only its value, and perhaps its style, are new. */
  writeValue(
    row: number,
    column: number,
    cell: FileCell,
    formulaXml: string,
    mark: string | undefined,
  ): string {
    const style = this.targets.styleIndex(cell.style);
    const attributes = mark === undefined ? '' : ` cm="${mark}"`;
    return cellXml(row, column, style, attributes, formulaXml, formulaResult(cell.value));
  }

  private writeFormula(row: number, column: number, cell: FileCell, style: number): string {
    const table = this.tableAt(row, column);
    const formula = cell.formula!;
    // Excel shows a function of an add-in with "@" unless the file says that the formula may return an array.
    const area = cell.spill ?? (callsAddin(formula) && !table ? cellAddress(row, column) : undefined);
    const text = escapeText(this.fileForm(formula, table, area !== undefined));
    if (area !== undefined) {
      const xml = `<f t="array" ref="${area}">${text}</f>`;
      return cellXml(
        row,
        column,
        style,
        ` cm="${this.targets.dynamicMark()}"`,
        xml,
        formulaResult(cell.value),
      );
    }
    const xml = cell.array === undefined ? `<f>${text}</f>` : `<f t="array" ref="${cell.array}">${text}</f>`;
    return cellXml(row, column, style, '', xml, formulaResult(cell.value));
  }

  /** Cells of a table column share their text, so that one conversion serves them all. */
  private fileForm(formula: string, table: string | undefined, dynamic: boolean): string {
    const key = `${dynamic ? '@' : ''}${table ?? ''}|${formula}`;
    let form = this.forms.get(key);
    if (form === undefined) {
      form = toFileForm(formula, { table, dynamic });
      this.forms.set(key, form);
    }
    return form;
  }

  private typed(value: FileCellValue): TypedValue {
    if (typeof value !== 'string') return formulaResult(value);
    return { type: 's', value: String(this.targets.sharedText(value)) };
  }
}

interface TypedValue {
  type: string;
  value: string;
}

/** A result of a formula: text stands in the cell itself and not among the shared strings. */
function formulaResult(value: FileCellValue): TypedValue {
  if (value === null) return { type: '', value: '' };
  if (typeof value === 'string') return { type: 'str', value: escapeText(escapeCellText(value)) };
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  if (typeof value === 'object') return { type: 'e', value: fileError(value.error) };
  return Number.isFinite(value) ? { type: '', value: String(value) } : { type: 'e', value: '#NUM!' };
}

/**
 * A file says #VALUE! where newer Excel shows #SPILL! or #CALC!, and the difference in a part of its own; Excel finds
 * that out again when it recalculates.
 */
function fileError(error: ErrorText): ErrorText {
  return error === '#SPILL!' || error === '#CALC!' ? '#VALUE!' : error;
}

function cellXml(
  row: number,
  column: number,
  style: number,
  attributes: string,
  formula: string,
  result: TypedValue,
): string {
  const head =
    `<c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}` +
    `${result.type === '' ? '' : ` t="${result.type}"`}${attributes}`;
  const value = result.value === '' && result.type === '' ? '' : `<v>${result.value}</v>`;
  return formula === '' && value === '' ? `${head}/>` : `${head}>${formula}${value}</c>`;
}
