import fc from 'fast-check';
import type { CallCount } from '../../../src/model/forecast/callCount';
import { callHistories, callsPerWorkingDay } from '../../../src/model/forecast/callMonths';
import { upliftOf } from '../../../src/model/forecast/eventDays';
import { addedCalls, eventHistory, ratesOf } from '../../../src/model/forecast/eventHistory';
import type { EventEntry, HolidayNaming } from '../../../src/model/forecast/events';
import { monthEvents } from '../../../src/model/forecast/monthEvents';
import { chooseMethod } from '../../../src/model/forecast/projection';
import { totalHistories } from '../../../src/model/forecast/monthTotals';
import { unusualDays } from '../../../src/model/forecast/unusualDays';
import { monthSerial } from '../../../src/model/calendar/month';
import { serialOf } from '../../../src/model/calendar/serialDate';
import type { CalendarKind } from '../../../src/model/plan/planSettings';

const count = (line: string, day: number, offered: number): CallCount => ({
  ...{ line, start: day, offered, abandoned: null },
  ...{ handled: 0, handledSeconds: 0, waitedSeconds: null },
});
const entry = (name: string, from: string, to = from, more: Partial<EventEntry> = {}): EventEntry => ({
  ...{ name, from: serialOf(from), to: serialOf(to), line: null, uplift: null, extraCalls: null },
  ...more,
});

/** Calls of Sunday to Saturday. */
const week = [100, 700, 600, 500, 400, 300, 200];
const weekdayCalls = (day: number): number => week[(day + 6) % 7]!;

/** Calls of a line on every day from one date to another. */
function counts(
  first: string,
  last: string,
  calls: (day: number) => number = weekdayCalls,
  line = 'A',
): CallCount[] {
  const days = serialOf(last) - serialOf(first) + 1;
  return Array.from({ length: days }, (_, index) => count(line, serialOf(first) + index, 0)).map((one) => ({
    ...one,
    offered: calls(one.start),
  }));
}

const until = serialOf('2026-12-31');
const inHistory = (
  all: readonly CallCount[],
  entries: readonly EventEntry[],
  calendar: CalendarKind = 'weekdays',
  holidayNaming: HolidayNaming = null,
) => eventHistory(all, { entries, calendar, holidayNaming, until });

