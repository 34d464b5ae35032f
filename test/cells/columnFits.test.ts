import { fits } from '../../src/cells/columnFits';
import { columnProfile } from '../../src/cells/columnProfile';
import type { CellValue } from '../../src/grid/port';

const columns = {
  dates: ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10', '2025-01-11'],
  weekdays: ['Monday', 'Tuesday', 'Wed', '周四', '星期五', 'Saturday'],
  times: ['08:00:00', '08:15:00', '08:30:00', '13:45:00', '14:00:00', '23:30:00'],
  spans: ['08:00-08:15', '08:15-08:30', '08:30-08:45', '08:45-09:00', '09:00-09:15', '09:15-09:30'],
  counts: [120, 96, 143, 88, 101, 97],
  seconds: [182.5, 201, 176.4, 190, 188.2, 179],
  flags: ['Y', 'N', 'Y', 'Y', 'N', 'Y'],
  outcomes: ['Answered', 'Abandoned', 'Answered', 'answered', 'Abandoned', 'Answered'],
  names: ['Sales', 'Care', 'Sales', 'Care', 'Billing', 'Sales'],
} satisfies Record<string, CellValue[]>;

type Meaning = keyof typeof fits;

/** What each column cannot be, whatever its header says. */
const refused: Record<keyof typeof columns, Meaning[]> = {
  dates: ['count', 'duration', 'name', 'yesNo'],
  weekdays: ['day', 'month', 'moment', 'count', 'duration', 'yesNo'],
  times: ['day', 'month', 'duration', 'name', 'yesNo'],
  spans: ['day', 'month', 'count', 'duration', 'name', 'yesNo'],
  counts: ['yesNo'],
  seconds: ['yesNo'],
  flags: ['day', 'moment', 'count'],
  outcomes: ['count', 'yesNo'],
  names: ['yesNo'],
};

/** What each is for certain. */
const certain: Record<keyof typeof columns, Meaning[]> = {
  dates: ['day', 'month'],
  weekdays: [],
  times: [],
  spans: [],
  counts: ['count', 'duration'],
  seconds: ['duration'],
  flags: ['yesNo'],
  outcomes: ['outcome'],
  names: ['name'],
};

describe('the cells of a column', () => {
  it.each(Object.keys(columns) as (keyof typeof columns)[])(
    'of %s say what it cannot be, and what it is',
    (of) => {
      const values = columns[of];
      const profile = columnProfile({ values, formats: values.map(() => 'General') });
      const scores = (meanings: Meaning[]): [Meaning, number][] =>
        meanings.map((meaning) => [meaning, fits[meaning](profile)]);
      expect(scores(refused[of])).toEqual(refused[of].map((meaning) => [meaning, 0]));
      expect(scores(certain[of])).toEqual(certain[of].map((meaning) => [meaning, 1]));
    },
  );

  it('that are all blank leave it to the header', () => {
    const profile = columnProfile({ values: [null, null], formats: ['General', 'General'] });
    for (const fit of Object.values(fits)) expect(fit(profile)).toBe(1);
  });
});
