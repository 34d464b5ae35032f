import { monthMatches } from '../../cells/monthStyle';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { InputColumn } from '../../grid/headers';
import {
  originValue,
  type KeyedList,
  type KeyedPeriods,
  type PlanForecastHeaders,
  type PlanForecastRow,
} from '../../read/rows/planForecastCells';
import { columnMaker } from '../columnMaker';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { figureReading } from './figureReading';
import { figureFormulas, forecastPlaces, placeTables } from './forecastPlaces';
import { dayCount, periodFormula, weeksTable } from './periodFormulas';
import { areMonth, areText, heldCells, hitsAt, onlyPlace, placesOf } from './keyedPlaces';

type ForecastKey = keyof PlanForecastHeaders;
type Cell = CellContext<ForecastKey>;
type Columns = ColumnSpec<ForecastKey>[];

const figures = {
  calls: formats.whole,
  talk: formats.hours,
  hold: formats.hours,
  afterCall: formats.hours,
  aht: formats.hours,
  pty: formats.share,
  occupancy: formats.share,
  shrinkage: formats.share,
  absenceRate: formats.share,
  absenceHeads: formats.heads,
  attritionRate: formats.share,
  attritionHeads: formats.heads,
  plannedJoiners: formats.heads,
  actualHeads: formats.heads,
  workingDays: formats.days,
} as const satisfies Partial<Record<InputColumn, string>>;

type FigureKey = keyof typeof figures;
const figureKeys = Object.keys(figures) as FigureKey[];

/** Figures that most forecasts do not have, so that the table has no column for them where there are none. */
const rare: readonly FigureKey[] = ['occupancy', 'shrinkage'];

/** First column of these tables on their sheet, from 0. */
const firstColumn = 50;

/** How the columns of figures find their cells: what each refers to, and the columns that they need for it. */
interface Finding {
  helpers: Columns;
  cellOf: (key: FigureKey, cell: Cell) => string;
}

/** Figures that are made of many cells, such as those of a month's days. */
interface Adding {
  helpers: Columns;
  figureOf: (key: FigureKey, cell: Cell) => string;
}

/**
 * The forecast by month and line in seconds and calls, where the user's own has its months across or other units: each
 * figure a formula that finds it among the user's cells by its month, its line and what it is, and shows what was made
 * of it. No table where the user's cells serve as they are.
 */
export function forecastTables(layout: LayoutInput): TableSpec[] {
  const { inputs, words } = layout;
  const { planForecast } = inputs.sources.Forecast!;
  if (!planForecast || planForecast.rows.length === 0) return [];
  const { rows, where } = planForecast;
  if (where.kind === 'list') return [planForecastTable(layout, rows, inList(layout, rows, where))];
  if (where.kind === 'periods') {
    return [
      planForecastTable(layout, rows, ofPeriods(layout, where)),
      ...weeksTable(where, words, firstColumn),
    ];
  }
  const places = forecastPlaces(rows, where.blocks);
  const { helper } = columnMaker<ForecastKey>(words.forecast);
  const formulas = figureFormulas(places, words);
  const helpers = figureKeys
    .filter((key) => rows.some((row) => row.has(key)))
    .flatMap((key): Columns => {
      const self = (cell: Cell, word: 'Source' | 'LinePlace' | 'MonthPlace'): string =>
        cell.self(`${key}${word}`);
      return [
        helper(`${key}Source`, formats.general, { values: rows.map((row) => places.sourceOf(row.get(key))) }),
        helper(`${key}LinePlace`, formats.general, {
          formula: (cell) => formulas.linePlace(self(cell, 'Source')),
        }),
        helper(`${key}MonthPlace`, formats.general, {
          formula: (cell) => formulas.monthPlace(self(cell, 'Source'), cell.self('month')),
        }),
        helper(`${key}Cell`, formats.general, {
          formula: (cell) =>
            formulas.cell(self(cell, 'Source'), self(cell, 'LinePlace'), self(cell, 'MonthPlace')),
        }),
      ];
    });
  const cellOf = (key: FigureKey, cell: Cell): string => cell.self(`${key}Cell`);
  return [planForecastTable(layout, rows, { helpers, cellOf }), ...placeTables(places, words, firstColumn)];
}