describe('events on past days', () => {
  // By hand: Wednesday 11 March brings 650 where Wednesdays bring 500; the four around it say 500, so that 150 are the
  // event's and the uplift is 30 %. March has 22 weekdays and 9 days off.
  const planted = counts('2026-01-01', '2026-06-30', (day) =>
    day === serialOf('2026-03-11') ? 650 : weekdayCalls(day),
  );

  test('are measured against the same weekdays around them', () => {
    const { past, learned } = inHistory(planted, [entry('Promo', '2026-03-11')]);
    const day = { line: 'A', day: serialOf('2026-03-11'), name: 'Promo', shared: 1, isMeasured: true };
    expect(past).toEqual([{ ...day, calls: 650, base: 500 }]);
    const one = { name: 'Promo', line: 'A', days: 1, calls: 650, base: 500 };
    expect(learned).toEqual([{ ...one, least: 650 / 500 - 1, most: 650 / 500 - 1 }]);
  });

  test('are the mean of two weekdays before and two after, so that a steady rise takes nothing', () => {
    const rising = counts('2026-01-01', '2026-04-30', (day) => 1000 + 2 * (day - serialOf('2026-01-01')));
    const days = [entry('None', '2026-03-04')];
    const { past } = inHistory(rising, days);
    expect(past[0]!.base).toBeCloseTo(past[0]!.calls, 9);
  });

  test('take the four of one side where the other has none', () => {
    // By hand: the last day is a Tuesday, 30 June; of the Tuesdays before it 2, 9, 16 and 23 June bring 1 to 4.
    const last = counts('2026-05-01', '2026-06-30', (day) => {
      const back = (serialOf('2026-06-30') - day) / 7;
      return back === 0 ? 10 : back >= 1 && back <= 4 && Number.isInteger(back) ? 5 - back : 0.5;
    });
    expect(inHistory(last, [entry('End', '2026-06-30')]).past[0]!.base).toBe(2.5);
  });

  test('never serve as base of one another, nor do make-up days', () => {
    const twice = counts('2026-01-01', '2026-06-30', (day) =>
      [serialOf('2026-03-11'), serialOf('2026-03-18')].includes(day) ? 1000 : weekdayCalls(day),
    );
    const { past } = inHistory(twice, [entry('Promo', '2026-03-11'), entry('Promo', '2026-03-18')]);
    expect(past.map(({ base }) => base)).toEqual([500, 500]);
    // Sunday 4 January 2026 is worked in China.
    const made = counts('2025-12-01', '2026-02-10', (day) =>
      day === serialOf('2026-01-04') ? 5000 : weekdayCalls(day),
    );
    expect(inHistory(made, [entry('Sale', '2026-01-11')], 'CN').past[0]!.base).toBe(100);
  });

  test('keep their range by the day, while the uplift is that of all their calls', () => {
    // By hand: +60 % of 500 and +20 % of 700, so 440 of 1,200 calls: 36.67 %.
    const two = counts('2026-01-01', '2026-06-30', (day) =>
      day === serialOf('2026-03-11') ? 800 : day === serialOf('2026-03-23') ? 840 : weekdayCalls(day),
    );
    const { learned } = inHistory(two, [entry('Bill', '2026-03-11'), entry('bill ', '2026-03-23')]);
    expect(learned).toHaveLength(1);
    expect(learned[0]!.least).toBeCloseTo(0.2, 12);
    expect(learned[0]!.most).toBeCloseTo(0.6, 12);
    expect(upliftOf(learned[0]!, learned)).toBeCloseTo(440 / 1200, 12);
  });

  test('are taken out by the uplift or the extra calls that are typed', () => {
    const typed = (more: Partial<EventEntry>) =>
      inHistory(planted, [entry('Promo', '2026-03-11', '2026-03-11', more)]).past[0]!.base;
    expect(typed({ uplift: 0.25 })).toBe(520);
    expect(typed({ extraCalls: 100 })).toBe(550);
    // An outage without a call tells nothing by itself.
    const outage = counts('2026-01-01', '2026-06-30', (day) =>
      day === serialOf('2026-03-11') ? 0 : weekdayCalls(day),
    );
    expect(inHistory(outage, [entry('Down', '2026-03-11', '2026-03-11', { uplift: -1 })]).past[0]!.base).toBe(
      500,
    );
  });

  test('share a day between them, which tells the uplift of neither', () => {
    const { past, learned } = inHistory(planted, [entry('Promo', '2026-03-11'), entry('Bill', '2026-03-11')]);
    expect(past.map(({ name, shared, isMeasured }) => [name, shared, isMeasured])).toEqual([
      ['Bill', 2, false],
      ['Promo', 2, false],
    ]);
    expect(learned.map(({ days }) => days)).toEqual([0, 0]);
  });

  test('learn from other lines where a line has no day of its own', () => {
    const both = [...planted, ...counts('2026-01-01', '2026-06-30', () => 40, 'B')];
    const { learned } = inHistory(both, [
      entry('Promo', '2026-03-11', '2026-03-11', { line: 'A' }),
      entry('Promo', '2026-11-11', '2026-11-11', { line: 'B' }),
    ]);
    expect(upliftOf({ name: 'Promo', line: 'B' }, learned)).toBeCloseTo(0.3, 12);
    expect(upliftOf({ name: 'Other', line: 'B' }, learned)).toBeNull();
  });
});

describe('the base', () => {
  const days = ['2026-02-04', '2026-03-11', '2026-03-12', '2026-05-20'].map(serialOf);
  const plain = counts('2026-01-01', '2026-06-30');
  const planted = plain.map((one) => ({
    ...one,
    offered: one.offered * (days.includes(one.start) ? 1.3 : 1),
  }));
  const entries = [
    entry('Promo', '2026-02-04'),
    entry('Promo', '2026-03-11', '2026-03-12'),
    entry('Promo', '2026-05-20'),
  ];

  test('of a history with 30 % planted on some days is the history without them, and 30 % comes back', () => {
    const { histories, learned } = inHistory(planted, entries);
    const [without] = callHistories(plain, 'weekdays');
    expect(upliftOf({ name: 'Promo', line: 'A' }, learned)).toBeCloseTo(0.3, 12);
    const rates = ratesOf(histories[0]!);
    ratesOf(without!).forEach((rate, month) => expect(rates[month]).toBeCloseTo(rate, 9));
    expect(histories[0]!.otherDayWeight).toBeCloseTo(without!.otherDayWeight, 12);
  });

  test('and about 30 % where calls scatter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 181, maxLength: 181 }),
        (noise) => {
          const noisy = planted.map((one, at) => ({ ...one, offered: one.offered + noise[at]! }));
          const uplift = upliftOf({ name: 'Promo', line: 'A' }, inHistory(noisy, entries).learned)!;
          expect(Math.abs(uplift - 0.3)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('and its events are the calls of each month', () => {
    const { histories, past } = inHistory(planted, entries);
    for (const month of histories[0]!.months) {
      const ofMonth = past.filter(
        ({ day }) => Math.floor(day) >= monthSerial(month.month) && day < monthSerial(month.month) + 31,
      );
      const inMonth = ofMonth.filter(
        ({ day }) => day < monthSerial(month.month) + month.whole.working + month.whole.other,
      );
      const brought = inMonth.reduce((sum, { calls, base, shared }) => sum + (calls - base) / shared, 0);
      expect(month.eventCalls).toBeCloseTo(brought, 9);
      const base = callsPerWorkingDay(month, histories[0]!.otherDayWeight);
      const all =
        base * (month.covered.working + histories[0]!.otherDayWeight * month.covered.other) + brought;
      expect(all).toBeCloseTo(month.calls.offered, 6);
    }
  });

  test('does not hang on the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const strip = ({ histories, past, learned }: ReturnType<typeof inHistory>) => ({
          histories,
          past,
          learned,
        });
        expect(strip(inHistory(planted, shuffled))).toEqual(strip(inHistory(planted, entries)));
      }),
      { numRuns: 20 },
    );
  });

  test('is untouched by an event that adds nothing', () => {
    const none = entry('Nothing', '2026-03-18', '2026-04-02', { uplift: 0 });
    const strip = ({ histories, past, learned }: ReturnType<typeof inHistory>) => ({
      histories,
      past,
      learned,
    });
    expect(strip(inHistory(planted, [...entries, none]))).toEqual(strip(inHistory(planted, entries)));
    const zero = entry('Nothing', '2026-03-18', '2026-04-02', { extraCalls: 0 });
    expect(strip(inHistory(planted, [...entries, zero]))).toEqual(strip(inHistory(planted, entries)));
  });
});

