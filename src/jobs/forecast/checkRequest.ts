import { problem, type Problem } from '../../grid/problem';
import { monthsAheadAllowed } from '../../model/plan/planSettings';
import { otherDayWeightAllowed, type ForecastRequest } from '../../read/calls/callForecast';
import { headerPlaceOf } from '../../read/calls/callSource';
import type { LaidOutCalls } from '../../tables/forecast/callLayout';
import type { CallSource } from '../../read/calls/callSource';
import { rivalsOf } from '../../read/calls/surveyCalls';
import { isWithin } from '../../model/bound';

/** The first thing that is wrong with what was asked for, or null. */
export function checkRequest(request: ForecastRequest, source: CallSource): Problem | null {
  const { monthsAhead, ahtSeconds, ahtByLine = {}, otherDayWeight, columns = {} } = request;
  const { least, most } = monthsAheadAllowed;
  if (!isWithin(monthsAhead, monthsAheadAllowed))
    return problem('callsMonths', null, { value: monthsAhead, least, most });
  const aht = [ahtSeconds, ...Object.values(ahtByLine)].find((one) => one !== null && !(one > 0));
  if (aht !== undefined) return problem('callsAht', null, { value: aht! });
  const { least: none, most: twice } = otherDayWeightAllowed;
  if (otherDayWeight !== undefined && !isWithin(otherDayWeight, otherDayWeightAllowed))
    return problem('callsWeight', null, { value: otherDayWeight, least: none, most: twice });
  const open = rivalsOf(source).find(({ column }) => columns[column] === undefined);
  return open ? problem('callsRivals', null, { source: source.id, headers: open.headers.join(', ') }) : null;
}

/** Months named at the most for one line. */
const monthsNamed = 6;

/** What monthly totals lack, by the line that lacks most in the order of the lines. */
export function missingMonths(missing: LaidOutCalls['missing'], source: CallSource): Problem {
  const { line } = missing[0]!;
  const months = missing.filter((one) => one.line === line).map(({ month }) => month);
  const named = months.slice(0, monthsNamed).join(', ') + (months.length > monthsNamed ? ' …' : '');
  return problem('callsMonthMissing', headerPlaceOf(source), { line, months: named });
}
