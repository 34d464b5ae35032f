import type { TablesCatalogue } from '../../words/catalogue';
import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import { numberWhere, rowMatches } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { formats, type CellContext, type TableSpec } from '../tableSpec';

type CalendarKey = keyof TablesCatalogue['calendar'];

/** Working days by month and where they come from; the user's own column wins. */
export function calendarTable({ inputs, days, words }: LayoutInput): TableSpec<CalendarKey> {
  const calendar = inputs.sources.Calendar;
  type Cell = CellContext<CalendarKey>;
  const own = (cell: Cell): string => {
    if (!calendar) return '""';
    const matches = rowMatches(calendar, inputs.calendar.style, cell.self('month'));
    const { given, value } = numberWhere(calendar, 'workingDays', matches);
    return `IF(${given}="","",${value})`;
  };
  const header = words.calendar;
  const pick = (cell: Cell, otherwise: string, chosen: string): string =>
    `IF(${cell.self('ownDays')}="",${otherwise},${chosen})`;
  return {
    name: ourTables.calendar,
    sheet: ourSheets.settings,
    column: 4,
    rows: days.length,
    columns: [
      {
        key: 'month',
        header: header.month,
        format: formats.month,
        values: days.map((day) => monthSerial(day.month)),
      },
      {
        key: 'calendarDays',
        header: header.calendarDays,
        format: formats.days,
        values: days.map((day) => day.calendarDays),
      },
      {
        key: 'basis',
        header: header.basis,
        format: formats.general,
        values: days.map((day) => words.basis[day.calendarBasis]),
      },
      { key: 'ownDays', header: header.ownDays, format: formats.days, formula: own },
      {
        key: 'workingDays',
        header: header.workingDays,
        format: formats.days,
        formula: (cell) => pick(cell, cell.self('calendarDays'), cell.self('ownDays')),
      },
      {
        key: 'source',
        header: header.source,
        format: formats.general,
        formula: (cell) => pick(cell, cell.self('basis'), `"${words.basis.own}"`),
      },
    ],
  };
}
