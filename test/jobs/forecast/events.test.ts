import fc from 'fast-check';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { prepareForecast } from '../../../src/jobs/forecast/makeForecast';
import { makeForecast } from '../../../src/jobs/forecast/makeForecast';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { problemText } from '../../../src/words/problems/problemText';
import { callBook } from '../../support/callBooks';
import { dependencyGraph, findCircle } from '../../support/dependencyGraph';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { codes, made, usualRequest } from '../../support/madeForecast';
import { addInput } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable, tableNames } from '../../support/readTable';

const headers = ['Event', 'From', 'To', 'Line', 'Uplift', 'Extra calls'];
const promos = ['2026-02-11', '2026-04-15'].map(serialOf);

/** Half a year of counts: 400 a day, half as many at weekends, half as many again on the days of promotions. */
function counts(events: FileCellValue[][] | null, more: (day: number) => number = () => 1): WorkbookFile {
  const rows = Array.from({ length: 181 }, (_, index) => serialOf('2026-01-01') + index).map((day) => {
    const usual = [0, 6].includes((day + 6) % 7) ? 200 : 400;
    return [day, 'Hotline', usual * (promos.includes(day) ? 1.5 : 1) * more(day), 240];
  });
  const file = callBook([['Date', 'Line', 'Calls', 'AHT'], ...rows]);
  if (events) addInput(file, { sheet: 'Events', table: 'Events', at: 'A1', headers, rows: events });
  return file;
}

const learnedPromo: FileCellValue[][] = [
  ...promos.map((day) => ['Promo', day, null, null, null, null]),
  ['Promo', serialOf('2026-07-08'), serialOf('2026-07-09'), null, null, null],
];
const weekdays = savedSettings({ calendar: 'weekdays' });

async function written(file: WorkbookFile, change = {}, language: 'en' | 'zh-CN' = 'en') {
  const outcome = await makeForecast(
    createFilePort(file),
    weekdays,
    { ...usualRequest, ...change },
    language,
  );
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome;
}

/** Everything that a workbook is, but for its events. */
const besides = (file: WorkbookFile): unknown => ({
  ...file,
  sheets: file.sheets.filter(({ name }) => name !== 'Events'),
});

describe('a forecast with events', () => {
  it('shows what was learned, the days to come and the past ones', async () => {
    const file = counts(learnedPromo);
    const { forecast, warnings } = await written(file);
    expect(warnings).toEqual([]);
    expect(tableNames(file)).toEqual(
      expect.arrayContaining(['CallEvents', 'CallEventPlan', 'CallEventDays']),
    );
    expect(
      readTable(file, 'CallEventDays').map((row) => [row['Past date'], row['Calls'], row['Base calls']]),
    ).toEqual(promos.map((day) => [day, 600, 400]));
    // By hand: July 2026 has 23 weekdays and 8 days off: a Wednesday is 400 of 23 x 400 + 8 x 200 calls.
    const [first, second] = readTable(file, 'CallEventPlan');
    expect(first!['Part of the month']).toBeCloseTo(400 / 10_800, 12);
    expect(second!['Date to come']).toBe(serialOf('2026-07-09'));
    const [line] = forecast.lines;
    expect(line!.error!).toBeLessThan(0.001);
    expect(line!.errorWithoutEvents!).toBeGreaterThan(0.005);
    expect(findCircle(dependencyGraph(file))).toBeNull();
  });

  it('says what the methods err by without', async () => {
    const file = counts(learnedPromo);
    await written(file);
    for (const row of readTable(file, 'CallMethods'))
      expect(Number(row['Error without events'])).toBeGreaterThan(Number(row['Error on held-out months']));
  });

  it('is the same whatever the order of the rows', async () => {
    const first = counts(learnedPromo);
    await written(first);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(learnedPromo, { minLength: 3 }), async (shuffled) => {
        const other = counts(shuffled);
        await written(other);
        expect(besides(other)).toEqual(besides(first));
      }),
      { numRuns: 3 },
    );
  });

  it.each<[string, FileCellValue[][]]>([
    ['that adds nothing', [['Nothing', serialOf('2026-03-02'), serialOf('2026-07-31'), null, 0, null]]],
    [
      'on no day of the calls or the months to come',
      [['Old', serialOf('2019-01-01'), null, null, 0.5, null]],
    ],
  ])('is the one without events where there is one %s', async (_, rows) => {
    const [plain, file] = [counts(null), counts(rows)];
    await written(plain);
    await written(file);
    expect(besides(file)).toEqual(besides(plain));
  });

  it('counts public holidays as events of their own name, in China’s calendar', async () => {
    const file = counts(learnedPromo);
    await made(file);
    const names = readTable(file, 'CallEvents').map((row) => row['Event']);
    expect(names).toEqual(
      expect.arrayContaining(['Labour Day', 'Before Labour Day', 'Promo', 'Mid-Autumn Festival']),
    );
    const chinese = counts(learnedPromo);
    await made(chinese, { lineColumn: 'Line' }, 'zh-CN');
    expect(readTable(chinese, 'CallEvents').map((row) => row['活动'])).toContain('春节前');
  });

  it('takes a workbook from no events to events and back in place', async () => {
    const file = counts(null);
    await written(file);
    const before = structuredClone(besides(file));
    addInput(file, { sheet: 'Events', table: 'Events', at: 'A1', headers, rows: learnedPromo });
    await written(file);
    expect(readTable(file, 'CallEventMonths')[0]).toHaveProperty('Base calls');
    // The Forecast names columns of these two: they stay the tables that they were.
    const columnsOf = (book: WorkbookFile, name: string) => Object.keys(readTable(book, name)[0]!).length;
    for (const name of ['CallHistory', 'CallProjection'])
      expect(columnsOf(file, name)).toBe(columnsOf(before as WorkbookFile, name));
    file.sheets = file.sheets.filter(({ name }) => name !== 'Events');
    await written(file);
    const figures = (book: WorkbookFile) =>
      ['CallHistory', 'CallProjection', 'CallMethods'].map((name) => readTable(book, name));
    expect(figures(file)).toEqual(figures(before as WorkbookFile));
    expect(tableNames(file).filter((name) => name.startsWith('CallEvent'))).toEqual([]);
  });
});

