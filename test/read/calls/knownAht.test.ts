import { ahtOf, knownAht } from '../../../src/read/calls/knownAht';
import { readInputs } from '../../../src/read/readInputs';
import { contentsOf } from '../../support/fileContents';
import { planningBook, type InputChanges } from '../../support/planningBook';

const known = (changes: InputChanges = {}) =>
  knownAht(readInputs(contentsOf(planningBook(changes), [])).inputs);
const january = 46_023;
const headers = ['Month', 'Line', 'Calls', 'AHT'];

describe('the AHT of lines that the inputs know', () => {
  it('is the mean of a Forecast over its calls', () => {
    const rows = [
      [january, 'Hotline', 1000, 200],
      [january + 31, 'Hotline', 3000, 240],
      [january, 'CIC', 10, 300],
    ];
    expect(known({ Forecast: { headers, rows } })).toEqual([
      { line: 'Hotline', seconds: 230, input: 'Forecast' },
      { line: 'CIC', seconds: 300, input: 'Forecast' },
    ]);
  });

  it('is that of Lines where both have it', () => {
    const Lines = {
      headers: ['Line', 'PTY', 'AHT'],
      rows: [
        ['Hotline', 0.7, 210],
        ['CIC', 1, null],
      ],
    };
    const Forecast = { headers, rows: [[january, 'hotline', 1000, 200]] };
    expect(known({ Lines, Forecast })).toEqual([{ line: 'Hotline', seconds: 210, input: 'Lines' }]);
  });

  it('is none of lines without calls', () => {
    expect(known({ Forecast: { headers, rows: [[january, 'Hotline', 0, 200]] } })).toEqual([]);
  });

  it('is found by the name of the line, in which case does not count', () => {
    const all = [{ line: 'Hotline', seconds: 210, input: 'Lines' }] as const;
    expect([ahtOf('HOTLINE', all), ahtOf('VIP', all)]).toEqual([210, null]);
  });
});
