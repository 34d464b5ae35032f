import * as fc from 'fast-check';
import { number, optional } from '../../src/functions/argument';
import { cellwise, type Sweep } from '../../src/functions/cellwise';
import { column, row } from './support/excel';

const any = {};
const sum = cellwise(
  'SUM',
  [number('a', '', any), number('b', '', any), optional(number('c', '', any), 100)],
  (a, b, c) => a + b + c,
);

describe('ranges line up as in Excel', () => {
  it('gives one cell for single cells', () => {
    expect(sum.run([1, 2, 3])).toEqual([[6]]);
  });

  it('repeats a single cell along a column', () => {
    expect(sum.run([column(1, 2, 3), 10, 0])).toEqual([[11], [12], [13]]);
  });

  it('pairs two columns row by row', () => {
    expect(sum.run([column(1, 2), column(10, 20), 0])).toEqual([[11], [22]]);
  });

  it('crosses a column with a row', () => {
    expect(sum.run([column(1, 2), row(10, 20, 30), 0])).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]);
  });

  it('repeats a column across a rectangle', () => {
    const rectangle = [
      [1, 2],
      [3, 4],
    ];
    expect(sum.run([rectangle, column(10, 20), 0])).toEqual([
      [11, 12],
      [23, 24],
    ]);
  });

  it('has no number where one range ends before the other, and names that range', () => {
    expect(sum.run([column(1, 2, 3), column(10, 20), 0])).toEqual([
      [11],
      [22],
      [{ problem: 'noSuchCell', name: 'b', place: { row: 2, column: 0, oneColumn: true } }],
    ]);
  });

  it('is as tall as the tallest and as wide as the widest argument', () => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(size, size, size, size, (h1, w1, h2, w2) => {
        const filled = (h: number, w: number) =>
          Array.from({ length: h }, () => new Array<number>(w).fill(1));
        const result = sum.run([filled(h1, w1), filled(h2, w2)]);
        expect(result).toHaveLength(Math.max(h1, h2));
        for (const cells of result) expect(cells).toHaveLength(Math.max(w1, w2));
      }),
    );
  });
});

describe('blanks in ranges', () => {
  it('leave a row empty that is blank in every range', () => {
    expect(sum.run([column(1, null, 3), column(10, null, 30), 0])).toEqual([[11], [''], [33]]);
  });

  it('are named with their row where the row is blank in part', () => {
    expect(sum.run([column(1, 2), column(10, null), 0])).toEqual([
      [11],
      [{ problem: 'blank', name: 'b', place: { row: 1, column: 0, oneColumn: true } }],
    ]);
  });

  it('take the default in an optional range', () => {
    expect(sum.run([1, 2, column(3, null)])).toEqual([[6], [103]]);
  });

  it('count an optional range too before a row is empty', () => {
    expect(sum.run([column(1, null), 0, column(5, 6)])).toEqual([
      [6],
      [{ problem: 'blank', name: 'a', place: { row: 1, column: 0, oneColumn: true } }],
    ]);
  });

  it('are errors in single cells, never zero', () => {
    expect(sum.run([null, 2])).toEqual([[{ problem: 'blank', name: 'a' }]]);
  });
});

describe('one bad row', () => {
  it('has its own error and leaves the others their numbers', () => {
    const result = sum.run([column(1, 'x', 3), 10, 0]);
    expect(result[0]).toEqual([11]);
    expect(result[1]?.[0]).toMatchObject({ problem: 'notNumber', value: 'x', place: { row: 1 } });
    expect(result[2]).toEqual([13]);
  });

  it('says its column too in a wide result', () => {
    const result = sum.run([row(1, 'x'), 10, 0]);
    expect(result[0]?.[1]).toMatchObject({ place: { row: 0, column: 1, oneColumn: false } });
  });

  it('never lets NaN or infinity through', () => {
    const odd = cellwise('ODD', [number('a', '', any)], (a) => (a > 0 ? Infinity : NaN));
    expect(odd.run([column(1, -1)]).flat()).toMatchObject([{ problem: 'noAnswer' }, { problem: 'noAnswer' }]);
  });
});

describe('a sweep along a long first argument', () => {
  const prepared: unknown[][] = [];
  const step = (a: number, b: number): number => (a === 7 ? Infinity : a + b);
  const sweepOf = (values: unknown[]): Sweep => {
    prepared.push(values);
    return (first) => step(first, Number(values[1]));
  };
  const bounded = [number('a', '', { least: 0 }), optional(number('b', '', any), 100)] as const;
  const swept = cellwise('SWEPT', bounded, step, sweepOf);
  const plain = cellwise('PLAIN', bounded, step);
  const long = Array.from({ length: 256 }, (_, index) => index);
  beforeEach(() => prepared.splice(0));

  it('is prepared once for the call, with the other arguments decoded', () => {
    expect(swept.run([column(...long), 5])[255]).toEqual([260]);
    expect(swept.run([column(...long)])[0]).toEqual([100]);
    expect(prepared.map(([, b]) => b)).toEqual([5, 100]);
  });

  it('gives the same cells and problems as one step after another', () => {
    const odd = [null, 'x', -1, NaN, 7, true, undefined, { type: 'Error', basicValue: '#REF!' }, ''];
    const cells = [...odd, ...long, ...odd];
    expect(swept.run([column(...cells), 5])).toEqual(plain.run([column(...cells), 5]));
    expect(swept.run([row(...cells), 5])).toEqual(plain.run([row(...cells), 5]));
    const rectangle = long.map((first, index) => [first, odd[index % odd.length]]);
    expect(swept.run([rectangle, 5])).toEqual(plain.run([rectangle, 5]));
    expect(prepared).toHaveLength(3);
  });

  it('takes the default for blanks of an optional first argument', () => {
    const lenient = [optional(number('a', '', any), 50), bounded[1]] as const;
    const cells = column(...long, null, 3);
    expect(cellwise('SWEPT', lenient, step, sweepOf).run([cells]).slice(-2)).toEqual([[150], [103]]);
    expect(prepared).toHaveLength(1);
  });

  it.each([
    ['the range is short', [column(...long.slice(1)), 5]],
    ['another argument is a range too', [column(...long), column(...long)]],
    ['only another argument is a range', [5, column(...long)]],
    ['another argument is wrong', [column(...long), 'x']],
  ])('is left alone where %s', (_, raw) => {
    expect(swept.run(raw)).toEqual(plain.run(raw));
    expect(prepared).toEqual([]);
  });
});

describe('a long column', () => {
  it('is decoded whole', () => {
    const calls = column(...Array.from({ length: 100_000 }, (_, index) => index));
    expect(sum.run([calls, 1, 1])[99_999]).toEqual([100_001]);
  });
});
