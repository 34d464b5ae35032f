import { callsPerWorkingDay, workingEquivalents } from '../../src/model/forecast/callMonths';
import { workingDays } from '../../src/model/calendar/calendar';
import { addMonths, monthOfSerial, monthSerial } from '../../src/model/calendar/month';
import { dateOfSerial } from '../../src/model/calendar/serialDate';
import { isWorkingDate } from '../../src/model/calendar/workingDates';
import { upliftOf } from '../../src/model/forecast/eventDays';
import { addedCalls } from '../../src/model/forecast/eventHistory';
import { chooseMethod } from '../../src/model/forecast/projection';
import { projectRate } from '../../src/model/forecast/projectionMethods';
import { toWorkbookFile } from '../../src/standin/book/toWorkbookFile';
import type { CallLayout } from '../../src/tables/forecast/callLayout';
import type { ForecastRequest } from '../../src/read/calls/callForecast';
import { makeForecast, prepareForecast } from '../../src/jobs/forecast/makeForecast';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { callBook } from '../support/callBooks';
import { areaOf } from '../support/fileArea';
import { contentsOf } from '../support/fileContents';
import { createFilePort } from '../support/filePort';
import { inPreview } from '../support/inPreview';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { addInput, setCell } from '../support/planningBook';
import { savedSettings } from '../support/prepared';
import { readTable } from '../support/readTable';
import { smallLog } from '../support/smallLog';

const request: ForecastRequest = {
  source: 'Calls!A1',
  lineColumn: 'Line',
  monthsAhead: 4,
  ahtSeconds: null,
  arePast: true,
};

/** Two years of counts with a season, and lines whose names could be taken for dates or numbers. */
function seasonalCounts(): WorkbookFile {
  const rows = Array.from({ length: 720 }, (_, day) => day).flatMap((day) =>
    ['1-2', '7'].map((line, index) => [
      45_292 + day,
      line,
      Math.round(300 + 100 * Math.sin((day / 365.25) * 2 * Math.PI) + 40 * index + (day % 7)),
      240 + (day % 30),
    ]),
  );
  return callBook([['Date', 'Line', 'Calls', 'AHT'], ...rows]);
}

/** Two years of counts by the day, the second above the first. */
function growingCounts(): WorkbookFile {
  const rows = Array.from({ length: 731 }, (_, day) => {
    const season = 1 + 0.3 * Math.sin(((day % 365.25) / 365.25) * 2 * Math.PI);
    return [45_292 + day, 'Hotline', Math.round(900 * season * (day < 366 ? 1 : 1.4)) + (day % 5), 240];
  });
  return callBook([['Date', 'Line', 'Calls', 'AHT'], ...rows]);
}

/** Three years of monthly totals with a season that stands on a line, of a centre that rests on days off. */
function monthlyTotals(): WorkbookFile {
  const rows = Array.from({ length: 36 }, (_, index) => {
    const month = addMonths('2023-01', index);
    const season = 1 + 0.3 * Math.sin((index / 12) * 2 * Math.PI);
    const rate = 900 * season * (1 + 0.03 * index) + (index % 5);
    return [month, 'Hotline', Math.round(rate * workingDays(month, 'CN').days), 240];
  });
  return callBook([['Month', 'Line', 'Calls', 'AHT'], ...rows]);
}

/** Calls per working day of a bank, March to October 2003. */
const bankRates = [34_035, 28_564, 29_887, 31_812, 31_920, 33_107, 31_105, 30_068];

/** FORECAST.ETS without a season for up to three months after the first three, four and so on of the bank's. */
function etsBook(): WorkbookFile {
  const file = callBook([bankRates.map(String)]);
  const sheet = file.sheets[0]!;
  bankRates.forEach((rate, month) => {
    setCell(sheet, 0, month, rate);
    setCell(sheet, 1, month, month + 1);
  });
  for (let seen = 3; seen < bankRates.length; seen++) {
    const end = 'ABCDEFGH'[seen - 1]!;
    const formulas = Array.from({ length: Math.min(3, bankRates.length - seen) }, (_, ahead) => ({
      value: null,
      formula: `_xlfn.FORECAST.ETS(${seen + ahead + 1},A1:${end}1,A2:${end}2,0)`,
    }));
    sheet.cells.set(seen - 1, new Map(formulas.map((cell, ahead) => [ahead, cell])));
  }
  return file;
}

