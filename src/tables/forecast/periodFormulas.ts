import { ourSheets, ourTables } from '../../grid/names';
import type { InputColumn } from '../../grid/headers';
import { textSecondsFormula } from '../../cells/clockText';
import { holdsTexts } from '../../cells/readUnit';
import { factors, filledUnitFormula } from '../../cells/units';
import { periodFigures } from '../../read/rows/periodForecast';
import type { KeyedPeriods, ListKey } from '../../read/rows/planForecastCells';
import type { TablesCatalogue } from '../../words/catalogue';
import { columnMaker } from '../columnMaker';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { areText, heldCells, hitsAt, onlyPlace, placesOf } from './keyedPlaces';

/** A line's month, as its cells are called; the row has a number of its own. */
interface MonthCells {
  row: string;
  month: string;
  line: string;
}

/**
 * The formula of a figure of a line's month, from the user's days of that line, or from its weeks in the table of weeks:
 * their sum, or their mean weighted by calls.
 */
export function periodFormula(
  periods: KeyedPeriods,
  column: InputColumn,
  cell: MonthCells,
  { forecastWeeks: words }: TablesCatalogue,
): string {
  const ofWeeks = (key: InputColumn): Figures => ({
    reference: columnOfTable(ourTables.forecastWeeks, words[key as keyof typeof words]),
    unit: undefined,
  });
  const figures = (key: InputColumn): Figures =>
    periods.days === 7 ? ofWeeks(key) : periods.columns.get(key)!;
  const weights =
    periods.days === 7
      ? `(${columnOfTable(ourTables.forecastWeeks, words.row)}=${cell.row})*1`
      : [...rowsOf(periods, cell.line), inMonth(startsOf(periods), cell.month)].join('*');
  if (periodFigures[column] !== 'mean') return figureSum(weights, [], figures(column));
  const calls = figures('calls');
  const known = `${weights}*(${figures(column).reference}<>"")`;
  const total = figureSum(known, [calls], figures(column));
  const count = figureSum(known, [], calls);
  // Without a call the mean is 0, and blank where no cell of the month is filled, so that the line's own figure holds.
  return `IFERROR(${total}/${count},IF(SUMPRODUCT(${known})=0,"",0))`;
}

/** The formula of how many of a line's days fall into a month. */
export function dayCount(periods: KeyedPeriods, cell: MonthCells): string {
  return `SUMPRODUCT(${[...rowsOf(periods, cell.line), inMonth(startsOf(periods), cell.month)].join('*')})`;
}

/** The conditions under which a row has calls of a line, and is no total. */
function rowsOf({ month, line, columns }: KeyedPeriods, name: string): string[] {
  const hasLine = line.reference !== '';
  const ofLine = hasLine ? [areText(heldOf(line), name)] : [];
  const named = month.holdsBelow ? [] : [`(${month.reference}<>"")`];
  const isFilled = `(${columns.get('calls')!.reference}<>"")`;
  return [...ofLine, ...[month, ...(hasLine ? [line] : [])].flatMap(notExcept), ...named, isFilled];
}

/** A column of figures, and how they are written. */
type Figures = KeyedPeriods['columns'] extends ReadonlyMap<InputColumn, infer One> ? One : never;

/** The sum of figures, each times its weights, in seconds, calls or as shares. Numbers and texts of times add up apart. */
function figureSum(weights: string, others: readonly Figures[], { reference, unit }: Figures): string {
  const factor = [...others.map((one) => one.unit), unit].reduce(
    (product, one) => product * (one ? factors[one.unit] : 1),
    1,
  );
  const times = (sum: string, by: number): string => (by === 1 ? sum : `${sum}*${by}`);
  const ofOthers = others.map((one) => one.reference);
  const numbers = times(`SUMPRODUCT(${[weights, ...ofOthers, reference].join(',')})`, factor);
  if (!unit || !holdsTexts(unit)) return numbers;
  const ofTexts = [`${weights}*ISTEXT(${reference})`, ...ofOthers, textSecondsFormula(reference)];
  return `(${numbers}+${times(`SUMPRODUCT(${ofTexts.join(',')})`, factor / factors[unit.unit])})`;
}

/** What holds in each row of a column; that rows of totals have no part in it is a condition of its own. */
function heldOf({ reference, holdsBelow, except }: ListKey): string {
  return heldCells(reference, 'ROW', holdsBelow ? 'below' : 'own', except);
}

/** Rows of totals and units say so, and are of no day. */
function notExcept({ reference, except }: ListKey): string[] {
  return except.map((text) => `(TRIM(${reference})<>"${text.replace(/"/g, '""')}")`);
}

