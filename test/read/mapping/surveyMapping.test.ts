import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { Mapping } from '../../../src/settings/mappingChoices';
import { openQuestions, type InputMapping } from '../../../src/read/mapping/inputMapping';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { InputName } from '../../../src/grid/names';
import { createFilePort } from '../../support/filePort';
import { addGrid } from '../../support/gridSheet';
import { addInput, planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

async function mappingOf(file: WorkbookFile, input: InputName, mapping?: Mapping): Promise<InputMapping> {
  const survey = await surveyWorkbook(createFilePort(file), savedSettings({ ...(mapping && { mapping }) }));
  return survey.mapping.find((one) => one.input === input)!;
}
const column = (one: InputMapping, name: string) => one.columns.find((column) => column.column === name)!;

/** A forecast with its months across, in minutes, of no year. */
const across = (): WorkbookFile =>
  addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
    ['Line', 'Measure', 'Jan', 'Feb'],
    ['Hotline', 'Calls', 1000, 1100],
    ['Hotline', 'AHT (min)', 4, 5],
    ['Hotline', 'Remarks', 7, 8],
  ]);

describe('how an input was read', () => {
  it('is told with its place, its headers and sample cells as they stand and as they read', async () => {
    const one = await mappingOf(planningBook(), 'Forecast');
    expect(one).toMatchObject({
      where: 'Forecast',
      layout: 'down',
      isPlaceAsked: false,
      isChosen: false,
      places: ['Forecast', 'Lines', 'Stages'],
    });
    expect(one.headers.slice(0, 3)).toEqual(['Month', 'Line', 'Calls']);
    expect(column(one, 'month').samples[0]).toEqual({ raw: 46_023, read: '2026-01' });
    expect(column(one, 'talk')).toMatchObject({ header: 'Talk seconds', unit: 'seconds' });
    expect(column(one, 'pty')).toMatchObject({ header: null, unit: null, isNeeded: false, samples: [] });
    expect(openQuestions(one)).toBe(0);
  });

  it('needs AHT or talk, and not the one where there is the other', async () => {
    const one = await mappingOf(planningBook(), 'Forecast');
    expect([column(one, 'aht').isNeeded, column(one, 'calls').isNeeded]).toEqual([false, true]);
    const names = one.columns.map((each) => each.header !== null || each.isNeeded);
    expect(names.lastIndexOf(true)).toBeLessThan(names.indexOf(false));
  });

  it('is told of months across by the labels of the figures', async () => {
    const one = await mappingOf(across(), 'Forecast', { Forecast: { year: 2026 } });
    expect(one).toMatchObject({ where: 'Data!A1', layout: 'across', year: 2026, isChosen: true });
    expect(one.headers).toEqual(['Calls', 'AHT (min)', 'Remarks']);
    expect(column(one, 'aht')).toMatchObject({
      header: 'AHT (min)',
      unit: 'minutes',
      samples: [
        { raw: 4, read: 240 },
        { raw: 5, read: 300 },
      ],
    });
    expect(one.columns.some((each) => each.column === 'month' || each.column === 'line')).toBe(false);
  });

  it('is not told of inputs that nobody needs and that are not there', async () => {
    expect(await mappingOf(planningBook(), 'Calendar')).toBeUndefined();
    expect(await mappingOf(planningBook(), 'Budget')).toBeUndefined();
  });
});

