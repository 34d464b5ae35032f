import fc from 'fast-check';
import { maxLoad } from '../../src/queueing/maxLoad';
import { requiredStaff, type StaffQuestion } from '../../src/queueing/requiredStaff';
import { staffOverLoads } from '../../src/queueing/staffOverLoads';
import { holds } from './holds';
import { uniform } from './random';

type Shared = Omit<StaffQuestion, 'load'>;

const eightyInTwenty: Shared = { ahtSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 };

/** Asks for all loads in turn, and checks each answer against that of requiredStaff by itself. */
function expectSameAnswers(shared: Shared, loads: readonly number[]): void {
  const staffOf = staffOverLoads(shared);
  for (const load of loads) {
    const expected = requiredStaff({ ...shared, load });
    const answer = staffOf(load);
    if (!Object.is(answer, expected)) throw new Error(`${answer} staff for ${load} erlangs, not ${expected}`);
  }
}

/** Doubles next to a threshold on either side, and a little further off. */
function around(load: number): number[] {
  return [0, 1e-16, 2e-16, 1e-13, 1e-12, 2e-12, 1e-10, 1e-9, 2e-9, 1e-6].flatMap((share) => [
    load * (1 + share),
    load * (1 - share),
  ]);
}

const targets = fc.record(
  {
    serviceLevel: fc.double({ min: 0, max: 1, noNaN: true }),
    answerSeconds: fc.double({ min: 0, max: 300, noNaN: true }),
    definition: fc.constantFrom('offered', 'answered', 'net'),
    maxAsaSeconds: fc.double({ min: 0.01, max: 600, noNaN: true }),
    maxAbandonRate: fc.double({ min: 0, max: 1, noNaN: true }),
    maxOccupancy: fc.double({ min: 0.2, max: 1, noNaN: true }),
    minimumStaff: fc.double({ min: 0, max: 20, noNaN: true }),
    patienceSeconds: fc.double({ min: 1, max: 3600, noNaN: true }),
  },
  { requiredKeys: ['serviceLevel', 'answerSeconds'] },
);

describe('staff of many loads', () => {
  test('is what requiredStaff gives for each load, at any mix of targets', () => {
    const ahtSeconds = fc.double({ min: 1, max: 3600, noNaN: true });
    const size = fc.double({ min: 0.01, max: 100, noNaN: true });
    holds(
      fc.property(targets, ahtSeconds, size, fc.integer(), (mix, aht, largest, seed) => {
        const next = uniform(seed);
        const loads = Array.from({ length: 80 }, () => next() * largest);
        expectSameAnswers({ ...mix, ahtSeconds: aht }, loads);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['callers who wait for ever', eightyInTwenty],
    ['callers with patience', { ...eightyInTwenty, patienceSeconds: 90 }],
    ['a mean wait', { ahtSeconds: 240, maxAsaSeconds: 12 }],
    ['an abandonment rate', { ahtSeconds: 240, patienceSeconds: 60, maxAbandonRate: 0.05 }],
    ['an occupancy', { ahtSeconds: 240, maxOccupancy: 0.85 }],
  ] as const)('is the same at the very loads where one agent more is needed: %s', (_, shared) => {
    const limits = Array.from({ length: 60 }, (__, n) => maxLoad({ ...shared, agents: n + 1 }));
    expectSameAnswers(shared, limits.flatMap(around));
    const between = limits.map((load, n) => (load + (limits[n + 1] ?? load)) / 2);
    expectSameAnswers(shared, [...between, ...limits.flatMap(around), ...between]);
  });

  test('is the same whatever the order in which loads come', () => {
    const rising = Array.from({ length: 3000 }, (_, i) => 0.013 * (i + 1));
    expectSameAnswers(eightyInTwenty, rising);
    expectSameAnswers(eightyInTwenty, [...rising].reverse());
    expectSameAnswers(eightyInTwenty, [...rising, ...rising]);
  });

  test('is the same for loads of 0, outside the domain and beyond what is remembered', () => {
    const odd = [0, -0, -1, NaN, Infinity, 5e-324, 1e-9, 8191, 8191.999, 8192, 1e6, 1e15, 1e300];
    expectSameAnswers(eightyInTwenty, [...odd, ...odd]);
    expectSameAnswers({ ...eightyInTwenty, maxOccupancy: 0.1 }, [...odd, 815, 816, 820, ...odd]);
    expectSameAnswers({ ...eightyInTwenty, minimumStaff: 2.5 }, [...odd, 0.1, 0.2, 3, ...odd]);
    expectSameAnswers({ ...eightyInTwenty, minimumStaff: 1e6 }, [...odd, 0.1, 0.2, 3, ...odd]);
  });

  test('is the same for targets so small that their doubles lose digits', () => {
    const next = uniform(3);
    const loads = Array.from({ length: 300 }, () => 2 * next());
    const shared = { ahtSeconds: 1, patienceSeconds: 748.3308777192469, maxOccupancy: 0.2 };
    expectSameAnswers({ ...shared, maxAbandonRate: 3.60726256e-316 }, loads);
  });

  test('is the same where no staff will do, where none is needed, and for unsound questions', () => {
    const loads = [0, 0.5, 3, 3.1, 7, 0.5, 3];
    expectSameAnswers({ ...eightyInTwenty, serviceLevel: 1 }, loads);
    expectSameAnswers({ ahtSeconds: 180, patienceSeconds: 60 }, loads);
    expectSameAnswers({ ...eightyInTwenty, ahtSeconds: 0 }, loads);
    expectSameAnswers({ ...eightyInTwenty, serviceLevel: 1.5 }, loads);
    expectSameAnswers({ ...eightyInTwenty, patienceSeconds: -1 }, loads);
  });
});
