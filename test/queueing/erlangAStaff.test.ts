import fc from 'fast-check';
import { erlangA } from '../../src/queueing/erlangA';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { SERVICE_LEVEL_DEFINITIONS } from '../../src/queueing/serviceLevelDefinition';
import type { StaffTargets } from '../../src/queueing/staffTargets';
import { TIE } from '../../src/queueing/tie';
import { holds } from './holds';
import { hardlyFinitePatience, staffOfAnyPatience } from './hardQuestions';

const levelOf = { offered: 'slOffered', answered: 'slAnswered', net: 'slNet' } as const;

function meets(
  load: number,
  agents: number,
  patienceSeconds: number,
  targets: StaffTargets,
  slack = 0,
): boolean {
  const { serviceLevel = 0, answerSeconds = 0, definition = 'offered' } = targets;
  const { maxAsaSeconds = Infinity, maxAbandonRate = 1, maxOccupancy = 1, minimumStaff = 0 } = targets;
  const got = erlangA({ load, agents, ahtSeconds: 180, patienceSeconds, answerSeconds });
  return (
    got[levelOf[definition]] >= serviceLevel * (1 - slack) &&
    got.asaAnsweredSeconds <= maxAsaSeconds * (1 + slack) &&
    got.pAbandon <= maxAbandonRate * (1 + slack) &&
    got.occupancy <= maxOccupancy * (1 + slack) &&
    agents >= minimumStaff
  );
}

describe('required staff where callers abandon', () => {
  test('meets every target with n and misses one with n - 1, at any mix of targets and any definition', () => {
    const mix = fc.record({
      serviceLevel: fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
      answerSeconds: fc.double({ min: 0, max: 200, noNaN: true }),
      definition: fc.constantFrom(...SERVICE_LEVEL_DEFINITIONS),
      maxAsaSeconds: fc.double({ min: 0.01, max: 300, noNaN: true }),
      maxAbandonRate: fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
      maxOccupancy: fc.double({ min: 0.2, max: 1, noNaN: true }),
      minimumStaff: fc.integer({ min: 0, max: 20 }),
    });
    const sizes = fc.double({ min: -3, max: 4.5, noNaN: true });
    const patience = fc.double({ min: -1, max: 7, noNaN: true });
    holds(
      fc.property(sizes, patience, mix, (size, log, targets) => {
        const [load, patienceSeconds] = [10 ** size, 10 ** log];
        const n = requiredStaff({ load, ahtSeconds: 180, patienceSeconds, ...targets });
        expect(meets(load, n, patienceSeconds, targets, 2 * TIE)).toBe(true);
        expect(n > 0 && meets(load, n - 1, patienceSeconds, targets)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('may lie below the load: 100 erlangs at 5 % abandonment need fewer than 100', () => {
    const n = requiredStaff({ load: 100, ahtSeconds: 180, patienceSeconds: 180, maxAbandonRate: 0.05 });
    expect(n).toBeLessThan(100);
    expect(meets(100, n, 180, { maxAbandonRate: 0.05 })).toBe(true);
  });

  test('tends to the Erlang C answer as patience grows', () => {
    for (const load of [0.3, 10, 100, 5000]) {
      const targets = { load, ahtSeconds: 300, serviceLevel: 0.8, answerSeconds: 20 };
      expect(requiredStaff({ ...targets, patienceSeconds: 1e12 })).toBe(requiredStaff(targets));
    }
  });

  test('needs no more by the answered or net definition than by the offered one', () => {
    for (const load of [1, 30, 400]) {
      const ask = { load, ahtSeconds: 180, patienceSeconds: 120, serviceLevel: 0.8, answerSeconds: 20 };
      const offered = requiredStaff({ ...ask, definition: 'offered' });
      expect(requiredStaff({ ...ask, definition: 'answered' })).toBeLessThanOrEqual(offered);
      expect(requiredStaff({ ...ask, definition: 'net' })).toBeLessThanOrEqual(offered);
      expect(requiredStaff(ask)).toBe(offered);
    }
  });

  test('is the smallest even where the search begins where almost nobody could ever wait', () => {
    const shared = { load: 28.18398821096153, ahtSeconds: 1.6, patienceSeconds: 263, maxOccupancy: 0.589 };
    expect(requiredStaff(shared)).toBe(48);
    expect(requiredStaff({ ...shared, serviceLevel: 1e-200, answerSeconds: 0 })).toBe(48);
  });

  test.each(hardlyFinitePatience)(
    'is that of endless patience where patience is hardly finite: %d erlangs, AHT %d, %d in %d s, patience %d',
    (load, ahtSeconds, serviceLevel, answerSeconds, patienceSeconds) => {
      const question = { load, ahtSeconds, serviceLevel, answerSeconds };
      const impatient = (): number => requiredStaff({ ...question, patienceSeconds });
      expect(impatient()).toBe(requiredStaff(question));
    },
  );

  test('takes a target met exactly as met', () => {
    for (const [load, agents] of [
      [10, 9],
      [100, 97],
      [1000, 1003],
    ] as const) {
      const queue = { load, agents, ahtSeconds: 180, patienceSeconds: 150, answerSeconds: 20 };
      const got = erlangA(queue);
      const ask = { load, ahtSeconds: 180, patienceSeconds: 150 };
      expect(requiredStaff({ ...ask, serviceLevel: got.slOffered, answerSeconds: 20 })).toBe(agents);
      expect(requiredStaff({ ...ask, maxAbandonRate: got.pAbandon })).toBe(agents);
      expect(requiredStaff({ ...ask, maxAsaSeconds: got.asaAnsweredSeconds })).toBe(agents);
      expect(requiredStaff({ ...ask, maxOccupancy: got.occupancy })).toBe(agents);
    }
  });

  test('needs nobody without calls or without a target that can fail', () => {
    expect(requiredStaff({ load: 0, ahtSeconds: 180, patienceSeconds: 60, maxAbandonRate: 0 })).toBe(0);
    expect(requiredStaff({ load: 10, ahtSeconds: 180, patienceSeconds: 60 })).toBe(0);
    expect(requiredStaff({ load: 10, ahtSeconds: 180, patienceSeconds: 60, maxAbandonRate: 1 })).toBe(0);
    expect(requiredStaff({ load: 10, ahtSeconds: 180, patienceSeconds: 60, minimumStaff: 2.5 })).toBe(3);
  });

  test.each([
    { serviceLevel: 1, answerSeconds: 20 },
    { maxAbandonRate: 0 },
    { maxAsaSeconds: 0 },
    { maxOccupancy: 0 },
  ])('is infinite for a target no staff can meet: %o', (targets) => {
    expect(requiredStaff({ load: 5, ahtSeconds: 180, patienceSeconds: 60, ...targets })).toBe(Infinity);
  });

  test.each(staffOfAnyPatience)(
    'answers at any size: load %d, AHT %d, %d in %d s, patience %d',
    (...args) => {
      const [load, ahtSeconds, serviceLevel, answerSeconds, patienceSeconds] = args;
      const question = { load, ahtSeconds, patienceSeconds, serviceLevel, answerSeconds };
      const n = requiredStaff(question);
      expect(n).toBeGreaterThan(0);
      expect(n).toBeLessThan(Infinity);
    },
  );

  test('is NaN for patience that is none', () => {
    for (const patienceSeconds of [0, -1, NaN]) {
      expect(requiredStaff({ load: 5, ahtSeconds: 180, patienceSeconds, maxAbandonRate: 0.1 })).toBeNaN();
    }
  });
});
