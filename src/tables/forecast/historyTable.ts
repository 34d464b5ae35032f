import { figuresOf, type CallFigures } from '../../model/forecast/callCount';
import { workingEquivalents, type CallMonth } from '../../model/forecast/callMonths';
import { monthSerial } from '../../model/calendar/month';
import type { TablesCatalogue } from '../../words/catalogue';
import type { CallLayout, ProjectedLine } from './callLayout';
import { pastEventCalls } from './eventTables';
import { formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { callSheetName, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';

export type HistoryKey = keyof TablesCatalogue['callHistory'];

interface HistoryRow {
  month: CallMonth;
  figures: CallFigures;
  line: ProjectedLine;
  ahtSeconds: number;
  /** Weights of the month in the line's method; 0 for a month that is not used. */
  level: number;
  trend: number;
}

/** Calls by line and month as counted, with what a working day brings and how much each month counts in the projection. */
export function historyTable({ lines, events, words }: CallLayout): TableSpec<HistoryKey> {
  const rows = lines.flatMap(historyRows);
  type Cell = CellContext<HistoryKey>;
  const column = (
    key: HistoryKey,
    format: string,
    content: ((row: HistoryRow) => CellInput | null) | { formula: (cell: Cell) => string },
    helper = false,
  ): ColumnSpec<HistoryKey> => ({
    key,
    header: words.callHistory[key],
    format,
    helper,
    ...(typeof content === 'function'
      ? { values: rows.map((row) => content(row) ?? '') }
      : { formula: content.formula }),
  });
  const days = (cell: Cell, working: HistoryKey, other: HistoryKey): string =>
    `(${cell.self(working)}+${cell.self('otherDayWeight')}*${cell.self(other)})`;
  return {
    name: ourTables.callHistory,
    sheet: callSheetName,
    column: 0,
    rows: rows.length,
    columns: [
      column('month', formats.month, ({ month }) => monthSerial(month.month)),
      column('line', formats.general, ({ line }) => line.line),
      column('offered', formats.whole, ({ month }) => month.calls.offered),
      column('answered', formats.whole, ({ figures }) => figures.answered),
      column('abandonRate', formats.share, ({ figures }) => figures.abandonRate),
      column('ahtSeconds', formats.hours, ({ ahtSeconds }) => ahtSeconds),
      column('patienceSeconds', formats.hours, ({ figures }) => figures.patienceSeconds),
      column('workingDays', formats.days, ({ month }) => month.covered.working),
      column('otherDays', formats.days, ({ month }) => month.covered.other),
      column('otherDayWeight', formats.factor, ({ line }) => line.otherDayWeight),
      column('callsPerDay', formats.hours, {
        formula: (cell) => {
          const covered = days(cell, 'workingDays', 'otherDays');
          const base = events ? `(${cell.self('offered')}-${cell.self('eventCalls')})` : cell.self('offered');
          return `IF(${covered}=0,0,${base}/${covered})`;
        },
      }),
      column('monthCalls', formats.whole, {
        formula: (cell) =>
          events
            ? `${cell.self('used')}*(${cell.self('callsPerDay')}*${cell.self('monthDays')}+${cell.self('eventCalls')})`
            : `${cell.self('used')}*${cell.self('callsPerDay')}*${days(cell, 'monthWorkingDays', 'monthOtherDays')}`,
      }),
      // Formulas of the user's Forecast name columns of this table: with events none may come, go or move.
      ...(events
        ? [
            column(
              'monthDays',
              formats.days,
              ({ month, line }) => workingEquivalents(month.whole, line.otherDayWeight),
              true,
            ),
            column('eventCalls', formats.whole, {
              formula: (cell) =>
                pastEventCalls(events, words, { month: cell.self('month'), line: cell.self('line') }),
            }),
          ]
        : [
            column('monthWorkingDays', formats.days, ({ month }) => month.whole.working, true),
            column('monthOtherDays', formats.days, ({ month }) => month.whole.other, true),
          ]),
      column('used', formats.general, ({ month }) => (month.used ? 1 : 0), true),
      column('level', formats.factor, ({ level }) => level, true),
      column('trend', formats.factor, ({ trend }) => trend, true),
    ],
  };
}

function historyRows(line: ProjectedLine): HistoryRow[] {
  const { level, trend } = line.chosen.fitted;
  let seen = 0;
  return line.months.map((month, index) => {
    const at = month.used ? seen++ : -1;
    return {
      month,
      line,
      figures: figuresOf(month.calls),
      ahtSeconds: line.ahtSeconds[index]!,
      level: level[at] ?? 0,
      trend: trend[at] ?? 0,
    };
  });
}
