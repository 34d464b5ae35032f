import { monthSerial } from '../../model/calendar/month';
import { monthsBack } from '../../model/forecast/projectionMethods';
import type { TablesCatalogue } from '../../words/catalogue';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { callSheetName, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { CallLayout, ProjectedLine, ProjectedMonth } from './callLayout';
import { monthTotal } from './eventTables';

export type ProjectionKey = keyof TablesCatalogue['callProjection'];

interface ProjectionRow {
  line: ProjectedLine;
  at: ProjectedMonth;
}

/**
 * The months to come by line. The rate of a working day is the history's, each month counted by its weights, or last
 * year's; the index of the month puts the season back, the days of the month the working-day effect.
 */
export function projectionTable({ lines, projected, events, words }: CallLayout): TableSpec<ProjectionKey> {
  const rows = lines.flatMap((line) => projected.map((at): ProjectionRow => ({ line, at })));
  type Cell = CellContext<ProjectionKey>;
  const history = (key: keyof TablesCatalogue['callHistory']): string =>
    columnOfTable(ourTables.callHistory, words.callHistory[key]);
  const column = (
    key: ProjectionKey,
    format: string,
    content: ((row: ProjectionRow) => CellInput | null) | { formula: (cell: Cell) => string },
    helper = false,
  ): ColumnSpec<ProjectionKey> => ({
    key,
    header: words.callProjection[key],
    format,
    helper,
    ...(typeof content === 'function'
      ? { values: rows.map((row) => content(row) ?? '') }
      : { formula: content.formula }),
  });
  const ofLine = (cell: Cell): string => `(${history('line')}=${cell.self('line')})`;
  const lastYear = (cell: Cell): string =>
    `SUMPRODUCT(${ofLine(cell)}*(${history('month')}=EDATE(${cell.self('month')},-${cell.self('monthsBack')}))*${history('callsPerDay')})`;
  const weighing = (cell: Cell, weight: 'level' | 'trend'): string =>
    `SUMPRODUCT(${ofLine(cell)}*${history(weight)}*${history('callsPerDay')})`;
  const weighted = (cell: Cell): string =>
    `SUMPRODUCT(${ofLine(cell)}*(${history('level')}+${cell.self('steps')}*${history('trend')})*${history('callsPerDay')})`;
  return {
    name: ourTables.callProjection,
    sheet: callSheetName,
    column: 0,
    rows: rows.length,
    columns: [
      column('month', formats.month, ({ at }) => monthSerial(at.month)),
      column('line', formats.general, ({ line }) => line.line),
      column('calls', formats.whole, {
        // Formulas of the user's Forecast name columns of this table: base and events stand in one of their own.
        formula: (cell) =>
          events
            ? monthTotal(words, { month: cell.self('month'), line: cell.self('line') })
            : `${cell.self('callsPerDay')}*(${cell.self('workingDays')}+${cell.self('otherDayWeight')}*${cell.self('otherDays')})`,
      }),
      column('ahtSeconds', formats.hours, {
        // By the calls of each month; the plain mean where the line had none.
        formula: (cell) => {
          const calls = `SUMPRODUCT(${ofLine(cell)}*${history('offered')})`;
          const seconds = `SUMPRODUCT(${ofLine(cell)}*${history('offered')}*${history('ahtSeconds')})`;
          const plain = `SUMPRODUCT(${ofLine(cell)}*${history('ahtSeconds')})/SUMPRODUCT(${ofLine(cell)}*1)`;
          return `IF(${calls}=0,${plain},${seconds}/${calls})`;
        },
      }),
      column('method', formats.general, ({ line }) => words.projectionMethods[line.chosen.fitted.method]),
      column('error', formats.share, ({ line }) => line.chosen.error),
      column('workingDays', formats.days, ({ at }) => at.days.working),
      column('otherDays', formats.days, ({ at }) => at.days.other),
      column('otherDayWeight', formats.factor, ({ line }) => line.otherDayWeight),
      column('callsPerDay', formats.hours, {
        formula: (cell) =>
          `MAX(0,IF(${cell.self('monthsBack')}>0,${lastYear(cell)}*${cell.self('growth')},${weighted(cell)}*${cell.self('index')}))`,
      }),
      column('basis', formats.general, ({ at }) => words.basis[at.basis]),
      column('index', formats.factor, ({ line, at }) => line.chosen.fitted.index(at.ahead)),
      column('growth', formats.factor, {
        // 1 but for the method that has the months of a year before among its weights.
        formula: (cell) => {
          const before = weighing(cell, 'trend');
          return `IF(${cell.self('monthsBack')}=0,1,IF(${before}=0,1,${weighing(cell, 'level')}/${before}))`;
        },
      }),
      column('steps', formats.factor, ({ line, at }) => line.chosen.fitted.steps(at.ahead), true),
      column(
        'monthsBack',
        formats.general,
        ({ line, at }) => (line.chosen.fitted.fromLastYear ? monthsBack(at.ahead) : 0),
        true,
      ),
    ],
  };
}