/** Two years of counts of two lines with events typed and to be learned, two of them on one day, and public holidays. */
function countsWithEvents(): WorkbookFile {
  const bill = [3, 4, 5];
  const rows = Array.from({ length: 720 }, (_, day) => 45_292 + day).flatMap((day) =>
    ['1-2', 'Hotline'].map((line, index) => {
      const date = dateOfSerial(day)!;
      const calls = isWorkingDate(date, 'CN') ? 300 + 40 * index + 15 * (day % 7) : 120 + (day % 7);
      const factor = bill.includes(Number(date.slice(8))) ? 1.2 + 0.01 * (day % 5) : 1;
      return [day, line, Math.round(calls * factor), 240];
    }),
  );
  const file = callBook([['Date', 'Line', 'Calls', 'AHT'], ...rows]);
  const months = Array.from({ length: 28 }, (_, index) => monthSerial(addMonths('2024-01', index)));
  addInput(file, {
    sheet: 'Events',
    table: 'Events',
    at: 'A1',
    headers: ['Event', 'From', 'To', 'Line', 'Uplift', 'Extra calls'],
    rows: [
      ...months.map((month) => ['Billing run', month + 2, month + 4, null, null, null]),
      ['Outage', 45_400, null, '1-2', -0.5, null],
      ['Mail', 45_600, 45_610, null, null, 500],
      ['Mail', 46_040, 46_060, 'Hotline', null, 700],
      ['Sale', 46_030, 46_033, null, 0.35, null],
      ['National Day', 46_040, 46_041, null, -0.25, null],
    ],
  });
  return file;
}

/** Turns the rows of every table of a sheet round, as a user may sort them. */
function turnRound(file: WorkbookFile, name: string): WorkbookFile {
  const { cells, tables } = file.sheets.find((sheet) => sheet.name === name)!;
  for (const { row, column, rows, columns } of tables.map(({ ref }) => areaOf(ref))) {
    const body = Array.from({ length: rows - 1 }, (_, index) => cells.get(row + 1 + index)!);
    const before = body.map((one) =>
      Array.from({ length: columns }, (_, index) => one.get(column + index) ?? { value: null }),
    );
    before.reverse().forEach((found, index) => {
      found.forEach((cell, offset) => body[index]!.set(column + offset, cell));
    });
  }
  return file;
}

const cases: [string, () => WorkbookFile][] = [
  ['a call log of half a year', () => callBook(smallLog())],
  [
    'a call log whose last month has hardly begun',
    () => callBook(smallLog('en', '2026-01-01', '2026-05-06')),
  ],
  ['one month', () => callBook(smallLog('en', '2026-03-01', '2026-03-31'))],
  ['two years of daily counts', seasonalCounts],
  ['three years of monthly totals that rise', monthlyTotals],
  ['two years of daily counts, the second above the first', growingCounts],
  ['two years of daily counts with events', countsWithEvents],
];

function layoutOf(file: WorkbookFile): CallLayout {
  const prepared = prepareForecast(contentsOf(file, []), savedSettings(), request, 'en');
  if (prepared.kind === 'refused') throw new Error(prepared.problems.map(({ code }) => code).join());
  return prepared.layout;
}

interface Figure {
  what: string;
  expected: number;
  shown: unknown;
}