describe('what a person must choose', () => {
  it('is the place where two fit, until one is chosen', async () => {
    const file = planningBook({ Forecast: { table: 'Draft' } });
    const rows = [[46_023, 'Hotline', 100, 200]];
    addInput(file, {
      sheet: 'Old',
      table: 'Final',
      at: 'A1',
      headers: ['Month', 'Line', 'Calls', 'AHT'],
      rows,
    });
    expect((await mappingOf(file, 'Forecast')).isPlaceAsked).toBe(true);
    const chosen = await mappingOf(file, 'Forecast', { Forecast: { where: 'Final' } });
    expect(chosen).toMatchObject({ isPlaceAsked: false, where: 'Final', isChosen: true });
  });

  it('is the column where two headers name one', async () => {
    const headers = ['Month', 'Line', 'Calls', 'AHT', 'Volume'];
    const file = planningBook({ Forecast: { headers, rows: [[46_023, 'Hotline', 1, 240, 2]] } });
    const one = await mappingOf(file, 'Forecast');
    expect(column(one, 'calls')).toMatchObject({ header: 'Calls', rivals: ['Volume'] });
    expect(openQuestions(one)).toBe(1);
    const settled = await mappingOf(file, 'Forecast', { Forecast: { columns: { calls: 'Calls' } } });
    expect(column(settled, 'calls').rivals).toEqual([]);
  });

  it('is the label where two of one line name one column', async () => {
    const file = addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
      ['Line', 'Measure', '2026-01', '2026-02'],
      ['Hotline', 'Calls', 1000, 1100],
      ['Hotline', 'Offered', 1200, 1300],
      ['Hotline', 'AHT', 240, 250],
    ]);
    const one = await mappingOf(file, 'Forecast');
    expect(column(one, 'calls').rivals).toEqual(['Offered']);
    const settled = await mappingOf(file, 'Forecast', { Forecast: { columns: { calls: 'Offered' } } });
    expect(column(settled, 'calls')).toMatchObject({ header: 'Offered', rivals: [] });
    expect(column(settled, 'calls').samples[0]!.read).toBe(1200);
  });

  it('is the unit where the figures leave it open, the likeliest first', async () => {
    const headers = ['Month', 'Line', 'Calls', 'AHT'];
    const file = planningBook({ Forecast: { headers, rows: [[46_023, 'Hotline', 1, 4]] } });
    const aht = column(await mappingOf(file, 'Forecast'), 'aht');
    expect(aht).toMatchObject({ unit: null, isUnitAsked: true });
    expect(aht.units.slice(0, 2)).toEqual(['minutes', 'seconds']);
    const settled = await mappingOf(file, 'Forecast', { Forecast: { units: { aht: 'minutes' } } });
    expect(column(settled, 'aht')).toMatchObject({
      unit: 'minutes',
      isUnitAsked: false,
      samples: [{ raw: 4, read: 240 }],
    });
  });

  it('is the year where months name none', async () => {
    const one = await mappingOf(across(), 'Forecast');
    expect(one.year).toBeNull();
    expect(openQuestions(one)).toBe(1);
    const { problems } = await surveyWorkbook(createFilePort(across()), savedSettings());
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'noYear',
    ]);
  });

  it('is the year of a list, too, by each input', async () => {
    const file = planningBook({
      Actuals: { headers: ['Month', 'Line', 'Actual heads'], rows: [['1月', 'Hotline', 78]] },
    });
    expect((await mappingOf(file, 'Actuals')).year).toBeNull();
    expect((await mappingOf(file, 'Forecast')).year).toBeUndefined();
    const settled = await mappingOf(file, 'Actuals', { Actuals: { year: 2026 } });
    expect(settled.year).toBe(2026);
    expect(column(settled, 'month').samples).toEqual([{ raw: '1月', read: '2026-01' }]);
  });

  it('is the place of an input that was not found, even one whose headers say nothing', async () => {
    const file = addGrid(planningBook({ Forecast: null }), 'Data', 'C4', [
      ['When', 'Who', 'How many', 'How long'],
      [46_023, 'Hotline', 1000, 240],
    ]);
    const one = await mappingOf(file, 'Forecast');
    expect(one.where).toBeNull();
    expect(one.places).toContain('Data!C4');
    const chosen = await mappingOf(file, 'Forecast', { Forecast: { where: 'Data!C4' } });
    expect(chosen.headers).toEqual(['When', 'Who', 'How many', 'How long']);
    expect(chosen.columns.filter(({ isNeeded }) => isNeeded).map((each) => each.column)).toEqual([
      'month',
      'line',
      'calls',
      'aht',
    ]);
  });
});

describe('a forecast with its lines across', () => {
  const abreast = (): WorkbookFile =>
    addGrid(planningBook({ Forecast: null }), '话务量', 'A1', [
      ['Month', 'Hotline', 'CIC', 'Night', 'AHT (min)'],
      [46_023, 1000, 200, 50, 4],
      [46_054, 1100, 210, 60, 5],
    ]);

  it('is told with its columns, of which those that no line is called after are asked about', async () => {
    const one = await mappingOf(abreast(), 'Forecast');
    expect(one).toMatchObject({ where: '话务量!A1', layout: 'lines', headers: ['话务量', 'AHT (min)'] });
    expect(one.lineHeaders).toEqual([
      { header: 'Hotline', isLine: true, samples: [1000, 1100] },
      { header: 'CIC', isLine: true, samples: [200, 210] },
      { header: 'Night', isLine: null, samples: [50, 60] },
    ]);
    expect(column(one, 'aht')).toMatchObject({ header: 'AHT (min)', unit: 'minutes' });
    expect(openQuestions(one)).toBe(1);
    const settled = await mappingOf(abreast(), 'Forecast', { Forecast: { lines: { Night: false } } });
    expect(openQuestions(settled)).toBe(0);
    expect(settled.isChosen).toBe(true);
  });

  it('is asked about where another stands beside it, with both places to choose from', async () => {
    const two = addGrid(abreast(), 'Calls 2027', 'B2', [
      ['Month', 'Hotline', 'CIC'],
      [46_388, 1, 2],
    ]);
    const one = await mappingOf(two, 'Forecast');
    expect(one.isPlaceAsked).toBe(true);
    expect(one.places).toEqual(expect.arrayContaining(['话务量!A1', 'Calls 2027!B2']));
    const chosen = await mappingOf(two, 'Forecast', { Forecast: { where: 'Calls 2027!B2' } });
    expect(chosen).toMatchObject({ where: 'Calls 2027!B2', isPlaceAsked: false });
  });

  it('is asked about beside one with its months across', async () => {
    const two = addGrid(abreast(), 'Data', 'A1', [
      ['Line', 'Measure', '2026-01', '2026-02'],
      ['Hotline', 'Calls', 1000, 1100],
    ]);
    const one = await mappingOf(two, 'Forecast');
    expect(one).toMatchObject({ isPlaceAsked: true, layout: 'across' });
    const chosen = await mappingOf(two, 'Forecast', { Forecast: { where: '话务量!A1' } });
    expect(chosen).toMatchObject({ isPlaceAsked: false, layout: 'lines' });
  });

  it('is one as well where the table is named Forecast, or the user points at it', async () => {
    const file = planningBook({
      Forecast: { headers: ['Month', 'Hotline', 'CIC'], rows: [[46_023, 1, 2]] },
    });
    expect(await mappingOf(file, 'Forecast')).toMatchObject({ where: 'Forecast', layout: 'lines' });
    const hidden = addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
      ['Month', 'A', 'B'],
      [46_023, 1, 2],
    ]);
    const one = await mappingOf(hidden, 'Forecast', { Forecast: { where: 'Data!A1' } });
    expect(one.lineHeaders!.map(({ isLine }) => isLine)).toEqual([null, null]);
  });
});

