import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planFile } from '../../../src/standin/cli/planFile';
import type { BuiltAddin } from '../../../src/standin/cli/projectFiles';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileCell, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { blankSheet } from '../../support/blankSheet';

/** An add-in in a few lines: its Plan button writes a table of formulas, or refuses when there is no forecast. */
const bundleText = `
  const report = (detail) => window.dispatchEvent(new CustomEvent('crewplan-outcome', { detail }));
  CustomFunctions.associate('TWICE', (x) => 2 * x);
  const plan = () =>
    Excel.run(async (context) => {
      const calls = context.workbook.worksheets.getItem('Forecast').getRange('B2').load('values');
      const setting = context.workbook.settings.getItemOrNullObject('crewplan').load('value');
      await context.sync();
      if (calls.values[0][0] === '') {
        report({ kind: 'refused', lines: ['Forecast!B2: calls is blank.'] });
        return;
      }
      const sheet = context.workbook.worksheets.add('Plan');
      const range = sheet.getRange('A1:B3');
      range.formulas = [['Line', 'Hours'], ['A', '=Forecast!B2*240/3600'], ['B', '=Forecast!B3*240/3600']];
      const table = context.workbook.tables.add(range, true);
      table.name = 'HiringPlan';
      sheet.getRange('D1').formulas = [['=SUM(HiringPlan[Hours])']];
      sheet.getRange('D2').values = [[setting.isNullObject ? 'none' : setting.value.newJoinerMode]];
      await context.sync();
      report({ kind: 'written', lines: [], table: [['Line'], ['A']] });
    });
  Office.actions.associate('CrewplanPlan', (event) => plan().finally(() => event.completed()));
`;

let folder: string;
let addin: BuiltAddin;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planfile-'));
  const bundle = path.join(folder, 'functions.js');
  writeFileSync(bundle, bundleText);
  const parameters = [{ name: 'x', type: 'number' }];
  addin = { bundle, functions: { functions: [{ id: 'TWICE', name: 'TWICE', parameters }] } };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const paths = () => ({
  input: path.join(folder, 'forecast.xlsx'),
  output: path.join(folder, 'planned.xlsx'),
});

