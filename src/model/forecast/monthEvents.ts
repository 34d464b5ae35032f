/** Events in totals by month, which have no days of their own: only what is typed can be taken out and put on. */
import { daysInMonth, monthSerial, type Month } from '../calendar/month';
import type { CalendarKind } from '../plan/planSettings';
import { workingMemory, type CallHistory, type CallMonth } from './callMonths';
import { learnedUplifts, type PastEvent } from './eventDays';
import { judgeOf, type ComingEvent, type EventHistory } from './eventHistory';
import { eventsOfLine, type DatedEvent, type EventEntry } from './events';

/**
 * Takes typed events out of totals by month: a day has its part of the month's working days, a day off by its weight. An
 * event that is to be learned stays in the base, and brings nothing to the months to come.
 */
export function monthEvents(
  histories: readonly CallHistory[],
  entries: readonly EventEntry[],
  calendar: CalendarKind,
  until: number,
): EventHistory {
  const isWorking = workingMemory(calendar);
  const offered = ({ months }: CallHistory): number =>
    months.reduce((sum, { calls }) => sum + calls.offered, 0);
  const all = histories.reduce((sum, history) => sum + offered(history), 0);
  const typed = entries.filter(({ uplift, extraCalls }) => uplift !== null || extraCalls !== null);
  const comingIn = (history: CallHistory, months: readonly Month[]): ComingEvent[] => {
    const share = all === 0 ? 1 / histories.length : offered(history) / all;
    const first = monthSerial(history.months[0]!.month);
    const events = eventsOfLine(history.line, share, typed, { first, last: until }, null);
    const weight = (day: number): number => (isWorking(day) ? 1 : history.otherDayWeight);
    return months.flatMap((month) => inMonth(history.line, month, events, weight));
  };
  const past: PastEvent[] = [];
  const withEvents = histories.map((history) => ({
    ...history,
    months: history.months.map((month) => {
      const found = pastIn(month, comingIn(history, [month.month]));
      past.push(...found);
      const eventCalls = found.reduce((sum, { calls, base, shared }) => sum + (calls - base) / shared, 0);
      return { ...month, eventCalls };
    }),
  }));
  return {
    histories: withEvents,
    past,
    learned: learnedUplifts(past),
    comingIn,
    judge: (history) => judgeOf(history, [], (month) => comingIn(history, [month])),
  };
}

function inMonth(
  line: string,
  month: Month,
  events: ReadonlyMap<number, readonly DatedEvent[]>,
  weight: (day: number) => number,
): ComingEvent[] {
  const days = Array.from({ length: daysInMonth(month) }, (_, index) => monthSerial(month) + index);
  const all = days.reduce((sum, day) => sum + weight(day), 0);
  return days.flatMap((day) =>
    (events.get(day) ?? []).map(({ name, uplift, extra }): ComingEvent => {
      const share = all === 0 ? 0 : weight(day) / all;
      return { line, day, name, share, typed: uplift, extra, otherwise: 0 };
    }),
  );
}

/** The month's base is what remains of its calls once all of its events are taken out. */
function pastIn({ calls }: CallMonth, events: readonly ComingEvent[]): PastEvent[] {
  const uplift = events.reduce((sum, { share, typed }) => sum + share * (typed ?? 0), 0);
  const extra = events.reduce((sum, one) => sum + one.extra, 0);
  const base = 1 + uplift > 0 ? Math.max(0, (calls.offered - extra) / (1 + uplift)) : 0;
  return events.map(({ line, day, name, share, typed, extra: own }): PastEvent => {
    const ofDay = base * share;
    const withEvent = ofDay * (1 + (typed ?? 0)) + own;
    return { line, day, name, calls: withEvent, base: ofDay, shared: 1, isMeasured: false };
  });
}