/** What the model says of events beside what the workbook shows. */
function eventFigures(file: WorkbookFile, { events, words }: CallLayout): Figure[] {
  if (!events) return [];
  const header = words.callEvents;
  const learned = readTable(file, 'CallEvents').flatMap((row): Figure[] => {
    const [name, line] = [String(row[header.event]), String(row[header.line])];
    const one = events.learned.find((known) => known.name === name && known.line === line)!;
    const what = `${name} ${line}`;
    const isMeasured = one.days > 0;
    return [
      { what: `${what} days`, expected: one.days, shown: row[header.days] },
      { what: `${what} calls`, expected: one.calls, shown: row[header.calls] },
      ...(isMeasured
        ? [
            { what: `${what} uplift`, expected: one.calls / one.base - 1, shown: row[header.uplift] },
            { what: `${what} least`, expected: one.least!, shown: row[header.least] },
            { what: `${what} most`, expected: one.most!, shown: row[header.most] },
          ]
        : []),
    ];
  });
  const plan = words.callEventPlan;
  const coming = readTable(file, 'CallEventPlan').map((row): Figure => {
    const one = events.coming.find(
      ({ day, name, line }) => day === row[plan.date] && name === row[plan.event] && line === row[plan.line],
    )!;
    const expected = one.typed ?? upliftOf(one, events.learned) ?? one.otherwise;
    return { what: `${one.name} ${one.line} ${one.day}`, expected, shown: row[plan.uplift] };
  });
  return [...learned, ...coming];
}

/** What the model says beside what the workbook shows, for every computed cell. */
function figures(file: WorkbookFile, { lines, projected, events }: CallLayout): Figure[] {
  const rowOf = (table: string, month: string, line: string): Record<string, unknown> =>
    readTable(file, table).find((row) => row['Month'] === monthSerial(month) && row['Line'] === line) ?? {};
  return lines.flatMap(({ line, months, otherDayWeight, chosen, ahtSeconds }) => {
    const offered = months.reduce((sum, { calls }) => sum + calls.offered, 0);
    const seconds = months.reduce((sum, { calls }, at) => sum + calls.offered * ahtSeconds[at]!, 0);
    const used = months.filter((month) => month.used);
    const rates = used.map((month) => callsPerWorkingDay(month, otherDayWeight));
    const history = months.flatMap((month): Figure[] => {
      const row = rowOf('CallHistory', month.month, line);
      const rate = callsPerWorkingDay(month, otherDayWeight);
      const brought = month.eventCalls ?? 0;
      const whole = month.used ? rate * workingEquivalents(month.whole, otherDayWeight) + brought : 0;
      const what = `${line} ${month.month}`;
      return [
        { what: `${what} rate`, expected: rate, shown: row['Calls per working day'] },
        { what: `${what} whole`, expected: whole, shown: row['Calls of the whole month'] },
      ];
    });
    const toCome = projected.flatMap(({ month, ahead, days }): Figure[] => {
      const rate = projectRate(chosen.fitted, rates, ahead);
      const base = rate * workingEquivalents(days, otherDayWeight);
      const ofMonth = (events?.coming ?? []).filter(
        (one) => one.line === line && monthOfSerial(one.day) === month,
      );
      const brought = ofMonth.reduce((sum, one) => sum + addedCalls(one, base, events!.learned), 0);
      const calls = Math.max(0, base + brought);
      const row = rowOf('CallProjection', month, line);
      const what = `${line} ${month} to come`;
      return [
        { what: `${what} rate`, expected: rate, shown: row['Calls per working day'] },
        { what: `${what} calls`, expected: calls, shown: row['Calls'] },
        {
          what: `${what} AHT`,
          expected: Math.round((10 * seconds) / offered) / 10,
          shown: rowOf('Forecast', month, line)['AHT seconds'],
        },
        {
          what: `${what} forecast`,
          expected: Math.round(calls),
          shown: rowOf('Forecast', month, line)['Calls'],
        },
      ];
    });
    return [...history, ...toCome];
  });
}

function disagreements(file: WorkbookFile, layout: CallLayout): string[] {
  const all = [...figures(file, layout), ...eventFigures(file, layout)];
  if (all.length === 0) throw new Error('There is nothing to compare.');
  return all
    .filter(
      ({ expected, shown }) =>
        !(Math.abs(expected - Number(shown ?? NaN)) <= 1e-9 * Math.max(1, Math.abs(expected))),
    )
    .map(({ what, expected, shown }) => `${what}: ${String(shown)} is not ${expected}`);
}

