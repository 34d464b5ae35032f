import { monthSerial } from '../../model/month';
import { seasonLength } from '../../model/projectionMethods';
import type { TablesCatalogue } from '../../locales/tables/en';
import {
  columnOfTable,
  formats,
  type CellContext,
  type ColumnSpec,
  type TableSpec,
} from '../layout/tableSpec';
import { callSheetName, ourTables } from '../names';
import type { CellInput } from '../port';
import type { CallLayout, ProjectedLine, ProjectedMonth } from './callLayout';

export type ProjectionKey = keyof TablesCatalogue['callProjection'];

interface ProjectionRow {
  line: ProjectedLine;
  at: ProjectedMonth;
}

/**
 * The months to come by line. The rate of a working day is the history's, each month counted by its weights; the days of
 * the month put the working-day effect back.
 */
export function projectionTable({ lines, projected, words }: CallLayout): TableSpec<ProjectionKey> {
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
    `SUMPRODUCT(${ofLine(cell)}*(${history('month')}=EDATE(${cell.self('month')},-${seasonLength}))*${history('callsPerDay')})`;
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
        formula: (cell) =>
          `${cell.self('callsPerDay')}*(${cell.self('workingDays')}+${cell.self('otherDayWeight')}*${cell.self('otherDays')})`,
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
        formula: (cell) => `MAX(0,IF(${cell.self('season')}=1,${lastYear(cell)},${weighted(cell)}))`,
      }),
      column('basis', formats.general, ({ at }) => words.basis[at.basis]),
      column('steps', formats.factor, ({ line, at }) => line.chosen.fitted.steps(at.ahead), true),
      column('season', formats.general, ({ line }) => (line.chosen.fitted.method === 'season' ? 1 : 0), true),
    ],
  };
}
