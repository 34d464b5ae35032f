import { ourSheets, ourTables, planTable } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { columnReference } from '../../read/rows/source';
import type { TablesCatalogue } from '../../words/catalogue';
import { planLevels } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';

type SummaryKey = keyof TablesCatalogue['summary'];
type LinesKey = keyof TablesCatalogue['summaryLines'];

/** How each figure of the summary is shown. */
const shown: Record<SummaryKey, string> = {
  required: formats.heads,
  actual: formats.heads,
  hires: formats.whole,
  interviews: formats.whole,
  cost: formats.money,
  budgetLeft: formats.money,
};

/** What one hands over: the figures of the whole plan, those of each line, and what they rest on. */
export function summaryTables(layout: LayoutInput): TableSpec[] {
  return [tilesTable(layout), linesTable(layout), notesTable(layout)] as TableSpec[];
}

/** A column of the plan's total, or of the total of the costs. */
function total({ words }: LayoutInput, key: PlanKey): string {
  return columnOfTable(ourTables.total, words.plan[key]);
}

/** The total's figure in its first or its last month, wherever that row stands. */
function inMonth(layout: LayoutInput, key: PlanKey, which: 'MIN' | 'MAX'): string {
  const months = total(layout, 'month');
  return `INDEX(${total(layout, key)},MATCH(${which}(${months}),${months},0))`;
}

function costColumn({ words }: LayoutInput, key: 'total' | 'variance'): string {
  return columnOfTable(ourTables.costTotal, words.cost[key]);
}

function tilesTable(layout: LayoutInput): TableSpec<SummaryKey> {
  const variance = costColumn(layout, 'variance');
  const formulas: Record<SummaryKey, string> = {
    required: inMonth(layout, 'required', 'MAX'),
    actual: inMonth(layout, 'actual', 'MAX'),
    hires: `SUM(${total(layout, 'hires')})`,
    interviews: `SUM(${total(layout, 'interviews')})`,
    cost: `SUM(${costColumn(layout, 'total')})`,
    budgetLeft: `IF(SUMPRODUCT((${variance}<>"")*1)=0,"",SUM(${variance}))`,
  };
  const keys = Object.keys(formulas) as SummaryKey[];
  return {
    name: ourTables.summary,
    sheet: ourSheets.summary,
    column: 0,
    rows: 1,
    columns: keys
      .filter((key) => layout.review || (key !== 'cost' && key !== 'budgetLeft'))
      .map((key) => ({
        key,
        header: layout.words.summary[key],
        format: shown[key],
        formula: () => formulas[key],
      })),
  };
}

/** A row a line, in the user's order. */
function linesTable(layout: LayoutInput): TableSpec<LinesKey> {
  const { words, input, review } = layout;
  const tables = planLevels(layout).map((_, level) => planTable(level));
  const last = `MAX(${total(layout, 'month')})`;
  type Cell = CellContext<LinesKey>;
  const ofLine = (cell: Cell, key: PlanKey, where = ''): string =>
    tables
      .map((table) => {
        const column = (one: PlanKey): string => columnOfTable(table, words.plan[one]);
        const months = where === '' ? '1' : `(${column('month')}=${where})`;
        return `SUMPRODUCT((${column('line')}=${cell.self('line')})*${months},${column(key)})`;
      })
      .join('+');
  const cost = (cell: Cell): string => {
    const column = (key: 'line' | 'total'): string => columnOfTable(ourTables.cost, words.cost[key]);
    return `SUMPRODUCT((${column('line')}=${cell.self('line')})*1,${column('total')})`;
  };
  const header = words.summaryLines;
  const names = input.lines.map(({ name }): CellInput => lineCell(layout, name));
  const figure = (key: Exclude<LinesKey, 'line'>, formula: (cell: Cell) => string): ColumnSpec<LinesKey> => ({
    key,
    header: header[key],
    format: shown[key],
    formula,
  });
  return {
    name: ourTables.summaryLines,
    sheet: ourSheets.summary,
    column: 0,
    rows: names.length,
    columns: [
      { key: 'line', header: header.line, format: formats.general, values: names },
      figure('required', (cell) => ofLine(cell, 'required', last)),
      figure('actual', (cell) => ofLine(cell, 'actual', last)),
      figure('hires', (cell) => ofLine(cell, 'hires')),
      figure('interviews', (cell) => ofLine(cell, 'interviews')),
      ...(review ? [figure('cost', cost)] : []),
    ],
  };
}

