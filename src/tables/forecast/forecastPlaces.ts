import { absoluteReference } from '../../grid/a1';
import { hasCell } from '../../grid/area';
import type { InputColumn } from '../../grid/headers';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { KeyedBlock, KeyedPlace, KeyedSide } from '../../read/rows/keyedBlock';
import { originValue, type Origin, type PlanForecastRow } from '../../read/rows/planForecastCells';
import type { TablesCatalogue } from '../../words/catalogue';
import { columnMaker } from '../columnMaker';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { areMonth, areText, heldCells, hitsAt, onlyPlace, placesOf, type Along } from './keyedPlaces';

/** A line's row or column of figures, or a month's, in one of the blocks. */
interface SidePlace {
  /** Counted from 0. */
  block: number;
  /** Along its side of the block, counted from 1. */
  place: number;
}

interface LinePlace extends SidePlace {
  /** Blank where the figures are those of every line. */
  line: CellInput;
  column: InputColumn;
}

interface MonthPlace extends SidePlace {
  month: number;
}

/** Where the figures of a forecast in blocks stand: each line and figure, and each month, once. */
export interface ForecastPlaces {
  blocks: readonly KeyedBlock[];
  lines: readonly LinePlace[];
  months: readonly MonthPlace[];
  /** The number of a figure's row among the lines, from 1; 0 without a figure. */
  sourceOf: (origin: Origin | undefined) => number;
}

export function forecastPlaces(
  rows: readonly PlanForecastRow[],
  blocks: readonly KeyedBlock[],
): ForecastPlaces {
  const lines = new Map<string, LinePlace>();
  const months = new Map<string, MonthPlace>();
  const keyOf = ({ block, place }: SidePlace): string => `${block} ${place}`;
  for (const row of rows) {
    const line = originValue(row.get('line')!) as CellInput;
    for (const [column, origin] of row) {
      if (column === 'month' || column === 'line') continue;
      const at = sidesOf(origin, blocks);
      const before = lines.get(keyOf(at.line));
      lines.set(keyOf(at.line), {
        ...at.line,
        line: before && before.line !== line ? '' : line,
        column,
      });
      const month = originValue(row.get('month')!) as number;
      months.set(keyOf(at.month), { ...at.month, month });
    }
  }
  const numbers = new Map([...lines.keys()].map((key, index) => [key, index + 1]));
  return {
    blocks,
    lines: [...lines.values()],
    months: [...months.values()],
    sourceOf: (origin) => (origin ? numbers.get(keyOf(sidesOf(origin, blocks).line))! : 0),
  };
}

function sidesOf(
  { sheet, row, column }: Origin,
  blocks: readonly KeyedBlock[],
): { line: SidePlace; month: SidePlace } {
  const block = blocks.findIndex(({ area }) => area.sheet === sheet && hasCell(area, row, column));
  const { area, linesAre } = blocks[block]!;
  const [down, across] = [row - area.row + 1, column - area.column + 1];
  const [line, month] = linesAre === 'rows' ? [down, across] : [across, down];
  return { line: { block, place: line }, month: { block, place: month } };
}

type LinesKey = keyof TablesCatalogue['forecastLines'];
type MonthsKey = keyof TablesCatalogue['forecastMonths'];
/** Columns that both tables have. */
type SideKey = LinesKey & MonthsKey;

/** What is the same of the two tables: the block, the texts that are looked for in it, and the place that is found. */
interface Side {
  name: string;
  places: readonly SidePlace[];
  side: 'lines' | 'months';
  /** The texts beside a place, the first of which may be a month's. */
  texts: readonly LinesKey[];
  headers: Readonly<Record<SideKey, string>>;
}

/** The tables in which the lines' and the months' places of a forecast's blocks are found by what stands beside them. */
export function placeTables(places: ForecastPlaces, words: TablesCatalogue, column: number): TableSpec[] {
  const { forecast, forecastLines, forecastMonths } = words;
  const { lines, months } = places;
  const ofLines: Side = {
    name: ourTables.forecastLines,
    places: lines,
    side: 'lines',
    texts: ['text', 'second', 'third'],
    headers: forecastLines,
  };
  const ofMonths: Side = {
    name: ourTables.forecastMonths,
    places: months,
    side: 'months',
    texts: ['text', 'second'],
    headers: forecastMonths,
  };
  const line = columnMaker<LinesKey>(forecastLines);
  const month = columnMaker<MonthsKey>(forecastMonths);
  const spec = { sheet: ourSheets.settings, column };
  const linesTable: TableSpec<LinesKey> = {
    ...spec,
    name: ofLines.name,
    rows: lines.length,
    columns: [
      line.helper('source', formats.general, { values: lines.map((_, index) => index + 1) }),
      line.helper('line', formats.general, { values: lines.map((one) => one.line) }),
      line.helper('figure', formats.general, {
        values: lines.map((one) => forecast[one.column as keyof typeof forecast]),
      }),
      ...(sideColumns(ofLines, places.blocks) as ColumnSpec<LinesKey>[]),
    ],
  };
  const monthsTable: TableSpec<MonthsKey> = {
    ...spec,
    name: ofMonths.name,
    rows: months.length,
    columns: [
      month.helper('month', formats.month, { values: months.map((one) => one.month) }),
      ...(sideColumns(ofMonths, places.blocks) as ColumnSpec<MonthsKey>[]),
      month.helper('key', formats.general, {
        values: months.map((one) => (one.block + 1) * blockInKey + one.month),
      }),
    ],
  };
  return [linesTable as TableSpec, monthsTable as TableSpec];
}

