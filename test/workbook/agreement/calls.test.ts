import { callsPerWorkingDay, workingEquivalents } from '../../../src/model/callMonths';
import { monthSerial } from '../../../src/model/month';
import { projectRate } from '../../../src/model/projectionMethods';
import { toWorkbookFile } from '../../../src/preview/book/toWorkbookFile';
import type { CallLayout } from '../../../src/workbook/calls/callLayout';
import type { ForecastRequest } from '../../../src/workbook/calls/callForecast';
import { makeForecast, prepareForecast } from '../../../src/workbook/calls/makeForecast';
import { saveWorkbook } from '../../../src/workbook/file/saveWorkbook';
import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { planWorkbook } from '../../../src/workbook/planWorkbook';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { inPreview } from '../../support/inPreview';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';
import { savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';
import { smallLog } from '../../support/smallLog';

const request: ForecastRequest = { source: 'Calls!A1', lineColumn: 'Line', monthsAhead: 4, ahtSeconds: null };

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

const cases: [string, () => WorkbookFile][] = [
  ['a call log of half a year', () => callBook(smallLog())],
  [
    'a call log whose last month has hardly begun',
    () => callBook(smallLog('en', '2026-01-01', '2026-05-06')),
  ],
  ['one month', () => callBook(smallLog('en', '2026-03-01', '2026-03-31'))],
  ['two years of daily counts', seasonalCounts],
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

/** What the model says beside what the workbook shows, for every computed cell. */
function figures(file: WorkbookFile, { lines, projected }: CallLayout): Figure[] {
  const rowOf = (table: string, month: string, line: string): Record<string, unknown> =>
    readTable(file, table).find((row) => row['Month'] === monthSerial(month) && row['Line'] === line) ?? {};
  return lines.flatMap(({ line, months, otherDayWeight, chosen, ahtSeconds }) => {
    const used = months.filter((month) => month.used);
    const rates = used.map((month) => callsPerWorkingDay(month, otherDayWeight));
    const history = months.flatMap((month, index): Figure[] => {
      const row = rowOf('CallHistory', month.month, line);
      const rate = callsPerWorkingDay(month, otherDayWeight);
      const whole = month.used ? rate * workingEquivalents(month.whole, otherDayWeight) : 0;
      const what = `${line} ${month.month}`;
      const forecast = rowOf('Forecast', month.month, line);
      return [
        { what: `${what} rate`, expected: rate, shown: row['Calls per working day'] },
        { what: `${what} whole`, expected: whole, shown: row['Calls of the whole month'] },
        ...(month.used
          ? [
              { what: `${what} forecast`, expected: Math.round(whole), shown: forecast['Calls'] },
              {
                what: `${what} AHT`,
                expected: Math.round(ahtSeconds[index]! * 10) / 10,
                shown: forecast['AHT seconds'],
              },
            ]
          : []),
      ];
    });
    const toCome = projected.flatMap(({ month, ahead, days }): Figure[] => {
      const rate = projectRate(chosen.fitted, rates, ahead);
      const calls = rate * workingEquivalents(days, otherDayWeight);
      const row = rowOf('CallProjection', month, line);
      const what = `${line} ${month} to come`;
      return [
        { what: `${what} rate`, expected: rate, shown: row['Calls per working day'] },
        { what: `${what} calls`, expected: calls, shown: row['Calls'] },
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
  const all = figures(file, layout);
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
    shown = await recalculateAll(written.map((file) => saveWorkbook(null, file)));
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
});

describe('the preview, calculating the forecast from calls', () => {
  it.each(cases)(
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
