import type { VNode } from 'preact';
import type { MonthSummary, PlanSummary } from '../../../jobs/plan/planOutcome';
import { HeadsBar, Legend } from './headsBar';
import { usePane } from '../../shell/views/view';

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
export function MonthTable({ summary }: { summary: PlanSummary }): VNode {
  const { words } = usePane();
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
      interviews: words.average,
    },
    fullBar: Math.max(...months.map(({ required, actual }) => Math.max(required, actual)), 1),
  };
  const heads = [
    text.requiredActual,
    text.toAdd,
    columns.surplus && text.surplus,
    text.hires,
    words.fill(text.interviewsQuota, { confidence: words.share(summary.settings.confidence) }),
  ];
  return (
    <div class="month-table">
      <table>
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="month">
              {text.month}
            </th>
            {heads.map(
              (head) =>
                head !== false && (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ),
            )}
          </tr>
        </thead>
        {years(months).map(([year, rows]) => (
          <YearBody key={year} year={year} rows={rows} columns={columns} />
        ))}
      </table>
      <Legend withSurplus={columns.surplus} />
      {columns.estimated.size > 0 && <p class="detail">{text.estimatedHelp}</p>}
    </div>
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

function YearBody({ year, rows, columns }: { year: string; rows: MonthSummary[]; columns: Columns }): VNode {
  const { words } = usePane();
  const width = columns.surplus ? 6 : 5;
  return (
    <tbody>
      <tr class="year">
        <th scope="rowgroup" colspan={width}>
          {words.year(`${year}-01`)}
        </th>
      </tr>
      {rows.map((row) => (
        <MonthRow key={row.month} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function MonthRow({ row, columns }: { row: MonthSummary; columns: Columns }): VNode {
  const { words } = usePane();
  const { write } = columns;
  const figure = (name: 'toAdd' | 'surplus' | 'hires'): VNode => (
    <td class={row[name] > 0 ? name : `${name} nought`}>{write[name](row[name])}</td>
  );
  return (
    <tr>
      <th scope="row" class="month">
        {words.shortMonth(row.month)}{' '}
        {columns.estimated.has(row.month) && <span class="estimated">{words.text.result.estimated}</span>}
      </th>
      <td class="heads">
        {`${write.required(row.required)} / ${write.required(row.actual)}`}
        <HeadsBar required={row.required} actual={row.actual} full={columns.fullBar} />
      </td>
      {figure('toAdd')}
      {columns.surplus && figure('surplus')}
      {figure('hires')}
      <td class={row.hires > 0 ? 'interviews' : 'interviews nought'}>
        {`${write.interviews(row.interviews)} / ${words.heads(row.interviewQuota)}`}
      </td>
    </tr>
  );
}
