import { gridOf, isFilled, textOf, type Grid } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import { columnOf } from '../../cells/header/columnOf';
import type { CellValue, WorkbookContents } from '../../grid/port';
import { headerIds } from '../find/pickColumns';
import { isTotalLabel } from '../../cells/totalLabel';
import { isUnitLabel } from '../../cells/unitOfLabel';
import type { AcrossBlock } from './acrossBlocks';
import { measureOfLabel, measureOfTitle } from '../../cells/measureOfText';

/** What names a line: a cell, or the sheet as a whole, which stands at the block's first label. */
export interface LineCell {
  row: number;
  column: number;
  value: CellValue;
  isSheetName?: boolean;
}

/** A row of figures: which line, and under which label its measure goes. */
export interface AcrossRow {
  block: AcrossBlock;
  /** On the sheet. */
  row: number;
  line: LineCell | null;
  label: string;
  /** What stands in a column of units. */
  unitText: string;
  labels: LabelColumns;
}

/** The columns on the sheet that name a block's rows; `headings` are texts without figures that may hold for rows below. */
export interface LabelColumns {
  line: number | null;
  measure: number | null;
  headings: readonly string[];
}

/** What is known from outside a block: the names of lines, and which labels the user has chosen. */
export interface AcrossContext {
  /** In lower case. */
  lines: ReadonlySet<string>;
  columns: Partial<Record<InputColumn, string | null>>;
}

const measureHeader = /^(measures?|metrics?|figures?|items?|kpi|指标|指标名称|类别|度量)$/i;

/**
 * The rows of a block. Lines and measures may each have a column, may be headings without figures above their rows, or
 * may stand in the corner or the title; a blank line is the one above it, as merged cells leave it.
 */
export function acrossRows(
  block: AcrossBlock,
  context: AcrossContext,
  contents: WorkbookContents,
): AcrossRow[] {
  const { sheet, firstRow, rows: count, labelColumns: columns } = block;
  const grid = gridOf(contents, sheet);
  const cells = columns.map((column) =>
    grid.values({ row: firstRow, rows: count, column, columns: 1 }).flat(),
  );
  const kinds = columnKinds(block, cells, context);
  const labels = labelsOf(block, kinds, cells, grid);
  let line: LineCell | null = null;
  const heading = headingOf(block, context);
  let label = heading.label;
  const rows: AcrossRow[] = [];
  for (let index = 0; index < count; index++) {
    const textIn = (at: number): string => (at < 0 ? '' : textOf(cells[at]![index]!));
    const row = firstRow + index;
    const lineAt = kinds.line;
    const own: LineCell | null =
      textIn(lineAt) === '' ? null : { row, column: columns[lineAt]!, value: cells[lineAt]![index]! };
    const hasOwn = hasFigures(block, row, grid);
    const unitText = textIn(kinds.unit);
    if (kinds.line === kinds.measure) {
      const text = textIn(kinds.line);
      const isMeasure = isMeasureLabel(text, context);
      if (!hasOwn) {
        if (isMeasure) [label, line] = [text, null];
        else if (own) line = own;
      } else if (isMeasure)
        rows.push({ block, row, line: line ?? heading.line, label: text, unitText, labels });
      else if (own && (label !== null || !line)) {
        rows.push({ block, row, line: own, label: label ?? blockId(block), unitText, labels });
      } else if (own) rows.push({ block, row, line, label: text, unitText, labels });
      continue;
    }
    if (own) line = own;
    const measure = kinds.measure < 0 ? '' : textIn(kinds.measure);
    // A measure to the left of its lines stands once above them, as merged cells leave it.
    if (measure !== '' && kinds.measure < kinds.line) label = measure;
    if (!hasOwn) {
      if (measure !== '' && !own) label = measure;
      continue;
    }
    rows.push({
      block,
      row,
      line: line ?? heading.line,
      label: measure === '' ? (label ?? blockId(block)) : measure,
      unitText,
      labels,
    });
  }
  return rows.filter((one) => !isTotal(one.line, context) && !isTotalLabel(one.label));
}

