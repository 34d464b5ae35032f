import * as fc from 'fast-check';
import { calculations } from '../../src/functions/calculations';
import { encode } from '../../src/functions/encode';
import { wordingOf } from '../../src/functions/words/wording';
import { FakeError } from './support/excel';

const chinese = wordingOf('zh-CN');

/** Anything that a cell may hold, with the numbers that break formulas most often. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 10, 0.5, 0.8, 20, 180, 1800) },
  { weight: 3, arbitrary: fc.constantFrom(-1, 1e-9, 1e-300, 1e5, 1e9, 1e12, 1e300, NaN, Infinity, -0) },
  fc.constantFrom(null, undefined, '', 'abc', '12', true, 'offered', 'CN', '2026-02', 46054),
  fc.constantFrom({ type: 'Error', basicValue: '#REF!' }, { type: 'FormattedNumber', basicValue: 5 }),
);
const range = fc.oneof(
  { weight: 5, arbitrary: cell.map((value) => [[value]]) },
  fc.array(cell, { minLength: 1, maxLength: 3 }).map((values) => values.map((value) => [value])),
  fc.array(cell, { minLength: 1, maxLength: 3 }).map((values) => [values]),
  fc.constant(null),
);

/** What a call gives: the cells, or the one error that it throws. */
function result(run: () => unknown[][]): unknown[][] {
  try {
    return run();
  } catch (error) {
    if (error instanceof FakeError) return [[error]];
    throw error;
  }
}

describe.each([...calculations.values()].map((calculation) => [calculation.id, calculation] as const))(
  '%s',
  (_, calculation) => {
    it('answers any arguments with numbers, text and typed errors in a rectangle', () => {
      const given = fc.array(range, {
        minLength: calculation.signature.length,
        maxLength: calculation.signature.length,
      });
      fc.assert(
        fc.property(given, (raw) => {
          const cells = result(() => encode(calculation.run(raw), chinese));
          for (const line of cells) {
            expect(line).toHaveLength(cells[0]?.length ?? -1);
            for (const value of line) expect(isAnswer(value)).toBe(true);
          }
        }),
        { numRuns: 300, seed: 20260 },
      );
    });
  },
);

function isAnswer(value: unknown): boolean {
  if (value instanceof FakeError) return value.message.length > 5 && !/[{}]|undefined/.test(value.message);
  return typeof value === 'string' || Number.isFinite(value);
}
