import type { TablesCatalogue } from '../../words/catalogue';
import { isAnnounced } from '../../model/calendar/calendar';
import { roundUp } from '../../model/rounding';
import { dateOfSerial, type IsoDate, serialOf } from '../../model/calendar/serialDate';
import { firstWorkingDate, workingDatesBetween, workingDaysBefore } from '../../model/calendar/workingDates';
import { ourSheets, ourTables } from '../../grid/names';
import type { Source } from '../../read/rows/source';
import type { LayoutInput } from '../planInputs';
import { hasStageCosts } from '../quotas/quotaColumns';
import { formats, type TableSpec } from '../tableSpec';

type DatesKey = keyof TablesCatalogue['dates'];

/** Working days by which a lead time may be raised in the cells before the table no longer reaches back to it. */
const spareDays = 40;

/**
 * Every working date from which a stage may start to the first one of the last month, with what it rests on. Make-up
 * days are among them and holidays are not; a year that is not announced yet says so.
 */
export function datesTable(layout: LayoutInput): TableSpec<DatesKey> {
  const { input, days, words, inputs } = layout;
  const { calendar } = input.settings;
  const dates = datesOf(
    days.map(({ month }) => month),
    Math.max(0, ...input.lines.flatMap((line) => line.stages.map(({ leadDays = 0 }) => roundUp(leadDays)))),
    calendar,
    weeksOf(inputs.sources.Forecast),
  );
  const basis = (date: IsoDate): string => {
    if (calendar === 'weekdays') return words.basis.weekdays;
    return isAnnounced(Number(date.slice(0, 4))) ? words.basis.announced : words.basis.estimated;
  };
  return {
    name: ourTables.dates,
    sheet: ourSheets.settings,
    column: hasStageCosts(layout) ? 22 : 21,
    rows: dates.length,
    columns: [
      { key: 'date', header: words.dates.date, format: formats.date, values: dates.map(serialOf) },
      { key: 'basis', header: words.dates.basis, format: formats.general, values: dates.map(basis) },
    ],
  };
}

function datesOf(
  months: readonly string[],
  longestLead: number,
  calendar: LayoutInput['input']['settings']['calendar'],
  weeks: { first: IsoDate; last: IsoDate } | null,
): IsoDate[] {
  const needed = months.flatMap((month) => firstWorkingDate(month, calendar) ?? []);
  const [first, last] = [needed[0], needed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const earliest = workingDaysBefore(first, longestLead + spareDays, calendar);
  if (!weeks) return workingDatesBetween(earliest, last, calendar);
  return workingDatesBetween(
    earliest < weeks.first ? earliest : weeks.first,
    last > weeks.last ? last : weeks.last,
    calendar,
  );
}

/** The first and the last day of a forecast by weeks, whose working days are counted here. */
function weeksOf(forecast: Source | undefined): { first: IsoDate; last: IsoDate } | null {
  const where = forecast?.planForecast?.where;
  if (where?.kind !== 'periods' || where.days === 1) return null;
  const [first, last] = [dateOfSerial(where.first), dateOfSerial(where.last)];
  return first === null || last === null ? null : { first, last };
}
