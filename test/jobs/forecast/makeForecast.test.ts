import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import { makeForecast, prepareForecast } from '../../../src/jobs/forecast/makeForecast';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { problemText } from '../../../src/words/problems/problemText';
import { blankSheet } from '../../support/blankSheet';
import { callBook } from '../../support/callBooks';
import { dependencyGraph, findCircle } from '../../support/dependencyGraph';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { codes, made, usualRequest as request } from '../../support/madeForecast';
import { addInput, planningBook, setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable, tableNames } from '../../support/readTable';
import { smallLog } from '../../support/smallLog';
import { surveyOf } from '../../support/surveyOf';

function book(): WorkbookFile {
  return callBook(smallLog());
}

describe('a forecast from a call log', () => {
  it('writes our tables beside the log and makes the inputs that a plan needs', async () => {
    const file = book();
    const { forecast, warnings } = await made(file);
    expect(warnings).toEqual([]);
    expect(file.sheets.map(({ name }) => name)).toEqual([
      'Calls',
      'CallForecast',
      'Forecast',
      'Lines',
      'Stages',
    ]);
    expect(tableNames(file)).toEqual([
      'CallProjection',
      'CallHistory',
      'CallProfile',
      'CallMethods',
      'Forecast',
      'Lines',
      'Stages',
    ]);
    expect(forecast).toMatchObject({
      history: { first: '2026-01', last: '2026-06' },
      projected: { first: '2026-07', last: '2026-09' },
      made: ['Forecast', 'Lines', 'Stages'],
      place: { sheet: 'CallForecast', address: 'A4' },
    });
  });

  it('counts what the log holds, by line and month', async () => {
    const file = book();
    await made(file);
    const history = readTable(file, 'CallHistory');
    const january = smallLog().filter((row) => Number(row[0]) < 46_054);
    const hotline = january.filter((row) => row[1] === 'Hotline');
    const abandoned = hotline.filter((row) => row[3] === 'abandoned');
    const row = history.find((one) => one['Line'] === 'Hotline' && one['Month'] === 46_023)!;
    expect(row['Offered calls']).toBe(hotline.length);
    expect(row['Answered calls']).toBe(hotline.length - abandoned.length);
    expect(row['Abandonment']).toBeCloseTo(abandoned.length / hotline.length, 12);
    const waited = hotline.reduce((sum, one) => sum + Number(one[2]), 0);
    expect(row['Patience seconds']).toBeCloseTo(waited / abandoned.length, 9);
  });

  it('says by line which method was chosen and how each did', async () => {
    const { forecast } = await made(book());
    for (const { method, error, errors } of forecast.lines) {
      expect(errors.map((one) => one.method)).toEqual(['last', 'mean', 'smoothing', 'trend', 'damped']);
      expect(error).toBe(errors.find((one) => one.method === method)!.error);
    }
    expect(forecast.lines.map(({ line }) => line)).toEqual(['VIP', 'Hotline']);
  });

  it('lets Plan run at once', async () => {
    const file = book();
    await made(file);
    fillForecast(file);
    const outcome = await planWorkbook(createFilePort(file), savedSettings(), 'en');
    expect(outcome.kind === 'refused' ? outcome.problems : outcome.kind).toBe('written');
  });

  it('has formulas that run in no circle, plan and all', async () => {
    const file = book();
    await made(file);
    const graph = dependencyGraph(file);
    expect(graph.size).toBeGreaterThan(60);
    expect(findCircle(graph)).toBeNull();
  });

  it('is no plan, so that the pane does not take it for one', async () => {
    const file = book();
    await made(file);
    expect((await surveyWorkbook(createFilePort(file), savedSettings())).planned).toBe(false);
  });

  it('says where rows may be missing', async () => {
    const rows = smallLog().filter(([start]) => !(Number(start) >= 46_091 && Number(start) < 46_097));
    const { warnings } = await made(callBook(rows));
    expect(warnings.map((one) => problemText(one, 'en'))).toEqual([
      expect.stringContaining('There is no call at all from 2026-03-10 to 2026-03-15, on 4 working days'),
    ]);
  });

  it('comes in Chinese as well', async () => {
    const file = callBook(smallLog('zh-CN'));
    const { forecast } = await made(file, { lineColumn: '线' }, 'zh-CN');
    expect(forecast.made).toEqual(['话务预测', '线', '环节']);
    expect(readTable(file, '话务预测')[0]).toHaveProperty('话务量');
    expect(readTable(file, 'CallProjection')[0]!['方法']).not.toBeNull();
  });

  it('takes working days from the user’s Calendar', async () => {
    const file = book();
    addInput(file, {
      sheet: 'Calendar',
      table: 'Calendar',
      at: 'A1',
      headers: ['Month', 'Working days'],
      rows: [[46_204, 11]],
    });
    await made(file);
    const july = readTable(file, 'CallProjection').find((row) => row['Month'] === 46_204)!;
    expect([july['Working days'], july['Days off'], july['Calendar']]).toEqual([11, 20, 'yours']);
  });

  it('projects a last month hardly begun, rather than use it', async () => {
    const file = callBook(smallLog('en', '2026-01-01', '2026-05-06'));
    await made(file);
    expect(
      readTable(file, 'CallProjection')
        .slice(0, 4)
        .map((row) => row['Month']),
    ).toEqual([46_143, 46_174, 46_204, 46_235]);
    const may = readTable(file, 'CallHistory').find((row) => row['Month'] === 46_143)!;
    expect(may['Used']).toBe(0);
    const months = readTable(file, 'Forecast').filter((row) => row['Line'] === 'VIP');
    expect(months.map((row) => row['Month'])).toEqual([46_143, 46_174, 46_204, 46_235]);
  });
});

