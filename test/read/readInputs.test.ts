import { readInputs, type Inputs } from '../../src/read/readInputs';
import { contentsOf } from '../support/fileContents';
import { months, planningBook, withCells, type InputChanges } from '../support/planningBook';
import { problemsOf } from '../support/prepared';

const read = (changes: InputChanges = {}): Inputs => readInputs(contentsOf(planningBook(changes), [])).inputs;
const problems = (changes: InputChanges): string[] =>
  readInputs(contentsOf(planningBook(changes), [])).problems.map(
    ({ code, place }) => `${place?.address} ${code}`,
  );

describe('a forecast row', () => {
  it('has its handling time from talk, hold and after-call work', () => {
    expect(read().forecast.rows[0]).toMatchObject({
      month: '2026-01',
      line: 'Hotline',
      calls: 120_000,
      ahtSeconds: 240,
      attrition: { heads: 3 },
      plannedJoiners: 12,
    });
  });

  it('has its handling time from AHT where that is filled in', () => {
    const { rows } = read({ Forecast: withCells('Forecast', { AHT: 300 }) }).forecast;
    expect(rows.map(({ ahtSeconds }) => ahtSeconds)).toEqual([300, 240]);
  });

  it('takes hold and after-call work that are blank for none, but not talk', () => {
    const blank = withCells('Forecast', { 'Hold seconds': null, 'After-call seconds': null });
    expect(read({ Forecast: blank }).forecast.rows[0]!.ahtSeconds).toBe(180);
    expect(problems({ Forecast: withCells('Forecast', { 'Talk seconds': null }) })).toEqual(['D2 blankCell']);
  });

  it('may have no calls, and then no handling time either', () => {
    const none = withCells('Forecast', {
      Calls: 0,
      'Talk seconds': 0,
      'Hold seconds': 0,
      'After-call seconds': 0,
    });
    expect(problems({ Forecast: none })).toEqual([]);
  });

  it('leaves open what is blank, so that the defaults can fill it', () => {
    expect(read().forecast.rows[1]).toMatchObject({
      pty: null,
      absence: null,
      attrition: null,
      plannedJoiners: null,
      actualHeads: null,
      workingDays: null,
    });
  });

  it('is left out for a fault, which its months then know', () => {
    const { rows, complete } = read({ Forecast: withCells('Forecast', { Calls: -1 }) }).forecast;
    expect(rows.map(({ line }) => line)).toEqual(['CIC']);
    expect(complete).toBe(false);
    expect(read().forecast.complete).toBe(true);
  });
});

describe('every fault', () => {
  it('is told in one go, row by row', () => {
    const faulty = withCells('Forecast', { Calls: 'many', 'Hold seconds': -1, 'Planned joiners': -2 });
    const lines = withCells('Lines', { PTY: 70, 'Absence rate': 8 });
    expect(problems({ Forecast: faulty, Lines: lines })).toEqual([
      'C2 notNumber',
      'E2 outOfRange',
      'H2 outOfRange',
      'C2 wholePercent',
      'D2 wholePercent',
    ]);
  });

  it('is not told again as what follows from it', () => {
    const changes = { Forecast: withCells('Forecast', { Month: 'Jan' }) };
    expect(problems(changes)).toEqual(['A2 noYear']);
    expect(problems({ Forecast: withCells('Forecast', { Month: 'soon' }) })).toEqual(['A2 badMonth']);
  });

  it('is not told as missing, too, where it is only wrong', () => {
    const wrong = {
      Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 'high', 'many']] },
    };
    const forecast = { rows: [[46_023, 'Hotline', 1000, 180, 20, 40, 0, 0]] };
    expect(problemsOf(planningBook({ ...wrong, Forecast: forecast }))).toEqual([
      'Lines!B2 notNumber',
      'Lines!C2 notNumber',
    ]);
  });
});

describe('the other inputs', () => {
  it('are lines with their feeder, losses and opening heads', () => {
    expect(read().lines).toEqual([
      {
        row: 0,
        name: 'Hotline',
        cell: 'Hotline',
        fedBy: null,
        ahtSeconds: null,
        pty: 0.7,
        occupancy: null,
        shrinkage: null,
        absence: { rate: 0.08 },
        attrition: null,
        openingHeads: 80,
        joinersFrom: null,
      },
      expect.objectContaining({ row: 1, name: 'CIC', fedBy: 'Hotline', absence: null, openingHeads: 0 }),
    ]);
  });

  it('may name a line by a number', () => {
    const { lines } = read({ Lines: withCells('Lines', { Line: 400 }) });
    expect(lines[0]).toMatchObject({ name: '400', cell: 400 });
  });

  it('are stages, a calendar and history', () => {
    const january = months(1)[0]!;
    const inputs = read({
      Calendar: { rows: [[january, 20]] },
      Actuals: {
        headers: ['Month', 'Line', 'Answered calls', 'AHT', 'Paid hours'],
        rows: [[january, 'Hotline', 100, 240, 10]],
      },
    });
    expect(inputs.stages[0]).toMatchObject({ row: 0, line: null, stage: 'Interview', passRate: 0.45 });
    expect(inputs.calendar.rows).toEqual([{ row: 0, month: '2026-01', workingDays: 20 }]);
    expect(inputs.actuals.rows[0]).toMatchObject({ handledCalls: 100, paidHours: 10, actualHeads: null });
  });

  it('skip rows that are blank', () => {
    const rows = [
      ['Interview', 0.5],
      [null, null],
      ['Offer', 0.8],
    ];
    expect(read({ Stages: { rows } }).stages.map(({ row }) => row)).toEqual([0, 2]);
  });

  it('are empty without a word where a table that may be missing has no rows', () => {
    expect(problems({ Calendar: { rows: [] }, Actuals: { rows: [] } })).toEqual([]);
  });
});