function writeForecast(calls: FileCell['value']): Uint8Array {
  const sheet = blankSheet('Forecast');
  const row = (...values: FileCell['value'][]) =>
    new Map(
      values.flatMap((value, column): [number, FileCell][] => (value === null ? [] : [[column, { value }]])),
    );
  sheet.cells = new Map([
    [0, row('Line', 'Calls')],
    [1, row('A', calls)],
    [2, row('B', 30000)],
    [4, new Map<number, FileCell>([[0, { value: null, formula: 'CREW.TWICE(21)+1' }]])],
  ]);
  const file: WorkbookFile = {
    sheets: [sheet],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map([['crewplan', '{"version":1,"lostShare":0.5}']]),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  const bytes = saveWorkbook(null, file);
  writeFileSync(paths().input, bytes);
  return bytes;
}

const plan = (settings = {}) => {
  const progress: string[] = [];
  const asked = { ...paths(), language: 'en', settings };
  return planFile(asked, (line) => progress.push(line), addin).then((outcome) => ({ outcome, progress }));
};

describe('a workbook that is planned from a file', () => {
  it('is written with what the add-in made of it: formulas, their values, and tables', async () => {
    const before = writeForecast(120000);
    const { outcome, progress } = await plan();
    expect(outcome).toEqual({ kind: 'written', lines: [], table: [['Line'], ['A']] });
    expect(progress).toEqual(['Reading forecast.xlsx', 'Planning', 'Calculating', 'Writing planned.xlsx']);
    expect(new Uint8Array(readFileSync(paths().input))).toEqual(before);

    const planned = readWorkbook(new Uint8Array(readFileSync(paths().output)));
    const sheet = planned.sheets.find(({ name }) => name === 'Plan');
    expect(sheet?.cells.get(1)?.get(1)).toMatchObject({ formula: 'Forecast!B2*240/3600', value: 8000 });
    expect(sheet?.cells.get(0)?.get(3)).toMatchObject({ formula: 'SUM(HiringPlan[Hours])', value: 10000 });
    expect(sheet?.tables.map(({ name, ref }) => [name, ref])).toEqual([['HiringPlan', 'A1:B3']]);
  });

  it('may be text in columns, of which a workbook is made', async () => {
    const input = path.join(folder, 'Forecast.csv');
    writeFileSync(input, 'Line;Calls;Gespr\u00e4chszeit\r\nA;120.000;240,5\r\nB;30.000;236,25\r\n', 'latin1');
    const asked = { ...paths(), input, language: 'en', settings: {} };
    expect((await planFile(asked, () => undefined, addin)).kind).toBe('written');
    const [forecast, planned] = readWorkbook(new Uint8Array(readFileSync(asked.output))).sheets;
    expect([...forecast!.cells.get(1)!.values()].map(({ value }) => value)).toEqual(['A', 120000, 240.5]);
    expect(forecast!.cells.get(0)!.get(2)!.value).toBe('Gesprächszeit');
    expect(planned!.cells.get(1)?.get(1)).toMatchObject({ formula: 'Forecast!B2*240/3600', value: 8000 });
  });

  it('is refused where it is no text, whatever its name says', async () => {
    const input = path.join(folder, 'Forecast.csv');
    writeFileSync(input, Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 131) % 256)));
    const asked = { ...paths(), input, language: 'en', settings: {} };
    await expect(planFile(asked, () => undefined, addin)).rejects.toMatchObject({ code: 'notText' });
    expect(existsSync(asked.output)).toBe(false);
  });

  it("has the add-in's functions in its cells answered by the bundle", async () => {
    writeForecast(120000);
    await plan();
    const planned = readWorkbook(new Uint8Array(readFileSync(paths().output)));
    expect(planned.sheets[0]?.cells.get(4)?.get(0)?.value).toBe(43);
  });

  it('is planned with the settings asked for, on top of those it keeps', async () => {
    writeForecast(120000);
    await plan({ newJoinerMode: 'solved' });
    const planned = readWorkbook(new Uint8Array(readFileSync(paths().output)));
    expect(planned.sheets[1]?.cells.get(1)?.get(3)?.value).toBe('solved');
    expect(JSON.parse(planned.settings.get('crewplan') ?? '')).toEqual({
      version: 2,
      lostShare: 0.5,
      newJoinerMode: 'solved',
    });
  });

  it('is not written when the add-in refuses', async () => {
    writeForecast(null);
    const { outcome } = await plan();
    expect(outcome).toEqual({ kind: 'refused', lines: ['Forecast!B2: calls is blank.'] });
    expect(existsSync(paths().output)).toBe(false);
  });

  it.each([
    ['made first, where there are calls', ['made'], { kind: 'written', notes: ['made'] }],
    ['refused where it cannot be made', [], { kind: 'refused', lines: ['no calls'] }],
  ])('lacks a forecast, which is %s', async (_, made, expected) => {
    writeForecast(null);
    const bundle = bundleText.replace(
      "lines: ['Forecast!B2: calls is blank.']",
      "lines: ['no forecast'], lacksForecast: true",
    );
    writeFileSync(
      addin.bundle,
      `${bundle}
      const forecast = () =>
        Excel.run(async (context) => {
          if (${made.length} === 0) return report({ kind: 'refused', lines: ['no calls'] });
          context.workbook.worksheets.getItem('Forecast').getRange('B2').values = [[120000]];
          await context.sync();
          report({ kind: 'written', lines: ['made'] });
        });
      Office.actions.associate('CrewplanForecast', (event) => forecast().finally(() => event.completed()));`,
    );
    expect((await plan()).outcome).toMatchObject(expected);
    expect(existsSync(paths().output)).toBe(expected.kind === 'written');
  });

  it('is not written when the add-in breaks', async () => {
    writeForecast(120000);
    writeFileSync(addin.bundle, `Office.actions.associate('CrewplanPlan', (event) => event.completed());`);
    await expect(plan()).rejects.toThrow('without a word');
    expect(existsSync(paths().output)).toBe(false);
  });
});