describe('what is wrong with events', () => {
  it('keeps a forecast waiting, with its cell', async () => {
    const file = counts([['Promo', 'soon', null, null, null, null]]);
    expect(await codes(file)).toEqual(['callsEventDay']);
  });

  it.each<[string, FileCellValue[], string, string]>([
    [
      'a line that the calls do not have',
      ['Promo', promos[0]!, null, 'Chat', null, null],
      'callsEventLine',
      'D2',
    ],
    [
      'days outside of it',
      ['Promo', serialOf('2030-01-01'), null, null, 0.3, null],
      'callsEventOutside',
      'B2',
    ],
    [
      'nothing to learn from',
      ['New', serialOf('2026-07-08'), null, null, null, null],
      'callsEventUnlearned',
      'A2',
    ],
  ])('is told where it changes nothing: %s', async (_, row, code, cell) => {
    const { warnings } = await written(counts([row]));
    const told = warnings.find((one) => one.code === code)!;
    expect([told.place!.sheet, told.place!.address]).toEqual(['Events', cell]);
    expect(problemText(told, 'en') + problemText(told, 'zh-CN')).not.toMatch(/[{}]/);
  });
});

describe('days far outside their weekday’s range', () => {
  const outage = serialOf('2026-05-13');
  const withOutage = (day: number): number => (day === outage || day === outage + 1 ? 0.1 : 1);

  it('are offered and count as they are', async () => {
    const file = counts(learnedPromo, withOutage);
    const { forecast, warnings } = await written(file);
    expect(forecast.unusual).toEqual({ days: 2, areAdded: false });
    expect(problemText(warnings[0]!, 'en')).toContain('2026-05-13 Hotline 40 (280–520)');
    expect(readTable(file, 'CallEventDays')).toHaveLength(2);
  });

  it('go below the user’s events on a press, as one event where they follow each other', async () => {
    const file = counts(learnedPromo, withOutage);
    const { forecast } = await written(file, { addEvents: true });
    expect(forecast.unusual).toEqual({ days: 2, areAdded: true });
    const rows = readTable(file, 'Events');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatchObject({
      Event: 'Unusual day 2026-05-13',
      From: outage,
      To: outage + 1,
      Line: 'Hotline',
    });
    expect(readTable(file, 'CallEventDays')).toHaveLength(4);
    const again = await written(file);
    expect(again.forecast.unusual).toBeUndefined();
  });

  it('get a table of events where there is none', async () => {
    const file = counts(null, withOutage);
    await written(file, { addEvents: true });
    expect(readTable(file, 'Events').map((row) => row['Event'])).toEqual(
      expect.arrayContaining(['Unusual day 2026-05-13', 'Unusual day 2026-02-11']),
    );
    expect((await written(file)).forecast.unusual).toBeUndefined();
  });

  it('are not added where there is no room, and nothing is written', async () => {
    const file = counts(learnedPromo, withOutage);
    file.sheets.find(({ name }) => name === 'Events')!.protected = true;
    const prepared = prepareForecast(
      contentsOf(file, []),
      weekdays,
      { ...usualRequest, addEvents: true },
      'en',
    );
    expect(prepared.kind === 'refused' && prepared.problems.map(({ code }) => code)).toEqual([
      'callsEventNoRoom',
    ]);
  });
});