function labelsOf(
  block: AcrossBlock,
  { line, measure }: { line: number; measure: number },
  cells: readonly (readonly CellValue[])[],
  grid: Grid,
): LabelColumns {
  const columnAt = (kind: number): number | null => block.labelColumns[kind] ?? null;
  // Where lines and measures take turns in one column, those without figures are headings.
  const texts = line === measure ? cells[line]!.map(textOf) : [];
  const headings = texts.filter(
    (text, index) => text !== '' && !hasFigures(block, block.firstRow + index, grid),
  );
  return {
    line: line === measure ? null : columnAt(line),
    measure: columnAt(measure),
    headings: [...new Set(headings)],
  };
}

/** What a block without a name of its own is called: its sheet and row of months. */
export function blockId({ sheet, headerRow }: AcrossBlock): string {
  return `${sheet}!${headerRow + 1}`;
}

/** Whether a label is a measure, by choice or by name; the name of a line never is. */
function isMeasureLabel(text: string, { lines, columns }: AcrossContext): boolean {
  if (Object.values(columns).includes(text)) return true;
  return text !== '' && !lines.has(text.toLowerCase()) && measureOfLabel(text) !== null;
}

function isTotal(line: LineCell | null, { lines }: AcrossContext): boolean {
  const name = textOf(line?.value ?? null);
  return isTotalLabel(name) && !lines.has(name.toLowerCase());
}

/** Which of the label columns hold lines, measures and units, by their index; -1 where there is none. */
function columnKinds(
  block: AcrossBlock,
  cells: readonly (readonly CellValue[])[],
  context: AcrossContext,
): { line: number; measure: number; unit: number } {
  const headers = block.labelColumns.map(
    (column) => block.corners.find((corner) => corner.column === column)?.text ?? '',
  );
  const texts = cells.map((column) => column.map(textOf).filter((text) => text !== ''));
  const indexes = texts.map((_, index) => index);
  const score = (index: number): number =>
    texts[index]!.filter((text) => isMeasureLabel(text, context)).length +
    (measureHeader.test(headers[index]!) ? 0.5 : 0);
  const units = indexes.findIndex(
    (index) => index > 0 && texts[index]!.every(isUnitLabel) && texts[index]!.length > 0,
  );
  // "Calls" is a unit beside a measure, and by itself the measure.
  const isMeasure = units >= 0 && score(units) > 0 && !indexes.some((one) => one !== units && score(one) > 0);
  const unit = isMeasure ? -1 : units;
  const others = indexes.filter((index) => index !== unit);
  const measure = others.reduce((best, index) => {
    const isBetter = score(index) > (best < 0 ? 0 : score(best));
    return isBetter ? index : best;
  }, -1);
  const rest = others.filter((index) => index !== measure);
  const known = (index: number): number =>
    texts[index]!.filter((text) => context.lines.has(text.toLowerCase())).length;
  const chosen = headerIds(headers).indexOf(context.columns.line ?? '\n');
  const named = rest.find((index) => columnOf('Forecast', headers[index]!) === 'line');
  const byNames = [...rest].sort((one, other) => known(other) - known(one))[0];
  const line =
    chosen >= 0 ? chosen : byNames !== undefined && known(byNames) > 0 ? byNames : (named ?? rest[0]);
  // A single column of labels holds lines and measures by turns.
  return { line: line ?? measure, measure: measure < 0 && line === undefined ? 0 : measure, unit };
}

/** The measure and the line that the corner, a title or the sheet's name announce for the whole block. */
function headingOf(
  block: AcrossBlock,
  context: AcrossContext,
): { label: string | null; line: LineCell | null } {
  const { corners, titles, sheet } = block;
  const cells = [...corners, ...titles];
  const chosen = cells.find(({ text }) => Object.values(context.columns).includes(text));
  const label =
    chosen ??
    corners.find(({ text }) => measureOfLabel(text) !== null) ??
    titles.find(({ text }) => measureOfTitle(text) !== null);
  const ofSheet = measureOfTitle(sheet) === null ? null : sheet;
  const named = cells.find(({ text }) => context.lines.has(text.toLowerCase()));
  const isSheetName = context.lines.has(sheet.toLowerCase());
  const at = { row: block.headerRow, column: block.labelColumns[0]! };
  return {
    label: label?.text ?? ofSheet,
    line: named ? { ...named, value: named.text } : isSheetName ? { ...at, value: sheet, isSheetName } : null,
  };
}

function hasFigures({ months }: AcrossBlock, row: number, grid: Grid): boolean {
  return months.some(({ offset }) => isFilled(grid.value(row, offset), 'asBlank'));
}