/** Each figure made of the user's days, as long as all of them are there, or of the weeks in their table. */
function ofPeriods({ words }: LayoutInput, periods: KeyedPeriods): Adding {
  const { helper } = columnMaker<ForecastKey>(words.forecast);
  const monthOf = (cell: Cell) => ({
    row: cell.self('row'),
    month: cell.self('month'),
    line: cell.self('line'),
  });
  const figure = (key: FigureKey, cell: Cell): string => periodFormula(periods, key, monthOf(cell), words);
  if (periods.days === 7) return { helpers: [], figureOf: figure };
  return {
    helpers: [
      helper('periods', formats.general, { values: periods.counts }),
      helper('found', formats.general, { formula: (cell) => dayCount(periods, monthOf(cell)) }),
    ],
    figureOf: (key, cell) => `IF(${cell.self('found')}=${cell.self('periods')},${figure(key, cell)},NA())`,
  };
}

function inList({ words }: LayoutInput, rows: readonly PlanForecastRow[], list: KeyedList): Finding {
  const { helper } = columnMaker<ForecastKey>(words.forecast);
  const { month, line, style, shared, columns } = list;
  const isShared = shared.some(Boolean);
  const held = ({ reference, holdsBelow, except }: KeyedList['month']): string =>
    heldCells(reference, 'ROW', holdsBelow ? 'below' : 'own', except);
  const hits = (cell: Cell): string => {
    const ofMonth = style
      ? monthMatches(style, held(month), cell.self('month'))
      : areMonth(held(month), cell.self('written'), cell.self('month'));
    // A forecast of one line has no column that names it.
    const ofLine = line.reference === '' ? [] : [areText(held(line), cell.self('line'))];
    return `IFERROR(${hitsAt([ofMonth, ...ofLine], placesOf(line.reference || month.reference, 'ROW'))},0)`;
  };
  const together = (cell: Cell) => ({
    mark: cell.self('shared'),
    marks: columnOfTable(ourTables.forecast, words.forecast.shared),
    hits: columnOfTable(ourTables.forecast, words.forecast.hits),
  });
  return {
    helpers: [
      ...(style
        ? []
        : [
            helper('written', formats.general, {
              values: rows.map((row) => row.get('month')!.raw as CellInput),
            }),
          ]),
      ...(isShared ? [helper('shared', formats.general, { values: shared.map(Number) })] : []),
      helper('hits', formats.general, { formula: hits }),
      helper('place', formats.general, {
        formula: (cell) => onlyPlace(cell.self('hits'), isShared ? together(cell) : null),
      }),
    ],
    cellOf: (key, cell) => `INDEX(${columns.get(key)!},${cell.self('place')})`,
  };
}

function planForecastTable(
  { words }: LayoutInput,
  rows: readonly PlanForecastRow[],
  finding: Finding | Adding,
): TableSpec {
  const { shown, helper } = columnMaker<ForecastKey>(words.forecast);
  const valuesOf = (column: 'month' | 'line'): CellInput[] =>
    rows.map((row) => originValue(row.get(column)!) as CellInput);
  const isThere = (key: FigureKey): boolean => rows.some((row) => row.has(key));
  const shownKeys = figureKeys.filter((key) => !rare.includes(key) || isThere(key));
  const read = shownKeys.map((key): { column: Columns[number]; more: Columns } => {
    const origins = rows.map((row) => row.get(key));
    if (origins.every((origin) => origin === undefined)) {
      return { column: shown(key, figures[key], { values: rows.map(() => '') }), more: [] };
    }
    if ('figureOf' in finding) {
      const formula = (cell: Cell): string => `IFERROR(${finding.figureOf(key, cell)},NA())`;
      return { column: shown(key, figures[key], { formula }), more: [] };
    }
    const { formula, helpers: own } = figureReading(origins);
    const words = Object.keys(own) as (keyof typeof own)[];
    const selves = (cell: Cell) => ({
      Factor: cell.self(`${key}Factor`),
      Typed: cell.self(`${key}Typed`),
      Read: cell.self(`${key}Read`),
    });
    return {
      column: shown(key, figures[key], {
        formula: (cell) => `IFERROR(${formula(finding.cellOf(key, cell), selves(cell))},NA())`,
      }),
      more: words.map((word) => helper(`${key}${word}`, formats.general, { values: own[word]! })),
    };
  });
  const spec: TableSpec<ForecastKey> = {
    name: ourTables.forecast,
    sheet: ourSheets.settings,
    column: firstColumn,
    rows: rows.length,
    columns: [
      helper('row', formats.general, { values: rows.map((_, index) => index + 1) }),
      shown('month', formats.month, { values: valuesOf('month') }),
      shown('line', formats.general, { values: valuesOf('line') }),
      ...read.map(({ column }) => column),
      ...finding.helpers,
      ...read.flatMap(({ more }) => more),
    ],
  };
  return spec as TableSpec;
}