describe('what is the user’s', () => {
  it('stays as it is: a Forecast that is there is kept, and the pane is told what to do', async () => {
    const file = planningBook();
    for (const sheet of book().sheets) file.sheets.push(sheet);
    const before = structuredClone(file.sheets);
    const { forecast, warnings } = await made(file);
    expect(forecast.made).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['callsForecastKept']);
    expect(problemText(warnings[0]!, 'en')).toContain('Your table Forecast was left as it is');
    expect(file.sheets.slice(0, before.length)).toEqual(before);
  });

  it('keeps a sheet of the same name as an input: ours goes beside it', async () => {
    const file = book();
    const own = blankSheet('Forecast');
    setCell(own, 0, 0, 'my notes');
    file.sheets.push(own);
    await made(file);
    expect(file.sheets.map(({ name }) => name)).toContain('Forecast 2');
    expect(own.cells.get(0)!.get(0)!.value).toBe('my notes');
  });

  it('keeps a defined name that we would have used', async () => {
    const file = book();
    file.names.push({ name: 'Forecast', formula: 'Calls!$A$1' });
    const { forecast } = await made(file);
    expect(forecast.made).toEqual(['Forecast_2', 'Lines', 'Stages']);
  });

  it('is untouched by a second run, which brings our tables up to date in place', async () => {
    const file = book();
    await made(file);
    const forecast = structuredClone(file.sheets.find(({ name }) => name === 'Forecast')!);
    const addresses = tableNames(file);
    const { warnings } = await made(file, { monthsAhead: 5 });
    expect(warnings.map(({ code }) => code)).toEqual(['callsForecastLacks']);
    expect(tableNames(file)).toEqual(addresses);
    expect(readTable(file, 'CallProjection')).toHaveLength(10);
    expect(file.sheets.find(({ name }) => name === 'Forecast')).toEqual(forecast);
  });

  it('is as before when any step of the writing fails', async () => {
    const short = (): WorkbookFile => callBook(smallLog('en', '2026-01-05', '2026-01-09'));
    const count = (() => {
      const prepared = prepareForecast(contentsOf(short(), []), savedSettings(), request, 'en');
      return prepared.kind === 'ready' ? prepared.steps.length : 0;
    })();
    expect(count).toBeGreaterThan(20);
    for (let step = 0; step < count; step++) {
      const port = createFilePort(short());
      const before = JSON.stringify(contentsOf(port.file, []));
      port.failAfter(step);
      await expect(makeForecast(port, savedSettings(), request, 'en')).rejects.toThrow('failed');
      expect(JSON.stringify(contentsOf(port.file, []))).toBe(before);
    }
  });
});