/**
 * The first day of each period, from the cells that name it. Where it is calculated, blanks and totals, of which nothing
 * makes a day, hold the one above.
 */
function startsOf({ style, month }: KeyedPeriods): string {
  const isPlain = style.kind === 'serial' && style.behind === 0 && !month.holdsBelow;
  const cells = heldCells(month.reference, 'ROW', isPlain ? 'own' : 'below', month.except);
  if (style.kind === 'week') {
    // The fourth of January is always in the first week, and every seventh day from serial 2 on is a Monday.
    const fourth = `DATE(LEFT(${cells},4),1,4)`;
    const number = `MID(${cells},${style.before + 1},LEN(${cells})-${style.before + style.after})`;
    return `(${fourth}-MOD(${fourth}-2,7)+7*(${number}-1))`;
  }
  const day = style.kind === 'text' ? `DATE(LEFT(${cells},4),MID(${cells},6,2),MID(${cells},9,2))` : cells;
  return style.behind === 0 ? day : `(${day}-${style.behind})`;
}

function inMonth(starts: string, month: string): string {
  return `(${starts}>=${month})*(${starts}<EDATE(${month},1))`;
}

type WeeksKey = keyof TablesCatalogue['forecastWeeks'];
type Cell = CellContext<WeeksKey>;

/**
 * Each week of a line with each of its months: the share of its working days that lies there, and the user's figures of
 * the week, of which those that add up are taken by that share.
 */
export function weeksTable(periods: KeyedPeriods, words: TablesCatalogue, column: number): TableSpec[] {
  if (periods.days === 1) return [];
  const { helper } = columnMaker<WeeksKey>(words.forecastWeeks);
  const { weeks, columns } = periods;
  const spec: TableSpec<WeeksKey> = {
    name: ourTables.forecastWeeks,
    sheet: ourSheets.settings,
    column,
    rows: weeks.length,
    columns: [
      helper('row', formats.general, { values: weeks.map(({ row }) => row) }),
      helper('line', formats.general, { values: weeks.map(({ line }) => line) }),
      helper('start', formats.date, { values: weeks.map(({ start }) => start) }),
      helper('month', formats.month, { values: weeks.map(({ month }) => month) }),
      ...shareColumns(words),
      helper('hits', formats.general, {
        formula: (cell) =>
          `IFERROR(${hitsAt(
            [...rowsOf(periods, cell.self('line')), `(${startsOf(periods)}=${cell.self('start')})`],
            placesOf(periods.month.reference, 'ROW'),
          )},0)`,
      }),
      helper('place', formats.general, { formula: (cell) => onlyPlace(cell.self('hits'), null) }),
      ...[...columns].map(([key, figures]) =>
        helper(key as WeeksKey, formats.general, { formula: (cell) => weekFigure(key, figures, cell) }),
      ),
    ],
  };
  return [spec as TableSpec];
}

function shareColumns({ dates, forecastWeeks }: TablesCatalogue): ColumnSpec<WeeksKey>[] {
  const { helper } = columnMaker<WeeksKey>(forecastWeeks);
  const before = (day: string): string => `COUNTIF(${columnOfTable(ourTables.dates, dates.date)},"<"&${day})`;
  const from = (cell: Cell): string => `MAX(${cell.self('start')},${cell.self('month')})`;
  const to = (cell: Cell): string => `MIN(${cell.self('start')}+7,EDATE(${cell.self('month')},1))`;
  return [
    helper('open', formats.days, {
      formula: (cell) => `${before(`(${cell.self('start')}+7)`)}-${before(cell.self('start'))}`,
    }),
    helper('openInMonth', formats.days, { formula: (cell) => `${before(to(cell))}-${before(from(cell))}` }),
    // In a week without a working day every day counts.
    helper('share', formats.share, {
      formula: (cell) =>
        `IF(${cell.self('open')}=0,(${to(cell)}-${from(cell)})/7,${cell.self('openInMonth')}/${cell.self('open')})`,
    }),
  ];
}

/** A week's figure in one of its months. */
function weekFigure(key: InputColumn, { reference, unit }: Figures, cell: Cell): string {
  const found = `INDEX(${reference},${cell.self('place')})`;
  const figure = unit ? filledUnitFormula(found, unit.unit, holdsTexts(unit)) : found;
  const kind = periodFigures[key];
  const shared =
    kind === 'sum'
      ? `${figure}*${cell.self('share')}`
      : kind === 'mean'
        ? figure
        : `${figure}*(${cell.self('start')}>=${cell.self('month')})`;
  return `IF(${found}="","",${shared})`;
}
