import { number } from '../../src/functions/argument';
import { rowwise } from '../../src/functions/rowwise';
import { column, row } from './support/excel';

const pair = rowwise('PAIR', [number('a', '', { least: 0 }), number('b', '', {})], (a, b) => [a + b, a / b]);

describe('a function that answers each row with several figures', () => {
  it('gives one row for single cells', () => {
    expect(pair.run([6, 3])).toEqual([[9, 2]]);
  });

  it('gives a row for each row of a column', () => {
    expect(pair.run([column(6, 8), 2])).toEqual([
      [8, 3],
      [10, 4],
    ]);
  });

  it('leaves an empty row empty across its width', () => {
    expect(pair.run([column(6, null), 3])).toEqual([
      [9, 2],
      ['', ''],
    ]);
  });

  it("has a row's problem in all its cells", () => {
    const place = { row: 1, column: 0, oneColumn: true };
    const problem = {
      problem: 'outside',
      name: 'a',
      value: -1,
      bounds: { least: 0 },
      words: undefined,
      place,
    };
    expect(pair.run([column(6, -1), 3])[1]).toEqual([problem, problem]);
  });

  it("has one figure's problem in its cell alone, with the row where there are several", () => {
    expect(pair.run([6, 0])).toEqual([[6, { problem: 'noAnswer' }]]);
    expect(pair.run([column(6, 6), column(3, 0)])[1]?.[1]).toMatchObject({ place: { row: 1 } });
  });

  it('is a single problem where there is a single row', () => {
    expect(pair.run([null, 3])).toEqual([[{ problem: 'blank', name: 'a' }]]);
  });

  it('takes columns only', () => {
    expect(pair.run([row(1, 2), 3])).toEqual([
      [{ problem: 'notColumn', name: 'a', words: { rows: 1, columns: 2 } }],
    ]);
  });
});