/** A block's number stands before the month in the key of the months' table. */
const blockInKey = 1_000_000;

function sideColumns(
  { name, places, side, texts, headers }: Side,
  blocks: readonly KeyedBlock[],
): ColumnSpec<string>[] {
  const { helper } = columnMaker<string>(headers);
  const known = places.map(({ block, place }): KeyedPlace => blocks[block]![side].places.get(place)!);
  const used = texts.filter((_, index) => blocks.some((block) => block[side].keys.length > index));
  const isFixed = known.some((one) => one.isFixed);
  const isShared = known.some((one) => one.isShared);
  const hits = (cell: CellContext<string>): string => {
    const each = blocks.map((block) => hitsIn(block, side, used, isFixed, cell));
    return `IFERROR(${oneOf(cell.self('block'), each)},0)`;
  };
  const together = (cell: CellContext<string>) => ({
    mark: cell.self('shared'),
    marks: columnOfTable(name, headers.shared),
    hits: columnOfTable(name, headers.hits),
  });
  return [
    helper('block', formats.general, { values: places.map(({ block }) => block + 1) }),
    ...used.map((key, index) =>
      helper(key, formats.general, {
        values: known.map((one) => (one.texts[index] ?? '') as CellInput),
      }),
    ),
    ...(isFixed
      ? [
          helper('fixed', formats.general, {
            values: places.map(({ place }, index) => (known[index]!.isFixed ? place : 0)),
          }),
        ]
      : []),
    ...(isShared
      ? [
          helper('shared', formats.general, {
            values: places.map(({ block }, index) => (known[index]!.isShared ? block + 1 : 0)),
          }),
        ]
      : []),
    helper('hits', formats.general, { formula: hits }),
    helper('place', formats.general, {
      formula: (cell) => onlyPlace(cell.self('hits'), isShared ? together(cell) : null),
    }),
  ];
}

function hitsIn(
  block: KeyedBlock,
  side: 'lines' | 'months',
  texts: readonly string[],
  isFixed: boolean,
  cell: CellContext<string>,
): string {
  const { keys }: KeyedSide = block[side];
  const along: Along = (block.linesAre === 'rows') === (side === 'lines') ? 'ROW' : 'COLUMN';
  const ranges = keys.map(({ area }) => absoluteReference(area));
  const places = placesOf(ranges[0]!, along);
  const conditions = keys.map(({ holds }, index) => {
    const held = heldCells(ranges[index]!, along, holds);
    const wanted = cell.self(texts[index]!);
    return side === 'months' && index === 0
      ? areMonth(held, wanted, cell.self('month'))
      : areText(held, wanted);
  });
  const fixed = cell.self('fixed');
  return hitsAt([...conditions, ...(isFixed ? [`((${fixed}=0)+(${places}=${fixed})>0)`] : [])], places);
}

/** How a figure of a forecast in blocks is found, from the number of its row among the lines. */
export interface FigureFormulas {
  linePlace: (source: string) => string;
  monthPlace: (source: string, month: string) => string;
  cell: (source: string, linePlace: string, monthPlace: string) => string;
}

export function figureFormulas({ blocks }: ForecastPlaces, words: TablesCatalogue): FigureFormulas {
  const { forecastLines, forecastMonths } = words;
  const ofSource = (key: LinesKey, source: string): string => {
    const sources = columnOfTable(ourTables.forecastLines, forecastLines.source);
    return `INDEX(${columnOfTable(ourTables.forecastLines, forecastLines[key])},MATCH(${source},${sources},0))`;
  };
  const ofMonths = (key: MonthsKey): string => columnOfTable(ourTables.forecastMonths, forecastMonths[key]);
  return {
    linePlace: (source) => `IF(${source}=0,0,${ofSource('place', source)})`,
    monthPlace: (source, month) => {
      const wanted = `${ofSource('block', source)}*${blockInKey}+${month}`;
      return `IF(${source}=0,0,INDEX(${ofMonths('place')},MATCH(${wanted},${ofMonths('key')},0)))`;
    },
    cell: (source, linePlace, monthPlace) => {
      const each = blocks.map(({ area, linesAre }) => {
        const places = linesAre === 'rows' ? [linePlace, monthPlace] : [monthPlace, linePlace];
        const figure = `INDEX(${absoluteReference(area)},${places.join(',')})`;
        return `IF(${figure}="","",${figure})`;
      });
      return `IF(${source}=0,"",${oneOf(ofSource('block', source), each)})`;
    },
  };
}

/** The one of several values that a number from 1 on chooses. */
function oneOf(number: string, values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `CHOOSE(${number},${values.join(',')})`;
}
