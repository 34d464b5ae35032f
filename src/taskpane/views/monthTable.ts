import type { MonthSummary, PlanSummary } from '../../jobs/outcome';
import { h, type Child, type VNode } from '../dom/vnode';
import { headsBar, legend } from './headsBar';
import type { ViewContext } from './view';

interface Columns {
  /** Whether any month has a surplus; a column of noughts would only cost width. */
  surplus: boolean;
  estimated: ReadonlySet<string>;
  /** The heads that fill a bar's whole width. */
  fullBar: number;
  /** Writes the figures of each column; actual heads stand in one column with required ones. */
  write: Record<Column, (value: number) => string>;
}

type Column = 'required' | 'toAdd' | 'surplus' | 'hires' | 'interviews';

/** Required against actual heads by month, with what to add, hire and interview, under a heading for each year. */
export function monthTable(summary: PlanSummary, context: ViewContext): VNode {
  const { words } = context;
  const { result: text } = words.text;
  const { months } = summary;
  const column = (name: Column) => words.headsColumn(months.map((month) => month[name]));
  const columns: Columns = {
    surplus: months.some(({ surplus }) => surplus > 0),
    estimated: new Set(summary.estimatedMonths),
    write: {
      required: words.headsColumn(months.flatMap(({ required, actual }) => [required, actual])),
      toAdd: column('toAdd'),
      surplus: column('surplus'),
      hires: column('hires'),
      interviews: column('interviews'),
    },
    fullBar: Math.max(...months.map(({ required, actual }) => Math.max(required, actual)), 1),
  };
  const heads = [
    text.requiredActual,
    text.toAdd,
    columns.surplus && text.surplus,
    text.hires,
    text.interviews,
  ];
  return h(
    'div',
    { class: 'month-table' },
    h(
      'table',
      {},
      h('caption', {}, text.caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col', class: 'month' }, text.month),
          ...heads.map((head) => head !== false && h('th', { scope: 'col', key: head }, head)),
        ),
      ),
      ...years(months).map(([year, rows]) => yearBody(year, rows, columns, context)),
    ),
    legend(columns.surplus, context),
    columns.estimated.size > 0 && h('p', { class: 'detail' }, text.estimatedHelp),
  );
}

function years(months: readonly MonthSummary[]): [string, MonthSummary[]][] {
  const byYear = new Map<string, MonthSummary[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), month]);
  }
  return [...byYear];
}

function yearBody(year: string, rows: MonthSummary[], columns: Columns, context: ViewContext): VNode {
  const width = columns.surplus ? 6 : 5;
  return h(
    'tbody',
    { key: year },
    h(
      'tr',
      { class: 'year' },
      h('th', { scope: 'rowgroup', colspan: width }, context.words.year(`${year}-01`)),
    ),
    ...rows.map((row) => monthRow(row, columns, context)),
  );
}

function monthRow(row: MonthSummary, columns: Columns, context: ViewContext): VNode {
  const { words } = context;
  const { write } = columns;
  const figure = (name: 'toAdd' | 'surplus' | 'hires' | 'interviews'): Child =>
    h('td', { key: name, class: row[name] > 0 ? name : `${name} nought` }, write[name](row[name]));
  return h(
    'tr',
    { key: row.month },
    h(
      'th',
      { scope: 'row', class: 'month' },
      words.shortMonth(row.month),
      ' ',
      columns.estimated.has(row.month) && h('span', { class: 'estimated' }, words.text.result.estimated),
    ),
    h(
      'td',
      { class: 'heads' },
      `${write.required(row.required)} / ${write.required(row.actual)}`,
      headsBar(row, columns.fullBar),
    ),
    figure('toAdd'),
    columns.surplus && figure('surplus'),
    figure('hires'),
    figure('interviews'),
  );
}
