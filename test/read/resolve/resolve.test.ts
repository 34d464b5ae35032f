import type { PlanInput } from '../../../src/model/plan/planInput';
import { readInputs } from '../../../src/read/readInputs';
import { resolve, type Resolved } from '../../../src/read/resolve/resolve';
import { contentsOf } from '../../support/fileContents';
import { callsOf, months, planningBook, withCells, type InputChanges } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const resolved = (changes: InputChanges = {}, settings = {}): Resolved =>
  resolve(readInputs(contentsOf(planningBook(changes), [])).inputs, savedSettings(settings));
const forecastOf = (changes: InputChanges, line = 'Hotline'): PlanInput['forecast'] =>
  resolved(changes).input.forecast.filter((row) => row.line === line);

const [january, february, march] = months(3) as [number, number, number];
const threeMonths = {
  headers: ['Month', 'Line', 'Calls', 'AHT', 'PTY', 'Actual heads', 'Working days', 'Absence rate'],
  rows: [
    [march, 'hotline', callsOf(30), 240, 0.8, null, null, 0.1],
    [january, 'Hotline', callsOf(10), 240, null, 11, null, null],
    [february, 'HOTLINE', callsOf(20), 240, null, null, 18.5, 0],
  ],
};
const hotline = { rows: [['Hotline', null, 0.7, 0.08, 80]] };

describe('the forecast of a line', () => {
  it('is put into the order of its months, and its name into the spelling of the Lines table', () => {
    const rows = forecastOf({ Forecast: threeMonths, Lines: hotline });
    expect(rows.map(({ month, line }) => [month, line])).toEqual([
      ['2026-01', 'Hotline'],
      ['2026-02', 'Hotline'],
      ['2026-03', 'Hotline'],
    ]);
  });

  it('has PTY and losses of the row, else of the line, else none', () => {
    const rows = forecastOf({ Forecast: threeMonths, Lines: hotline });
    expect(rows.map(({ pty }) => pty)).toEqual([0.7, 0.7, 0.8]);
    expect(rows.map(({ absence }) => absence)).toEqual([{ rate: 0.08 }, { rate: 0 }, { rate: 0.1 }]);
    expect(rows[0]!.attrition).toEqual({ heads: 0 });
  });

  it('has working days of the row, else of the Calendar table, else of the calendar', () => {
    const Calendar = {
      rows: [
        [january, 20],
        [february, 15],
      ],
    };
    const rows = forecastOf({ Forecast: threeMonths, Lines: hotline, Calendar });
    expect(rows.map(({ workingDays }) => workingDays)).toEqual([20, 18.5, 22]);
  });

  it('has heads of Actuals before those of the forecast, opening heads in the first month only, then rolls', () => {
    const given = forecastOf({ Forecast: threeMonths, Lines: hotline });
    expect(given.map(({ actualHeads }) => actualHeads)).toEqual([11, null, null]);
    const Actuals = {
      rows: [
        [january, 'Hotline', 12],
        [march, 'Hotline', 0],
      ],
    };
    const recorded = forecastOf({ Forecast: threeMonths, Lines: hotline, Actuals });
    expect(recorded.map(({ actualHeads }) => actualHeads)).toEqual([12, null, 0]);
    const opening = forecastOf({});
    expect(opening.map(({ actualHeads }) => actualHeads)).toEqual([80]);
  });

  it('has PTY from the whole history of its line where nothing else gives one', () => {
    const Actuals = {
      headers: ['Month', 'Line', 'Handled calls', 'AHT', 'Paid hours'],
      rows: [
        [january, 'Hotline', 3600, 100, 200],
        [february, 'Hotline', 3600, 200, 300],
        [march, 'Hotline', 9999, null, 1],
      ],
    };
    const rows = forecastOf({ Lines: withCells('Lines', { PTY: null }), Actuals });
    expect(rows[0]!.pty).toBeCloseTo(300 / 500, 12);
  });

  it('may skip months where heads are given on the far side', () => {
    const rows = [
      [january, 'Hotline', 100, 240, null, 11, null, null],
      [march, 'Hotline', 100, 240, null, 12, null, null],
    ];
    expect(resolved({ Forecast: { ...threeMonths, rows }, Lines: hotline }).problems).toEqual([]);
  });
});

