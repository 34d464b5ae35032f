import { chartColumnWidth, chartSize } from '../layout/chartSpecs';
import type { SheetSpec } from '../layout/sheetSpec';
import { tableArea } from '../layout/tableCells';
import type { TableSpec } from '../layout/tableSpec';
import type { WriteStep } from '../port';

const grey = '#6B6B6B';
/** The table style's own header colours, set on the cells too: not every program draws table styles. */
const header = { bold: true, fontColour: '#FFFFFF', fillColour: '#2F6497', wrap: true };

/** A title that stands out and a quiet note. */
export function titleLooks({ name }: SheetSpec): WriteStep[] {
  const cell = { sheet: name, column: 0, rows: 1, columns: 1 };
  return [
    { kind: 'look', area: { ...cell, row: 0 }, look: { bold: true, fontSize: 14 } },
    { kind: 'look', area: { ...cell, row: 1 }, look: { italic: true, fontColour: grey } },
  ];
}

/** Headers that stand out, and grey for columns that only carry the calculation. */
export function tableLooks(placed: readonly { spec: TableSpec; headerRow: number }[]): WriteStep[] {
  return placed.flatMap(({ spec: table, headerRow }): WriteStep[] => {
    const area = tableArea(table, headerRow);
    const helpers = table.columns.flatMap((column, offset) => (column.helper ? [offset] : []));
    const headerLook: WriteStep = { kind: 'look', area: { ...area, rows: 1 }, look: header };
    if (helpers.length === 0 || table.rows === 0) return [headerLook];
    // Helper columns stand together at the end of every table.
    const first = helpers[0]!;
    const data = { ...area, row: headerRow + 1, rows: table.rows };
    const helperArea = { ...data, column: area.column + first, columns: helpers.length };
    return [headerLook, { kind: 'look', area: helperArea, look: { fontColour: grey } }];
  });
}

/** Column widths from the headers, which wrap onto two lines, and from the texts in the column. */
export function columnWidths(spec: SheetSpec): WriteStep[] {
  const widest = new Map<number, number>();
  for (const table of spec.tables) {
    table.columns.forEach((column, offset) => {
      const texts = (column.values ?? []).map((value) =>
        typeof value === 'string' ? displayWidth(value) : 0,
      );
      const header = Math.min(displayWidth(column.header), longestWord(column.header) + 4);
      const width = Math.min(44, Math.max(9.5, header + filterButton, ...texts.map((text) => text + 2)));
      const index = table.column + offset;
      widest.set(index, Math.max(width, widest.get(index) ?? 0));
    });
  }
  const steps = [...widest].map(([column, width]): WriteStep => widthStep(spec, column, [width]));
  if (!spec.chartWords) return steps;
  return [
    ...steps,
    widthStep(
      spec,
      0,
      Array.from({ length: chartSize.columns }, () => chartColumnWidth),
    ),
  ];
}

function widthStep({ name: sheet }: SheetSpec, column: number, widths: number[]): WriteStep {
  return { kind: 'columnWidths', sheet, column, widths };
}

/** Room for bold letters and the filter button beside a header, in digits. */
const filterButton = 5;

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(displayWidth));
}

/** Width in digits: a Chinese character takes about two. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
}
