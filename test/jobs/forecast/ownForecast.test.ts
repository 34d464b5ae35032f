import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { makeForecast } from '../../../src/jobs/forecast/makeForecast';
import { problemText } from '../../../src/words/problems/problemText';
import { callBook } from '../../support/callBooks';
import { dependencyGraph, findCircle } from '../../support/dependencyGraph';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { made, usualRequest } from '../../support/madeForecast';
import { setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';
import { smallLog } from '../../support/smallLog';

/** A workbook whose Forecast was made from a log to the end of April, three months ahead. */
async function madeBook(language: 'en' | 'zh-CN' = 'en'): Promise<WorkbookFile> {
  const file = callBook(smallLog(language, '2026-01-01', '2026-04-30'));
  await made(file, language === 'en' ? {} : { lineColumn: '线' }, language);
  return file;
}

const sheetOf = (file: WorkbookFile, name = 'Forecast') => file.sheets.find((sheet) => sheet.name === name)!;
const monthsOf = (file: WorkbookFile, line: string): number[] =>
  readTable(file, 'Forecast')
    .filter((row) => row['Line'] === line)
    .map((row) => Number(row['Month']));

describe('a Forecast that an earlier run made', () => {
  it('follows by itself where it has every month', async () => {
    const file = await madeBook();
    const before = structuredClone(sheetOf(file));
    const { warnings, forecast } = await made(file);
    expect(warnings.map(({ code }) => code)).toEqual(['callsForecastFollows']);
    expect(forecast.rows).toBeUndefined();
    expect(sheetOf(file)).toEqual(before);
  });

  it('is said to lack the months that are new, and is left alone without the user’s word', async () => {
    const file = await madeBook();
    const before = structuredClone(sheetOf(file));
    const { warnings, forecast } = await made(file, { monthsAhead: 5 });
    expect(problemText(warnings[0]!, 'en')).toContain('it has no row for 4 of the months');
    expect(forecast.rows).toEqual({ table: 'Forecast', count: 4, areAdded: false });
    expect(sheetOf(file)).toEqual(before);
  });

  it('gets rows for them on the user’s word, below those that are there', async () => {
    const file = await madeBook();
    setCell(sheetOf(file), 4, 2, 777);
    const before = structuredClone(sheetOf(file).cells);
    const { warnings, forecast } = await made(file, { monthsAhead: 5, addRows: true });
    expect(warnings).toEqual([]);
    expect(forecast.rows).toEqual({ table: 'Forecast', count: 4, areAdded: true });
    const { cells } = sheetOf(file);
    for (const [row, old] of before) expect(cells.get(row)).toEqual(old);
    expect(monthsOf(file, 'VIP').slice(-2)).toEqual([46_235, 46_266]);
    const last = Math.max(...cells.keys());
    expect(cells.get(last)!.get(2)!.formula).toBe(cells.get(5)!.get(2)!.formula);
    expect(cells.get(last)!.get(3)!.formula).toBe(cells.get(5)!.get(3)!.formula);
    expect(findCircle(dependencyGraph(file))).toBeNull();
    expect((await made(file, { monthsAhead: 5 })).warnings.map(({ code }) => code)).toEqual([
      'callsForecastFollows',
    ]);
  });

  it('is known in Chinese as well', async () => {
    const file = await madeBook('zh-CN');
    const request = { lineColumn: '线', monthsAhead: 4, addRows: true };
    const { forecast } = await made(file, request, 'zh-CN');
    expect(forecast.rows).toEqual({ table: '话务预测', count: 2, areAdded: true });
    expect(readTable(file, '话务预测')).toHaveLength(8);
  });

  it('is told of rows whose month the calls no longer have', async () => {
    const file = await madeBook();
    const { warnings } = await made(file, { monthsAhead: 1 });
    expect(warnings.map(({ code, values }) => [code, values['count'], values['cell']])).toEqual([
      ['callsForecastFollows', 0, undefined],
      ['callsForecastEmpty', 4, 'C5'],
    ]);
  });

  it('keeps rows whose months have passed, and says which', async () => {
    const file = await madeBook();
    const longer = callBook(smallLog('en', '2026-01-01', '2026-06-30'));
    file.sheets[0] = longer.sheets[0]!;
    const { warnings } = await made(file, { monthsAhead: 1 });
    expect(warnings.map(({ code, values }) => [code, values['count'], values['cell']])).toEqual([
      ['callsForecastFollows', 0, undefined],
      ['callsForecastPast', 4, 'C4'],
    ]);
    expect(monthsOf(file, 'VIP')).toEqual([46_143, 46_174, 46_204]);
  });

  it('is no longer ours once every formula is typed over', async () => {
    const file = await madeBook();
    for (const [row, cells] of sheetOf(file).cells) if (row > 2) cells.set(2, { value: 100 });
    expect((await made(file)).warnings.map(({ code }) => code)).toEqual(['callsForecastKept']);
  });

  it.each([
    ['something stands below it', (file: WorkbookFile) => setCell(sheetOf(file), 10, 1, 'my note')],
    ['its sheet is protected', (file: WorkbookFile) => (sheetOf(file).protected = true)],
  ])('is not offered rows where %s', async (_, change) => {
    const file = await madeBook();
    change(file);
    const { forecast, warnings } = await made(file, { monthsAhead: 5, addRows: true });
    expect(forecast.rows).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toEqual(['callsForecastLacks']);
  });

  it('is as before when any step of adding rows fails', async () => {
    const request = { ...usualRequest, monthsAhead: 5, addRows: true };
    const count = 9;
    const total = createFilePort(await madeBook());
    await makeForecast(total, savedSettings(), request, 'en');
    const steps = total.taken.length;
    for (let step = steps - count; step < steps; step++) {
      const file = await madeBook();
      const before = JSON.stringify(contentsOf(file, ['Forecast']));
      const port = createFilePort(file);
      port.failAfter(step);
      await expect(makeForecast(port, savedSettings(), request, 'en')).rejects.toThrow('failed');
      expect(JSON.stringify(contentsOf(file, ['Forecast'])) === before).toBe(true);
    }
  });
});
