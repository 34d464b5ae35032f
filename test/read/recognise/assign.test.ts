import fc from 'fast-check';
import { assign } from '../../../src/read/recognise/assign';

/** The greatest sum that any assignment reaches, by trying them all. */
function greatest(
  scores: readonly (readonly number[])[],
  column = 0,
  used: ReadonlySet<number> = new Set(),
): number {
  if (column === scores.length) return 0;
  const without = greatest(scores, column + 1, used);
  return scores[column]!.reduce((best, score, meaning) => {
    if (used.has(meaning) || score <= 0) return best;
    return Math.max(best, score + greatest(scores, column + 1, new Set([...used, meaning])));
  }, without);
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, meanings]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: meanings, maxLength: meanings }), {
      minLength: columns,
      maxLength: columns,
    }),
  );

describe('the best meaning of every column together', () => {
  it('reaches the greatest sum, and gives no meaning twice', () => {
    fc.assert(
      fc.property(matrix, (scores) => {
        const found = assign(scores);
        const taken = found.filter((meaning) => meaning >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const sum = found.reduce((total, meaning, column) => total + (scores[column]![meaning] ?? 0), 0);
        expect(sum).toBe(greatest(scores));
      }),
    );
  });

  it('gives a column the lesser meaning where another needs the better one', () => {
    expect(
      assign([
        [10, 9],
        [10, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a column without a meaning that has none', () => {
    expect(assign([[0], [3]])).toEqual([-1, 0]);
    expect(assign([])).toEqual([]);
  });
});
