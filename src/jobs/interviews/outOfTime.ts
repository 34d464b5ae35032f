import { addMonths, type Month } from '../../model/calendar/month';
import type { IsoDate } from '../../model/calendar/serialDate';
import { stageDates, workingDatesBetween } from '../../model/calendar/workingDates';
import { stillToDo } from '../../model/hiring/stillToDo';
import type { CalendarKind } from '../../model/plan/planSettings';
import type { InterviewStage } from './interviewStage';

/** A month for which people can no longer be recruited in time. */
export interface LateMonth {
  month: Month;
  /** The last day on which its first stage could begin, or was to be done with where people stand there already. */
  by: IsoDate;
  /** People who are still to join. */
  people: number;
}

/** What a line can no longer recruit in time, and what it can. */
export interface OutOfTime {
  line: string;
  months: LateMonth[];
  /** The first month that can be reached and the last day on which its first stage begins; null within three years. */
  reachable: { month: Month; by: IsoDate } | null;
}

/** Months that are looked through for one that can be reached. */
const monthsAhead = 36;

/**
 * The months to come for which a line needs people at its first stage and can no longer have them in time: the stage was
 * to begin before today and nobody is recorded, or it was to be done with. Lines in their order, each with the first
 * month whose first stage may still begin today or later, which may lie behind the plan's last.
 */
export function outOfTime(
  stages: readonly InterviewStage[],
  today: IsoDate,
  calendar: CalendarKind,
): OutOfTime[] {
  const now = today.slice(0, 7);
  return [...new Set(stages.map(({ line }) => line))].flatMap((line): OutOfTime[] => {
    const own = stages.filter((one) => one.line === line);
    const months = [...new Set(own.map(({ month }) => month))].filter((month) => month >= now).sort();
    const late = months.flatMap(
      (month) =>
        lateMonth(
          own.filter((one) => one.month === month),
          today,
        ) ?? [],
    );
    return late.length === 0 ? [] : [{ line, months: late, reachable: firstReachable(own, today, calendar) }];
  });
}

/** A line's month from its stages in their order, where it is too late for it. */
function lateMonth(stages: readonly InterviewStage[], today: IsoDate): LateMonth | null {
  const [[first], joined] = [stages, stages.find((one) => one.joined)];
  if (!first || !joined || first.joined) return null;
  const [toDo] = stillToDo(
    stages.map(({ atConfidence, done }) => ({ quota: atConfidence, done: done ?? 0 })),
  );
  if (toDo === 0) return null;
  const isUnderWay = stages.some(({ done }) => (done ?? 0) > 0);
  const by = isUnderWay ? first.due : first.start;
  if (today <= by) return null;
  return { month: first.month, by, people: Math.max(0, joined.atConfidence - (joined.done ?? 0)) };
}

/** The months of the plan say when they begin; to others goes the longest way that one of these takes. */
function firstReachable(
  own: readonly InterviewStage[],
  today: IsoDate,
  calendar: CalendarKind,
): OutOfTime['reachable'] {
  const starts = new Map<Month, IsoDate>();
  for (const { month, start } of own) if (!starts.has(month)) starts.set(month, start);
  const leads = own
    .filter(({ joined }) => joined)
    .map(({ month, due }) => workingDatesBetween(starts.get(month)!, due, calendar).length - 1);
  const lead = Math.max(0, ...leads);
  const now = today.slice(0, 7);
  for (let ahead = 0; ahead < monthsAhead; ahead++) {
    const month = addMonths(now, ahead);
    const by = starts.get(month) ?? stageDates(month, [lead], calendar)?.[0]?.start;
    if (by !== undefined && by >= today) return { month, by };
  }
  return null;
}
