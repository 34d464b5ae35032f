import type { Argument } from '../../src/functions/argument';
import { calculations } from '../../src/functions/calculations';
import { declarationsFile } from '../../src/functions/metadata/assets';
import { docstrings } from '../../src/functions/metadata/docstring';
import { BLENDED_STAFF } from '../../src/functions/blended';
import { MAX_CALLS } from '../../src/functions/reverse';
import { ASA, SERVICE_LEVEL } from '../../src/functions/service';
import { REQUIRED_STAFF } from '../../src/functions/staffing';
import { PTY } from '../../src/functions/workload';
import { ANNOUNCED_QUEUE } from '../../src/functions/announced';
import { anyCall, formulaOf } from '../fuzz/functions/anyCall';
import { faultOf } from '../fuzz/functions/faultOf';
import { search } from '../fuzz/functions/watched';
import { cells, errorOf, value } from './support/excel';
import { parseFormula } from './support/formula';

/** Every magnitude that a double has, the smallest and the largest ones, and where whole numbers end. */
const magnitudes = [
  ...Array.from({ length: 79 }, (_, step) => 10 ** (-320 + 8 * step)),
  ...[5e-324, 2.3e-308, 1e-16, 1 - 2 ** -53, 2 ** 53 - 1, 2 ** 53, 1e16, 1e154, 1e155, 1e308, 1.79e308],
];

const examples = new Map(
  docstrings(declarationsFile).map(({ id, example }) => [id, parseFormula(example.formula).args]),
);

describe.each([...calculations.values()].map((one) => [one.id, one] as const))('%s', (id, calculation) => {
  it('answers or refuses every argument at every magnitude', () => {
    const example = calculation.signature.map((_, index) => rangeOf(examples.get(id)?.[index]));
    const faults = calculation.signature.flatMap((argument: Argument, index) =>
      magnitudes.flatMap((magnitude) => {
        const number = argument.kind === 'whole' ? Math.round(magnitude) : magnitude;
        const call = { calculation, raw: example.map((given, at) => (at === index ? [[number]] : given)) };
        const fault = faultOf(call);
        return fault === null ? [] : [`${formulaOf(call)} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

function rangeOf(given: unknown): unknown {
  return given === undefined || given === null || Array.isArray(given) ? (given ?? null) : [[given]];
}

describe('calls of any magnitude', () => {
  it('all come to an end, without a fault', async () => {
    const findings = await search({ from: 1, to: 6001 });
    expect(findings.map(({ number, what }) => `${number}: ${formulaOf(anyCall(number))} ${what}`)).toEqual(
      [],
    );
  });
});

describe('what went wrong once', () => {
  it('a search whose guess leaves the doubles ends, and so does one beyond 2^53', () => {
    expect(errorOf(BLENDED_STAFF, 0, 180, 0.8, 20, 2.73, null, null, 1e-308)).toMatch(
      /^#N\/A: There is no answer/,
    );
    expect(errorOf(REQUIRED_STAFF, 9e15, 1800, 0, 0, 30, 0, 0.1)).toMatch(/^#N\/A: There is no answer/);
    expect(errorOf(REQUIRED_STAFF, 100, 180, 0.8, 20, 30, 0, 1e-300)).toMatch(/^#N\/A: There is no answer/);
  });

  it('a share is at most 1', () => {
    const answered = [0.23438261813758093, 5.514422874684572, 2, 406.008941646546, 30, null, 'answered'];
    expect(value(SERVICE_LEVEL, ...answered)).toBe(1);
  });

  it('no sentence says Infinity', () => {
    expect(errorOf(PTY, 1e308, 33, 8)).toBe(
      '#N/A: PTY comes to more than 1E+308, above 1: more time was handled than paid.',
    );
  });

  it('MAX_CALLS answers nothing that REQUIRED_STAFF refuses', () => {
    expect(errorOf(MAX_CALLS, 1e300, 180, 0.8, 20)).toMatch(/^#N\/A: There is no answer/);
    expect(errorOf(MAX_CALLS, 1e15, 180, 0, 20, 30, 1, 60, null, null, 0.999)).toMatch(/^#N\/A/);
    const most = value(MAX_CALLS, 1e15, 180, 0.8, 20);
    expect(Number(value(REQUIRED_STAFF, most, 180, 0.8, 20)) / 1e15).toBeCloseTo(1, 10);
  });

  it('a load whose calls times AHT leave the doubles is still a load', () => {
    const most = value(MAX_CALLS, 14, 1e200, 0.8, 1e199, 1e300);
    expect(value(REQUIRED_STAFF, most, 1e200, 0.8, 1e199, 1e300)).toBe(14);
  });

  it('a deep tail keeps its digits', () => {
    expect(Number(value(SERVICE_LEVEL, 197106.817, 45, 4536, 120, 30, 3600)) / 7.94077e-199).toBeCloseTo(
      1,
      6,
    );
  });

  it('a queue that grows beyond the doubles is refused, not answered at once', () => {
    expect(cells(ANNOUNCED_QUEUE, 1e129, 180, 100, 0.05, 240, 60)[0]![3]).toMatch(/^#N\/A: More than 40,000/);
    expect(Number(value(ASA, 433691, 1.1e33, 7603769, null, 5e10))).toBeGreaterThan(0);
  });
});
