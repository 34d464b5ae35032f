import type { VNode } from 'preact';
import { namedLines } from '../../../jobs/plan/namedLines';
import type { HeadsSummary, MonthSummary, PlanSummary } from '../../../jobs/plan/planOutcome';
import { lineTexts } from '../headline';
import { HeadsBar, Legend } from './headsBar';
import { usePane } from '../../shell/views/view';

interface Columns {
  /** Whether any month has a surplus; a column of noughts would only cost width. */
  surplus: boolean;
  estimated: ReadonlySet<string>;
  /** The heads that fill a bar's whole width. */
  fullBar: number;
  /** Months that are opened into their lines; null where the plan has one line only. */
  open: ReadonlySet<string> | null;
  /** Writes the figures of each column; actual heads stand in one column with required ones. */
  write: Record<Column, (value: number) => string>;
}

type Column = 'required' | 'toAdd' | 'surplus' | 'hires' | 'interviews';

/** Required against actual heads by month, with what to add, hire and interview, under a heading for each year. */
export function MonthTable({
  summary,
  openMonths,
}: {
  summary: PlanSummary;
  openMonths: readonly string[];
}): VNode {
  const { words } = usePane();
  const { result: text } = words.text;
  const { months } = summary;
  const column = (name: Column) => words.headsColumn(months.map((month) => month[name]));
  const columns: Columns = {
    surplus: months.some(({ surplus }) => surplus > 0),
    estimated: new Set(summary.estimatedMonths),
    open: summary.lines.length > 1 ? new Set(openMonths) : null,
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
  return (
    <tbody>
      <tr class="year">
        <th scope="rowgroup" colspan={widthOf(columns)}>
          {words.year(`${year}-01`)}
        </th>
      </tr>
      {rows.map((row) => (
        <MonthRow key={row.month} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

/** A month; where it has several lines it opens into them, and where some are short and others over it names them. */
function MonthRow({ row, columns }: { row: MonthSummary; columns: Columns }): VNode {
  const { words, actions } = usePane();
  const { text } = words;
  const { month } = row;
  const isOpen = columns.open?.has(month) ?? false;
  const { short, over } = namedLines(row, 0);
  const name = words.shortMonth(month);
  return (
    <>
      <tr>
        <th scope="row" class="month">
          {columns.open ? (
            <button
              type="button"
              class="quiet month-lines"
              id={`lines-of-${month}`}
              aria-expanded={isOpen}
              title={words.fill(text.result.showLines, { month: words.month(month) })}
              onClick={() => actions.toggleMonth(month)}
            >
              {name}
            </button>
          ) : (
            name
          )}{' '}
          {columns.estimated.has(month) && <span class="estimated">{text.result.estimated}</span>}
        </th>
        <Figures row={row} columns={columns} />
      </tr>
      {columns.open && short.length > 0 && over.length > 0 && (
        <tr class="named">
          <td colspan={widthOf(columns)}>{lineTexts(row, 0, words)}</td>
        </tr>
      )}
      {isOpen &&
        row.lines.map((line) => (
          <tr class="line" key={line.line}>
            <th scope="row" class="line-name">
              {line.line}
            </th>
            <Figures row={line} columns={columns} />
          </tr>
        ))}
    </>
  );
}

/** Required and actual heads of a month or of a line of it, and what follows. */
function Figures({ row, columns }: { row: HeadsSummary; columns: Columns }): VNode {
  const { words } = usePane();
  const { write } = columns;
  const figure = (name: 'toAdd' | 'surplus' | 'hires'): VNode => (
    <td class={row[name] > 0 ? name : `${name} nought`}>{write[name](row[name])}</td>
  );
  return (
    <>
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
    </>
  );
}

function widthOf({ surplus }: Columns): number {
  return surplus ? 6 : 5;
}
