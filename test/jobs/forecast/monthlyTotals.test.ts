import { workingDays } from '../../../src/model/calendar/calendar';
import { addMonths, daysInMonth, monthSerial } from '../../../src/model/calendar/month';
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { readInputs } from '../../../src/read/readInputs';
import { problemText } from '../../../src/words/problems/problemText';
import { callBook } from '../../support/callBooks';
import { dependencyGraph, findCircle } from '../../support/dependencyGraph';
import { contentsOf } from '../../support/fileContents';
import { codes, made, reasons } from '../../support/madeForecast';
import { addInput } from '../../support/planningBook';
import { readTable, tableNames } from '../../support/readTable';
import { smallLog } from '../../support/smallLog';

/** Two years of monthly totals, with a third of a working day's calls on days off. */
function monthlyTotals(headers = ['Month', 'Line', 'Calls', 'AHT']): FileCellValue[][] {
  const rows = Array.from({ length: 24 }, (_, index) => addMonths('2024-01', index)).map((month) => {
    const working = workingDays(month, 'CN').days;
    return [monthSerial(month), 'Hotline', 300 * working + 100 * (daysInMonth(month) - working), 240];
  });
  return [headers, ...rows];
}

describe('a forecast from monthly totals', () => {
  it('takes the working days out and puts them back, with what a day off brings learned from the months', async () => {
    const file = callBook(monthlyTotals(['Month', 'Line', 'Actual calls', 'AHT']));
    const { forecast } = await made(file);
    expect(forecast).toMatchObject({
      history: { first: '2024-01', last: '2025-12' },
      projected: { first: '2026-01', last: '2026-03' },
      made: ['Forecast', 'Lines', 'Stages'],
    });
    const [january] = readTable(file, 'CallProjection');
    expect(january).toMatchObject({ 'Working days': 21, 'Days off': 10, 'AHT seconds': null });
    expect(january!['Weight of a day off']).toBeCloseTo(0.3, 9);
    expect(tableNames(file)).not.toContain('CallProfile');
  });

  it('may be told what a day off brings, and takes working days from the Calendar for past months too', async () => {
    const file = callBook(monthlyTotals(['Month', 'Line', 'Actual calls', 'AHT']));
    addInput(file, {
      sheet: 'Calendar',
      table: 'Calendar',
      at: 'A1',
      headers: ['Month', 'Working days'],
      rows: [[45_292, 15]],
    });
    await made(file, { otherDayWeight: 0.25 });
    const [first] = readTable(file, 'CallHistory');
    expect(first).toMatchObject({
      'Working days covered': 15,
      'Days off covered': 16,
      'Weight of a day off': 0.25,
    });
  });

  it('asks whether the months are past where a plan would take them for its Forecast', async () => {
    const file = () => callBook(monthlyTotals(), 'Months');
    expect(await codes(file(), { source: 'Months' })).toEqual(['callsAreForecast']);
    const past = file();
    const before = structuredClone(past.sheets[0]);
    const { forecast, warnings } = await made(past, { source: 'Months', arePast: true });
    expect([forecast.made, warnings]).toEqual([['Forecast', 'Lines', 'Stages'], []]);
    expect(past.sheets[0]).toEqual(before);
    const { sources } = readInputs(contentsOf(past, [])).inputs;
    expect(sources.Forecast!.table).toBe('Forecast');
  });

  it('names the months that are missing', async () => {
    const rows = monthlyTotals().filter((_, index) => index !== 5);
    const [missing] = await reasons(callBook(rows, 'Months'), { source: 'Months', arePast: true });
    expect(missing!.place).toEqual({ sheet: 'Calls', address: 'A1' });
    expect(problemText(missing!, 'en')).toContain('The monthly totals of Hotline lack 2024-05.');
  });

  it('says where a day off had to be counted like a working day', async () => {
    const file = callBook(monthlyTotals().slice(0, 4), 'Months');
    const { warnings } = await made(file, { source: 'Months', arePast: true });
    expect(warnings.map(({ code }) => code)).toEqual(['callsDayOff']);
    expect(readTable(file, 'CallHistory')[0]!['Weight of a day off']).toBe(1);
  });

  it('takes the day’s shape of an earlier run from a log away', async () => {
    const file = callBook(smallLog());
    await made(file);
    addInput(file, {
      sheet: 'Months',
      table: 'Months',
      at: 'A1',
      headers: ['Month', 'Line', 'Actual calls', 'AHT'],
      rows: monthlyTotals().slice(1),
    });
    await made(file, { source: 'Months' });
    expect(tableNames(file)).not.toContain('CallProfile');
    expect(findCircle(dependencyGraph(file))).toBeNull();
  });
});
