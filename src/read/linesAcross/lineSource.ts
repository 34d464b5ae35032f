import { monthOf, monthSerial, type Month } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import { problem, type Problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { announcedYear, yearsOfMonths } from '../../cells/years';
import { columnUnits } from '../../cells/columnUnits';
import { readsFigure, type Origin, type PlanForecastRow } from '../rows/planForecastCells';
import { forecastBelow, planForecastOf } from '../rows/planForecast';
import { unitsOf, type ReadUnit, type UnitEvidence } from '../../cells/readUnit';
import type { Source, SourceColumn } from '../rows/source';
import type { LineBlock, LineBlockRow } from './lineBlocks';
import type { LineColumn } from './lineColumns';
import { placeOf } from '../../grid/a1';
import { gridOf, isFilled, type Grid } from '../../grid/grid';
import type { ProblemCode } from '../../grid/problemCodes';
import { keyedSide, type KeyedBlock } from '../rows/keyedBlock';

/** Which label of a block is which figure. */
export interface LineMeasures {
  /** The label of a column; the block's own where its headers say none. */
  labelOf: (column: LineColumn) => string;
  columns: ReadonlyMap<string, InputColumn>;
}

/** The forecast of a block, a row for each month and line, and what is wrong with it. */
export function lineSource(
  block: LineBlock,
  measures: LineMeasures,
  choice: InputChoice,
  contents: WorkbookContents,
): { source: Source; problems: Problem[] } {
  const grid = gridOf(contents, block.area.sheet);
  const units = unitsOfBlock(block, measures, choice, grid);
  const { months, problems } = monthsOf(block, choice.year);
  const figures = block.columns.flatMap((one) => {
    const column = measures.columns.get(measures.labelOf(one));
    return column && (one.kind === 'line' || one.kind === 'shared') ? [{ ...one, measure: column }] : [];
  });
  problems.push(...repeated(figures, measures, block));
  const lines = [...new Set(figures.flatMap(({ line }) => line?.name.toLowerCase() ?? []))];
  const rows = [...months].flatMap(([row, month]) =>
    lines.flatMap((line): PlanForecastRow[] => {
      const own = figures.filter((one) => one.line === null || one.line.name.toLowerCase() === line);
      const origins = own.map((one): [InputColumn, Origin, boolean] => {
        const origin = figureAt(block, row.row, one, units.get(one.measure)?.unit, grid);
        return [one.measure, origin, one.line !== null];
      });
      const named = own.find((one) => one.line !== null)!;
      if (!origins.some(([, { raw }, isOwn]) => isOwn && isFilled(raw))) return [];
      // A figure of the line's own takes the place of one for all lines.
      const sorted = [...origins].sort(([, , one], [, , other]) => Number(one) - Number(other));
      return [
        new Map<InputColumn, Origin>([
          ['month', monthOrigin(block, row, month)],
          ['line', lineOrigin(block, named)],
          ...sorted.map(([measure, origin]) => [measure, origin] as const),
        ]),
      ];
    }),
  );
  const where = { kind: 'blocks', blocks: [keyedBlock(block, figures, months, contents)] } as const;
  return { source: planForecastOf(baseOf(block, figures, measures, units), rows, where), problems };
}

/** The block as what names its columns and rows. */
function keyedBlock(
  { area: whole, measureRow, firstRow, months: rows }: LineBlock,
  figures: readonly Figures[],
  months: ReadonlyMap<LineBlockRow, Month>,
  contents: WorkbookContents,
): KeyedBlock {
  const first = (rows[0]?.column ?? whole.column) + 1;
  const area = {
    sheet: whole.sheet,
    row: firstRow,
    column: first,
    rows: whole.row + whole.rows - firstRow,
    columns: whole.column + whole.columns - first,
  };
  const headers = [whole.row, measureRow].flatMap((row) =>
    row === null ? [] : [{ area: { ...area, row, rows: 1 } }],
  );
  const byPlace = new Map([...months].map(([{ row }, month]) => [row - firstRow + 1, month]));
  const monthCells = { ...area, column: first - 1, columns: 1 };
  return {
    area,
    linesAre: 'columns',
    lines: keyedSide(
      headers,
      figures.map(({ column }) => column - first + 1),
      contents,
    ),
    months: keyedSide([{ area: monthCells }], byPlace.keys(), contents, byPlace),
  };
}

interface Figures extends LineColumn {
  measure: InputColumn;
}

function baseOf(
  { area, monthHeader }: LineBlock,
  figures: readonly Figures[],
  { labelOf }: LineMeasures,
  units: ReadonlyMap<InputColumn, ReadUnit>,
): Source {
  const columns = new Map<InputColumn, SourceColumn>([
    ['month', { header: monthHeader === '' ? 'month' : monthHeader, offset: 0 }],
    ['line', { header: 'line', offset: 1 }],
  ]);
  for (const one of figures) {
    if (columns.has(one.measure)) continue;
    const unit = units.get(one.measure);
    columns.set(one.measure, { header: labelOf(one), offset: columns.size, ...(unit && { unit }) });
  }
  return forecastBelow(area, columns);
}

/** The months of the rows; a cell that names none is told, and so is one without a year where nothing says it. */
function monthsOf(
  { months, titles, area, table }: LineBlock,
  first: number | undefined,
): { months: Map<LineBlockRow, Month>; problems: Problem[] } {
  const told = (code: ProblemCode, { row, column, raw }: LineBlockRow): Problem =>
    problem(code, placeOf({ sheet: area.sheet, row, column }), {
      input: 'Forecast',
      column: 'month',
      value: String(raw ?? ''),
    });
  const named = months.filter(({ month }) => month !== null);
  const problems = months.filter(({ month }) => month === null).map((row) => told('badMonth', row));
  const yearless = named.filter(({ month }) => month!.year === null);
  const year = first ?? announcedYear([...titles, table ?? '', area.sheet]);
  const isTold = year !== null && yearless.length === named.length;
  if (yearless.length > 0 && !isTold) problems.push(told('noYear', yearless[0]!));
  const years = yearsOfMonths(
    yearless.map(({ month }) => month!.month),
    year ?? 0,
  );
  const found = new Map<LineBlockRow, Month>();
  for (const row of named) {
    const { year: own, month } = row.month!;
    const month12 = own === null && !isTold ? null : monthOf(own ?? years.get(month)!, month);
    if (month12 !== null) found.set(row, month12);
  }
  return { months: found, problems };
}

/** The unit of each measure, as all of its columns together show it. */
function unitsOfBlock(
  block: LineBlock,
  { labelOf, columns }: LineMeasures,
  choice: InputChoice,
  grid: Grid,
): Map<InputColumn, ReadUnit> {
  const evidence = new Map<InputColumn, UnitEvidence>();
  const rows = block.months.map(({ row }) => row);
  for (const one of block.columns) {
    const label = labelOf(one);
    const measure = columns.get(label);
    if (!measure || unitsOf(measure).length === 0 || one.kind === 'other' || one.kind === 'open') continue;
    const before = evidence.get(measure);
    evidence.set(measure, {
      label: before?.label ?? label,
      values: [...(before?.values ?? []), ...rows.map((row) => grid.value(row, one.column))],
      formats: [...(before?.formats ?? []), ...rows.map((row) => grid.format(row, one.column))],
    });
  }
  return columnUnits(evidence, choice.units);
}

function figureAt(
  { area: { sheet } }: LineBlock,
  row: number,
  { column, measure }: Figures,
  unit: ReadUnit['unit'] | undefined,
  grid: Grid,
): Origin {
  const raw = grid.value(row, column);
  return { sheet, row, column, raw, reads: readsFigure(measure, raw, unit) };
}

function monthOrigin(
  { area: { sheet } }: LineBlock,
  { row, column, raw }: LineBlockRow,
  month: Month,
): Origin {
  return { sheet, row, column, raw, reads: { as: monthSerial(month) } };
}

function lineOrigin({ area: { sheet } }: LineBlock, { line }: LineColumn): Origin {
  const { name, row, column, isWhole } = line!;
  return { sheet, row, column, raw: name, reads: isWhole ? { unit: 'ones' } : { name } };
}

/** Two columns for the same figure of a line: the first counts, and the second is asked about. */
function repeated(figures: readonly Figures[], { labelOf }: LineMeasures, { area }: LineBlock): Problem[] {
  return figures.flatMap((one, index) => {
    const first = figures.slice(0, index).find((other) => {
      const isSameLine = other.line?.name.toLowerCase() === one.line?.name.toLowerCase();
      return isSameLine && other.measure === one.measure;
    });
    if (!first) return [];
    const named = (column: LineColumn): string => column.header || labelOf(column);
    return [
      problem('repeatedColumn', placeOf({ ...area, column: one.column }), {
        input: 'Forecast',
        first: named(first),
        second: named(one),
      }),
    ];
  });
}