/** What the plan rests on, in words. */
function notesTable({ words, input, inputs, days, review }: LayoutInput): TableSpec {
  const { settings } = input;
  const { settingNames, assumptions } = words;
  const estimated = days.filter((day) => day.calendarBasis === 'estimated').map(({ month }) => month);
  const rows: [string, string][] = [
    [settingNames.calendar, words.calendarKind[settings.calendar]],
    [assumptions.estimated, estimated.length > 0 ? estimated.join(', ') : words.none],
    [settingNames.newJoinerMode, words.newJoinerMode[settings.newJoinerMode]],
    [settingNames.rounding, words.rounding[settings.rounding]],
    [assumptions.confidence, `${Math.round(settings.confidence * 1000) / 10} %`],
    [assumptions.pty, ptySources(inputs, words).join(', ')],
    [assumptions.costs, review ? (inputs.sources.Costs?.input ?? '') : words.noCosts],
  ];
  return {
    name: ourTables.summaryNotes,
    sheet: ourSheets.summary,
    column: 0,
    rows: rows.length,
    columns: (['note', 'text'] as const).map((key, index) => ({
      key,
      header: words.summaryNotes[key],
      format: formats.general,
      values: rows.map((row) => row[index]!),
      overflows: key === 'text',
    })),
  };
}

/** Where a PTY may stand, first the place that counts first. */
function ptySources({ sources }: LayoutInput['inputs'], words: TablesCatalogue): string[] {
  const { Forecast, Lines, Actuals } = sources;
  const has = (source: typeof Forecast, column: 'pty' | 'occupancy'): boolean =>
    source !== undefined && columnReference(source, column) !== null;
  const { forecast, lines, occupancy, history } = words.ptySources;
  return [
    ...(has(Forecast, 'pty') ? [forecast] : []),
    ...(has(Lines, 'pty') ? [lines] : []),
    ...(has(Forecast, 'occupancy') || has(Lines, 'occupancy') ? [occupancy] : []),
    ...(Actuals ? [history] : []),
  ];
}

/** The headline as a formula, with its "=": the figures that the sentence names follow the tables. */
export function headlineFormula(layout: LayoutInput): string {
  const { headline } = layout.words;
  const months = total(layout, 'month');
  const toAdd = total(layout, 'toAdd');
  const heads = (of: string): string => `FIXED(${of},1)`;
  const whole = (of: string): string => `FIXED(${of},0)`;
  const monthOf = (serial: string): string => `YEAR(${serial})&"-"&TEXT(MONTH(${serial}),"00")`;
  const short = `${quoted(headline.short)}&${heads(`MAX(${toAdd})`)}&${quoted(headline.of)}&${monthOf(
    `INDEX(${months},MATCH(MAX(${toAdd}),${toAdd},0))`,
  )}`;
  const pieces = [
    quoted(headline.required),
    heads(inMonth(layout, 'required', 'MIN')),
    quoted(headline.of),
    monthOf(`MIN(${months})`),
    quoted(headline.to),
    heads(inMonth(layout, 'required', 'MAX')),
    quoted(headline.of),
    monthOf(`MAX(${months})`),
    `IF(MAX(${toAdd})<0.05,${quoted(headline.enough)},${short})`,
    quoted(headline.hires),
    whole(`SUM(${total(layout, 'hires')})`),
    quoted(headline.interviews),
    whole(`SUM(${total(layout, 'interviews')})`),
    ...(layout.review ? moneyPieces(layout, whole) : []),
    quoted(headline.end),
  ];
  return `=${pieces.join('&')}`;
}

function moneyPieces(layout: LayoutInput, whole: (of: string) => string): string[] {
  const { headline } = layout.words;
  const variance = costColumn(layout, 'variance');
  const left = `SUM(${variance})`;
  const under = `${quoted(headline.under)}&${whole(left)}`;
  const over = `${quoted(headline.over)}&${whole(`-${left}`)}`;
  return [
    quoted(headline.cost),
    whole(`SUM(${costColumn(layout, 'total')})`),
    `IF(SUMPRODUCT((${variance}<>"")*1)=0,"",IF(${left}<0,${over},${under}))`,
  ];
}

function quoted(text: string): string {
  return `"${text}"`;
}
