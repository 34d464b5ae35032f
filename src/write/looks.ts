import { chartColumns, chartColumnWidth } from '../tables/charts/chartSpecs';
import type { SheetSpec } from '../tables/sheetSpec';
import { ourSheets, ourTables } from '../grid/names';
import { isFolded } from '../tables/details';
import { tableArea } from '../tables/tableCells';
import type { TableSpec } from '../tables/tableSpec';
import type { CellLook, SheetArea, WriteStep } from '../grid/port';
import { displayWidth } from '../grid/displayWidth';

const quiet = '#6B6B6B';
/** The table style's own header colours, set on the cells too: not every program draws table styles. */
const header = { bold: true, fontColour: '#FFFFFF', fillColour: '#2F6497' };

/** Colours of sheet tabs: what is typed, what comes of it, and what only formulas look up. */
export const tabColours = { input: '#F4B183', output: '#2F6497', settings: '#A6A6A6' } as const;

export function tabColourOf(sheet: string): string {
  return sheet === ourSheets.settings ? tabColours.settings : tabColours.output;
}

/** Gives the rows of an area, which hold texts, one look each. */
export type Dress = (area: SheetArea, looks: readonly CellLook[]) => WriteStep[];

export const dressEach: Dress = (area, looks) =>
  looks.map((look, index) => ({ kind: 'look', area: { ...area, row: area.row + index, rows: 1 }, look }));

/** Says in words only how the first of several areas looks, that are all as new: the others take it from there. */
export function dressOnce(): Dress {
  const first = new Map<string, SheetArea>();
  return (area, looks) => {
    const key = JSON.stringify(looks);
    const from = first.get(key);
    if (from) return [{ kind: 'copyFormats', from, to: { ...area, rows: looks.length } }];
    first.set(key, { ...area, rows: looks.length, columns: 1 });
    return dressEach(area, looks);
  };
}

/** A title that stands out and a quiet note. */
export function titleLooks({ name, onePage }: SheetSpec, dress = dressEach): WriteStep[] {
  const title = { bold: true, fontSize: 14 };
  return dress(
    { sheet: name, row: 0, column: 0, rows: 2, columns: 1 },
    onePage ? [title] : [title, { italic: true, fontColour: quiet }],
  );
}

/** Headers that stand out, and grey for columns that only carry the calculation. */
export function tableLooks(
  placed: readonly { spec: TableSpec; headerRow: number }[],
  dress = dressEach,
): WriteStep[] {
  return placed.flatMap(({ spec: table, headerRow }): WriteStep[] => {
    // Nobody looks at a table of which every column is folded.
    if (table.columns.every(isFolded)) return [];
    const area = tableArea(table, headerRow);
    const look = { ...header, wrap: headersWrap(table) };
    const headerLook = dress({ ...area, rows: 1 }, [look]);
    if (table.rows === 0) return headerLook;
    const data = { ...area, row: headerRow + 1, rows: table.rows };
    const grey = helperRuns(table).map(({ from, count }): WriteStep => ({
      kind: 'look',
      area: { ...data, column: area.column + from, columns: count },
      look: { fontColour: quiet },
    }));
    const tiles: WriteStep[] =
      table.name === ourTables.summary
        ? [{ kind: 'look', area: data, look: { bold: true, fontSize: 16 } }]
        : [];
    return [...headerLook, ...grey, ...tiles];
  });
}

/** Helper columns that stand side by side: those of columns added later stand apart from the first ones. */
function helperRuns({ columns }: TableSpec): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  columns.forEach(({ helper }, offset) => {
    const last = runs.at(-1);
    if (!helper) return;
    if (last && last.from + last.count === offset) last.count++;
    else runs.push({ from: offset, count: 1 });
  });
  return runs;
}

/** Whether the headers of a table wrap: a chart beside a header of two lines would be stretched with its row. */
export function headersWrap({ sheet }: TableSpec): boolean {
  return sheet !== ourSheets.charts;
}

type WidthStep = Extract<WriteStep, { kind: 'columnWidths' }>;

/** Column widths from the headers, which may wrap onto two lines, and from the texts in the column. */
export function columnWidths(spec: SheetSpec): WidthStep[] {
  const steps = [...widthsOf(spec)].map(([column, width]) => widthStep(spec, column, [width]));
  if (!spec.chartWords) return steps;
  return [
    ...steps,
    widthStep(
      spec,
      0,
      Array.from({ length: chartColumns }, () => chartColumnWidth),
    ),
  ];
}

/** The same widths, of columns side by side in one step. */
export function joinedWidths(steps: readonly WidthStep[]): WidthStep[] {
  const joined: WidthStep[] = [];
  for (const { sheet, column, widths } of steps) {
    const last = joined.at(-1);
    if (last && last.sheet === sheet && last.column + last.widths.length === column)
      last.widths.push(...widths);
    else joined.push({ kind: 'columnWidths', sheet, column, widths: [...widths] });
  }
  return joined;
}

/** Widths of the columns that a sheet's tables have, in characters. */
export function widthsOf(spec: SheetSpec): Map<number, number> {
  const widest = new Map<number, number>();
  for (const table of spec.tables) {
    if (table.columns.every(isFolded)) continue;
    table.columns.forEach((column, offset) => {
      const texts = (column.overflows ? [] : (column.values ?? [])).map((value) =>
        typeof value === 'string' ? displayWidth(value) : 0,
      );
      const whole = displayWidth(column.header);
      const header = headersWrap(table) ? Math.min(whole, longestWord(column.header) + 4) : whole;
      const least = table.name === ourTables.summary ? tileWidth : 9.5;
      const width = Math.min(
        44,
        Math.max(least, header + filterButton, ...texts.map((text) => text + 2), column.letters ?? 0),
      );
      const index = table.column + offset;
      widest.set(index, Math.max(width, widest.get(index) ?? 0));
    });
  }
  return widest;
}

function widthStep({ name: sheet }: SheetSpec, column: number, widths: number[]): WidthStep {
  return { kind: 'columnWidths', sheet, column, widths };
}

/** Room for a sum of money in the large letters of a tile, in characters. */
const tileWidth = 17;

/** Room for bold letters and the filter button beside a header, in digits. */
const filterButton = 5;

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(displayWidth));
}