(findLibreOffice() ? describe : describe.skip)('LibreOffice, calculating the forecast from calls', () => {
  let shown: WorkbookFile[] = [];

  beforeAll(async () => {
    const written = await Promise.all(
      cases.map(async ([, make]) => {
        const file = make();
        await makeForecast(createFilePort(file), savedSettings(), request, 'en');
        return file;
      }),
    );
    const sorted = turnRound(structuredClone(written[6]!), 'CallForecast');
    shown = await recalculateAll([...written, sorted, etsBook()].map((file) => saveWorkbook(null, file)));
  }, 120_000);

  it.each(cases.map(([name, make], index) => [name, make, index] as const))(
    'shows the figures of the model for %s',
    (_, make, index) => {
      expect(disagreements(shown[index]!, layoutOf(make()))).toEqual([]);
    },
  );

  it('knows a season where there is one', () => {
    const methods = readTable(shown[3]!, 'CallProjection').map((row) => row['Method']);
    expect(new Set(methods)).toEqual(new Set(['same month last year']));
  });

  it('knows a season that stands on a line', () => {
    const methods = readTable(shown[4]!, 'CallProjection').map((row) => row['Method']);
    expect(new Set(methods)).toEqual(new Set(['seasonal index on a line']));
  });

  it('shows the same figures once every table is sorted the other way round', () => {
    const months = readTable(shown[7]!, 'CallProjection').map((row) => row['Month']);
    expect(months).toEqual(
      readTable(shown[6]!, 'CallProjection')
        .map((row) => row['Month'])
        .reverse(),
    );
    expect(disagreements(shown[7]!, layoutOf(countsWithEvents()))).toEqual([]);
  });

  it('knows what events bring', () => {
    const rows = readTable(shown[6]!, 'CallEvents').filter((row) => row['Line'] === 'Hotline');
    const names = rows.map((row) => row['Event']);
    expect(names).toEqual(expect.arrayContaining(['Billing run', 'Mail', 'Sale', 'After Spring Festival']));
    // 20 to 24 % are planted on each of its days.
    const uplift = Number(rows.find((row) => row['Event'] === 'Billing run')!['Uplift']);
    expect(uplift).toBeGreaterThan(0.2);
    expect(uplift).toBeLessThan(0.24);
    const [row] = readTable(shown[6]!, 'CallProjection');
    const [month] = readTable(shown[6]!, 'CallEventMonths');
    expect(row!['Calls']).toBeCloseTo(Number(month!['Base calls']) + Number(month!['Calls by events']), 6);
  });

  it('knows growth on last year', () => {
    const [row] = readTable(shown[5]!, 'CallProjection');
    expect(row!['Method']).toBe('last year with growth');
    expect(row!['Growth on last year']).toBeCloseTo(1.4, 1);
  });

  it('errs more with its own FORECAST.ETS on held-out months than the method chosen here', () => {
    const { error } = chooseMethod(bankRates, 3);
    const cells = [...etsBook().sheets[0]!.cells.keys()].filter((row) => row > 1);
    const errors = cells.flatMap((row) =>
      [...shown.at(-1)!.sheets[0]!.cells.get(row)!].map(([ahead, { value }]) => {
        const actual = bankRates[row + ahead + 1]!;
        return Math.abs(Number(value) - actual) / actual;
      }),
    );
    expect(errors).toHaveLength(12);
    const theirs = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    expect([error, theirs].map((one) => Math.round(1000 * one!))).toEqual([36, 94]);
  });
});

describe('the preview, calculating the forecast from calls', () => {
  // One for each kind of formula: weights, a month hardly begun, last year, last year with growth, and events.
  it.each([0, 1, 3, 5, 6].map((index) => cases[index]!))(
    'shows the figures of the model for %s, and plans them',
    async (_, make) => {
      const file = await inPreview(make(), async ({ book, host, port }) => {
        const outcome = await makeForecast(port, savedSettings(), request, 'en');
        expect(outcome.kind).toBe('written');
        const plan = await planWorkbook(port, savedSettings(), 'en');
        expect(plan.kind === 'refused' ? plan.problems : plan.kind).toBe('written');
        await host.settle();
        return toWorkbookFile(book);
      });
      expect(disagreements(file, layoutOf(make()))).toEqual([]);
    },
    60_000,
  );
});