describe('the lines', () => {
  it('stand in the order of the Lines table, with the feeder spelt as there', () => {
    const Lines = withCells('Lines', { 'Fed by': 'HOTLINE' }, 1);
    expect(resolved({ Lines }).input.lines.map(({ name, fedBy }) => [name, fedBy])).toEqual([
      ['Hotline', null],
      ['CIC', 'Hotline'],
    ]);
  });

  it('without a forecast are left out with a warning', () => {
    const { input, problems } = resolved({
      Lines: { rows: [...hotline.rows, ['CIC', null, 1, null, 0], ['Mail']] },
    });
    expect(input.lines.map(({ name }) => name)).toEqual(['Hotline', 'CIC']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['unusedLine', 'warning']]);
  });
});

describe('faults in the forecast', () => {
  it('do not bring up others that only follow from them', () => {
    const rows = [
      [january, 'Hotline', 100, 240, null, 11, null, null],
      [february, 'Hotline', -100, 240, null, null, null, null],
      [march, 'Hotline', 100, 240, null, null, null, null],
      [january, 'CIC', -1, 240, null, null, null, null],
    ];
    expect(resolved({ Forecast: { ...threeMonths, rows } }).problems).toEqual([]);
  });

  it('have a PTY of occupancy and shrinkage, each of the row or of the line, in any unit, unless one is given', () => {
    const given = (headers: string[], rows: unknown[][], ofLine: (string | number | null)[]) =>
      forecastOf({
        Forecast: {
          headers: ['Month', 'Line', 'Calls', 'AHT', 'Actual heads', ...headers],
          rows: [january, february].map((month, at) => [
            month,
            'Hotline',
            100,
            240,
            80,
            ...rows[at]!,
          ]) as never,
        },
        Lines: { headers: ['Line', 'Target occupancy', 'Total shrinkage %', 'PTY'], rows: [ofLine] as never },
      }).map(({ pty }) => Number(pty.toPrecision(12)));
    expect(given([], [[], []], ['Hotline', 0.85, 0.3, null])).toEqual([0.595, 0.595]);
    expect(given([], [[], []], ['Hotline', 85, 30, null])).toEqual([0.595, 0.595]);
    expect(given(['损耗率'], [[35], [null]], ['Hotline', 0.8, 0.25, null])).toEqual([0.52, 0.6]);
    expect(
      given(
        ['Occupancy', 'Shrinkage'],
        [
          ['80 %', '25 %'],
          [0.9, 0.3],
        ],
        ['Hotline', null, null, null],
      ),
    ).toEqual([0.6, 0.63]);
    expect(given([], [[], []], ['Hotline', 0.85, 0.3, 0.7])).toEqual([0.7, 0.7]);
  });

  it('of a line without PTY are told once, not once a month', () => {
    const Lines = { rows: [['Hotline', null, null, 0.08, 80]] };
    const rows = threeMonths.rows.map((row) => row.map((cell, index) => (index === 4 ? null : cell)));
    const { problems } = resolved({ Forecast: { ...threeMonths, rows }, Lines });
    expect(problems.map(({ code }) => code)).toEqual(['noPty']);
  });
});

describe('working days', () => {
  it('say where they come from', () => {
    const Calendar = { rows: [[january, 20]] };
    const { days } = resolved({ Forecast: threeMonths, Lines: hotline, Calendar });
    expect(days.map(({ month, basis, workingDays }) => [month, basis, workingDays])).toEqual([
      ['2026-01', 'own', 20],
      ['2026-02', 'announced', 16],
      ['2026-03', 'announced', 22],
    ]);
    const weekdays = resolved({ Forecast: threeMonths, Lines: hotline }, { calendar: 'weekdays' });
    expect(weekdays.days.map(({ basis, workingDays }) => [basis, workingDays])).toEqual([
      ['weekdays', 22],
      ['weekdays', 20],
      ['weekdays', 22],
    ]);
  });

  it('are not told as estimates where every row of the month gives its own', () => {
    const rows = [[months(1)[0]! + 365, 'Hotline', 100, 240, 0.7, 11, 20, null]];
    expect(resolved({ Forecast: { ...threeMonths, rows }, Lines: hotline }).problems).toEqual([]);
  });
});

describe('inputs that are missing', () => {
  it('leave nothing to resolve', () => {
    const { input, days, problems } = resolved({ Forecast: null });
    expect([input.forecast, input.lines, days, problems]).toEqual([[], [], [], []]);
  });
});