describe('a forecast is refused', () => {
  it.each([
    ['where the source is gone', 'callsGone', { source: 'Elsewhere' }],
    ['for no month ahead', 'callsMonths', { monthsAhead: 0 }],
    ['for part of a month', 'callsMonths', { monthsAhead: 1.5 }],
    ['for more than a year', 'callsMonths', { monthsAhead: 13 }],
    ['for an AHT of 0', 'callsAht', { ahtSeconds: 0 }],
    ['for an AHT below 0 of a line', 'callsAht', { ahtByLine: { VIP: -5 } }],
    ['for a day off with more calls than two working days', 'callsWeight', { otherDayWeight: 2.5 }],
  ])('%s', async (_, code, change) => {
    expect(await codes(book(), change)).toEqual([code]);
  });

  it('where no row can be used, with the reasons', async () => {
    const file = callBook([smallLog()[0]!, ['soon', 'A', 1, 'answered', 1]]);
    expect(await codes(file)).toEqual(['callsNone', 'callMoment']);
  });

  it('while two headers name the same, and not once one is chosen', async () => {
    const file = () =>
      callBook([
        ['来电时间', '开始时间', '结果', '等待时长', '处理时长'],
        ['2026-03-01 08:00', '2026-04-01 08:00', '已接', 5, 200],
      ]);
    expect(await codes(file(), { lineColumn: null })).toEqual(['callsRivals']);
    const { forecast } = await made(file(), { lineColumn: null, columns: { start: '开始时间' } });
    expect(forecast.history.first).toBe('2026-04');
  });

  it('while the unit of the handling time is open, and not once it is chosen', async () => {
    const file = () =>
      callBook([
        ['Start', 'Calls', 'AHT'],
        [46_083.5, 40, 4.8],
        [46_084.5, 40, 4.2],
      ]);
    expect(surveyOf(file())[0]).toMatchObject({ ahtSeconds: null, hasAht: true });
    expect(await codes(file(), { lineColumn: null })).toEqual(['callsUnit']);
    const done = file();
    await made(done, { lineColumn: null, units: { AHT: 'minutes' } });
    expect(readTable(done, 'CallHistory')[0]!['AHT seconds']).toBeCloseTo(270, 9);
  });

  it('where nothing says how long calls take, and not once that is said', async () => {
    const file = () =>
      callBook([
        ['Start', 'Calls'],
        [46_083.5, 40],
      ]);
    expect(await codes(file(), { lineColumn: null })).toEqual(['callsNoAht']);
    const outcome = await made(file(), { lineColumn: null, ahtSeconds: 250 });
    expect(outcome.forecast.lines).toEqual([
      { line: 'All calls', method: 'last', error: null, errors: [{ method: 'last', error: null }] },
    ]);
  });

  it.each([
    ['a protected structure', 'structureProtected', (file: WorkbookFile) => (file.structureProtected = true)],
    [
      'a sheet of that name',
      'sheetInUse',
      (file: WorkbookFile) => {
        const sheet = blankSheet('CallForecast');
        setCell(sheet, 0, 0, 'mine');
        file.sheets.push(sheet);
      },
    ],
  ])('for %s', async (_, code, change) => {
    const file = book();
    change(file);
    expect(await codes(file)).toContain(code);
  });
});

/** Values for the Forecast’s formulas, which these records do not calculate. */
function fillForecast(file: WorkbookFile): void {
  const sheet = file.sheets.find(({ name }) => name === 'Forecast')!;
  for (const [row, cells] of sheet.cells) {
    if (row > 0) for (const column of [2, 3]) cells.set(column, { ...cells.get(column), value: 100 });
  }
}

it('plans with the same calendar as the settings say', async () => {
  const file = book();
  await makeForecast(
    createFilePort(file),
    savedSettings({ ...defaultPlanSettings, calendar: 'weekdays' }),
    request,
    'en',
  );
  expect(readTable(file, 'CallProjection')[0]!['Calendar']).toBe('Monday to Friday');
});