describe('events to come', () => {
  const plain = counts('2026-01-01', '2026-06-30');

  test('get their day’s part of the month, and the days of a month are all of it', () => {
    const every = entry('Always', '2026-07-01', '2026-07-31', { uplift: 0.5 });
    const { histories, comingIn } = inHistory(plain, [every]);
    const coming = comingIn(histories[0]!, ['2026-07']);
    expect(coming).toHaveLength(31);
    expect(coming.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    // By hand: July 2026 has five Wednesdays to Fridays and four of the other days, 4 x 2,800 + 500 + 400 + 300 = 12,400.
    const monday = coming.find(({ day }) => day === serialOf('2026-07-06'))!;
    expect(monday.share).toBeCloseTo(700 / 12_400, 12);
    expect(addedCalls(monday, 12_400, [])).toBeCloseTo(350, 9);
  });

  test('have their part of the month where every day of the past has an event, too', () => {
    const always = entry('Always', '2026-01-01', '2026-12-31', { uplift: 1 });
    const { histories, comingIn } = inHistory(plain, [always]);
    const coming = comingIn(histories[0]!, ['2026-07']);
    expect(coming.find(({ day }) => day === serialOf('2026-07-06'))!.share).toBeCloseTo(700 / 12_400, 12);
    expect(ratesOf(histories[0]!)[0]).toBeCloseTo(ratesOf(callHistories(plain, 'weekdays')[0]!)[0]! / 2, 9);
  });

  test('spread extra calls over their days, and those of every line over the lines by their calls', () => {
    const both = [...plain, ...counts('2026-01-01', '2026-06-30', (day) => 3 * weekdayCalls(day), 'B')];
    const { histories, comingIn } = inHistory(both, [
      entry('Mail', '2026-07-30', '2026-08-02', { extraCalls: 400 }),
    ]);
    const [a, b] = histories.map((history) => comingIn(history, ['2026-07', '2026-08']));
    expect(a!.map(({ extra }) => extra)).toEqual([25, 25, 25, 25]);
    expect(b!.map(({ extra }) => extra)).toEqual([75, 75, 75, 75]);
  });

  test('come before what is typed for every line where they are a line’s own', () => {
    const { histories, comingIn } = inHistory(plain, [
      entry('Promo', '2026-07-06', '2026-07-06', { uplift: 0.2, line: 'A' }),
      entry('Promo', '2026-07-06', '2026-07-07', { uplift: 0.5 }),
    ]);
    expect(comingIn(histories[0]!, ['2026-07']).map(({ typed }) => typed)).toEqual([0.2, 0.5]);
  });
});

describe('public holidays', () => {
  const naming: HolidayNaming = ({ holiday, part }) => `${part} ${holiday}`;
  // A centre that gets a quarter of its calls on the days off for Labour Day, 1 to 5 May 2025.
  const isMay = (day: number): boolean => day >= serialOf('2025-05-01') && day <= serialOf('2025-05-05');
  const year = counts('2025-01-01', '2025-12-31', (day) =>
    isMay(day) ? 0.25 * weekdayCalls(day) : weekdayCalls(day),
  );

  test('are events of their own name, with the two days before and after', () => {
    const { learned, past } = inHistory(year, [], 'CN', naming);
    const may = past.filter(({ name }) => name.endsWith('labourDay'));
    expect(may.map(({ name, day }) => [name, day - serialOf('2025-05-01')])).toEqual([
      ['before labourDay', -2],
      ['before labourDay', -1],
      ['on labourDay', 0],
      ['on labourDay', 1],
      ['on labourDay', 2],
      ['on labourDay', 3],
      ['on labourDay', 4],
      ['after labourDay', 5],
      ['after labourDay', 6],
    ]);
    expect(upliftOf({ name: 'on labourDay', line: 'A' }, learned)).toBeCloseTo(-0.75, 12);
    expect(upliftOf({ name: 'after labourDay', line: 'A' }, learned)).toBeCloseTo(0, 12);
  });

  test('leave a base in which they are worked like any other weekday', () => {
    const { histories, isWorked } = inHistory(year, [], 'CN', naming);
    expect(isWorked!(serialOf('2025-05-01'))).toBe(true);
    expect(isWorked!(serialOf('2025-05-03'))).toBe(false);
    // Every week is alike: a day off brings (100 + 200) / 2 of (700 + 600 + 500 + 400 + 300) / 5, but for make-up days.
    expect(histories[0]!.otherDayWeight).toBeCloseTo(150 / 500, 1);
  });

  test('count as days off while nothing is learned of them', () => {
    const half = counts('2026-01-05', '2026-02-01');
    const { histories, comingIn, learned } = inHistory(half, [], 'CN', naming);
    const [first] = comingIn(histories[0]!, ['2026-05']).filter(({ name }) => name === 'on labourDay');
    expect(upliftOf(first!, learned)).toBeNull();
    expect(first!.otherwise).toBeCloseTo(histories[0]!.otherDayWeight - 1, 12);
  });
});

describe('months held out', () => {
  test('are projected better with an event that comes every month than without', () => {
    // A billing run on the first three days of a month in every other month brings half as much again.
    const bills = ['2026-02', '2026-04', '2026-06', '2026-08'].map((month) =>
      entry('Bill', `${month}-02`, `${month}-06`),
    );
    const isBill = (day: number): boolean => bills.some(({ from, to }) => from <= day && day <= to);
    const all = counts('2026-01-01', '2026-08-31', (day) => weekdayCalls(day) * (isBill(day) ? 1.5 : 1));
    const { histories, judge } = inHistory(all, bills);
    const withEvents = chooseMethod(ratesOf(histories[0]!), 3, undefined, judge(histories[0]!));
    const [plain] = callHistories(all, 'weekdays');
    const without = chooseMethod(ratesOf(plain!), 3);
    expect(withEvents.error!).toBeLessThan(without.error! / 2);
  });
});

describe('events of monthly totals', () => {
  const totals = ['2026-01', '2026-02', '2026-03'].map((month) => count('A', monthSerial(month), 2100));
  const { histories } = totalHistories(totals, {
    daysOf: () => ({ working: 20, other: 10 }),
    otherDayWeight: 0,
    ahead: 3,
  });

  test('are taken out where their uplift is typed, and left where it is to be learned', () => {
    // By hand: February 2026 has 20 weekdays, of which two get half as much again: 2,100 = base x (1 + 2/20 x 0.5).
    const typed = monthEvents(
      histories,
      [entry('Promo', '2026-02-03', '2026-02-04', { uplift: 0.5 })],
      'weekdays',
      until,
    );
    expect(typed.histories[0]!.months.map(({ eventCalls }) => eventCalls)).toEqual(
      [0, 2100 - 2100 / 1.05, 0].map((n) => expect.closeTo(n, 9)),
    );
    const blank = monthEvents(histories, [entry('Promo', '2026-02-03')], 'weekdays', until);
    expect(blank.past).toEqual([]);
  });
});

describe('unusual days', () => {
  const found = (all: readonly CallCount[], calendar: CalendarKind = 'weekdays') =>
    unusualDays(all, calendar, () => false).map(({ day }) => day - serialOf('2026-03-01'));

  test('are those far outside the range of their weekday', () => {
    const all = counts('2026-01-01', '2026-06-30', (day) =>
      day === serialOf('2026-03-11') ? 900 : day === serialOf('2026-04-14') ? 200 : weekdayCalls(day),
    );
    expect(found(all).sort((a, b) => a - b)).toEqual([10, 44]);
    expect(unusualDays(all, 'weekdays', (_, day) => day === serialOf('2026-03-11'))).toHaveLength(1);
  });

  test('are none where calls only scatter, nor days off by the calendar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 181, maxLength: 181 }),
        (noise) => {
          const noisy = counts('2026-01-01', '2026-06-30').map((one, at) => ({
            ...one,
            offered: 400 + noise[at]!,
          }));
          expect(found(noisy)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
    const closed = counts('2026-01-01', '2026-06-30', (day) =>
      day === serialOf('2026-05-01') ? 10 : weekdayCalls(day),
    );
    expect(found(closed, 'CN')).toEqual([]);
  });
});
