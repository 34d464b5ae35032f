/**
 * Working dates put together anew, to hold the plan's calendar to: by the State Council's notices on holidays
 * (国务院办公厅关于部分节假日安排的通知) from September 2025 to 2026, and from 2027 on, for which there is none, by weekdays
 * less the holidays that the law fixes. The lunar dates are written out.
 */
const holidays = [
  ...daysOf('2025-10-01', 8),
  ...daysOf('2026-01-01', 3),
  ...daysOf('2026-02-15', 9),
  ...daysOf('2026-04-04', 3),
  ...daysOf('2026-05-01', 5),
  ...daysOf('2026-06-19', 3),
  ...daysOf('2026-09-25', 3),
  ...daysOf('2026-10-01', 7),
  ...daysOf('2027-01-01', 1),
  ...daysOf('2027-02-05', 4),
  ...daysOf('2027-04-05', 1),
  ...daysOf('2027-05-01', 2),
  ...daysOf('2027-06-09', 1),
  ...daysOf('2027-09-15', 1),
  ...daysOf('2027-10-01', 3),
  ...daysOf('2028-01-01', 1),
  ...daysOf('2028-01-25', 4),
];

/** Saturdays and Sundays worked in exchange (调休). */
const makeUpDays = [
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

/** Every working date from September 2025 to March 2028, in order. */
export const statutoryDays = daysOf('2025-09-01', 942).filter(
  (day) => makeUpDays.includes(day) || (!isWeekend(day) && !holidays.includes(day)),
);

/** Monday to Friday over the same time. */
export const plainWeekdays = daysOf('2025-09-01', 942).filter((day) => !isWeekend(day));

function daysOf(first: string, count: number): string[] {
  const from = new Date(`${first}T12:00:00`);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + index);
    const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${day.getFullYear()}-${month}-${date}`;
  });
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T12:00:00`).getDay());
}