describe('an input that is pointed at', () => {
  const strange = (): WorkbookFile =>
    addGrid(planningBook({ Forecast: null }), 'Sheet9', 'B2', [
      ['P1', 'P2', 'P3', 'P4'],
      [46_023, 'Hotline', 120_000, 240],
      [46_054, 'Hotline', 130_000, 250],
    ]);
  const columns = { month: 'P1', line: 'P2', calls: 'P3', aht: 'P4' };

  it.each(['Sheet9!', 'Sheet9!B2:E4', 'Sheet9!B:E', 'Sheet9!C3', 'Sheet9!B2'])(
    'is read from %s with the meanings that its columns are given',
    async (where) => {
      const one = await mappingOf(strange(), 'Forecast', { Forecast: { where, columns } });
      expect(one).toMatchObject({
        where,
        headers: ['P1', 'P2', 'P3', 'P4'],
        missing: [],
        preview: {
          rows: 2,
          months: { first: '2026-01', last: '2026-02' },
          names: ['Hotline'],
          calls: [
            { month: '2026-01', calls: 120_000 },
            { month: '2026-02', calls: 130_000 },
          ],
        },
      });
      expect(one.headerSamples!['P1']).toEqual(['2026-01-01', '2026-02-01']);
    },
  );

  it('says which of its columns are still missing', async () => {
    const where = 'Sheet9!';
    const one = await mappingOf(strange(), 'Forecast', { Forecast: { where, columns: { month: 'P1' } } });
    expect(one.missing).toEqual(['line', 'calls', 'aht']);
  });

  it('may have its months across', async () => {
    const one = await mappingOf(across(), 'Forecast', { Forecast: { where: 'Data!A1:D4', year: 2026 } });
    expect(one).toMatchObject({ where: 'Data!A1', layout: 'across' });
  });

  it('is told of its cells where nothing stands there any more', async () => {
    const settings = savedSettings({ mapping: { Lines: { where: 'Sheet8!A1:C3' } } });
    const { problems } = await surveyWorkbook(createFilePort(planningBook()), settings);
    expect(problems).toMatchObject([
      { code: 'choiceGone', values: { input: 'Lines', what: 'Sheet8!A1:C3' } },
    ]);
  });
});

describe('an input that is not wanted', () => {
  const calendar = { headers: ['Month', 'Working days'], rows: [[46_023, 19]] };

  it('is not read, and is known as put aside', async () => {
    const file = planningBook({ Calendar: calendar });
    expect(await mappingOf(file, 'Calendar')).toMatchObject({ where: 'Calendar' });
    const one = await mappingOf(file, 'Calendar', { Calendar: { aside: ['Calendar'] } });
    expect(one).toMatchObject({ where: null, aside: ['Calendar'], isChosen: false });
  });

  it('gives way to another place that fits', async () => {
    const file = planningBook({ Forecast: { table: 'Draft' } });
    const rows = [[46_023, 'Hotline', 100, 200]];
    const headers = ['Month', 'Line', 'Calls', 'AHT'];
    addInput(file, { sheet: 'Old', table: 'Final', at: 'A1', headers, rows });
    const one = await mappingOf(file, 'Forecast', { Forecast: { aside: ['Draft'] } });
    expect(one).toMatchObject({ where: 'Final', isPlaceAsked: false });
  });

  it.each([
    ['months across', across, { year: 2026 }],
    ['a list', planningBook, {}],
  ] as const)('may be a forecast as %s', async (_, file, choice) => {
    const found = await mappingOf(file(), 'Forecast', { Forecast: choice });
    const one = await mappingOf(file(), 'Forecast', { Forecast: { ...choice, aside: [found.where!] } });
    expect(one.where).toBeNull();
  });
});
