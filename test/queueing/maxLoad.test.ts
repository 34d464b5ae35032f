import fc from 'fast-check';
import { maxLoad } from '../../src/queueing/maxLoad';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative } from './golden';
import { holds } from './holds';
import { anyLoad } from './hardQuestions';

const eightyInTwenty = { serviceLevel: 0.8, answerSeconds: 20 };

describe('highest load', () => {
  test('inverts required staff: a little less load needs no more agents, a little more needs one more', () => {
    const counts = fc.integer({ min: 1, max: 2000 });
    const patience = fc.option(fc.double({ min: 0, max: 6, noNaN: true }), { nil: undefined });
    const levels = fc.double({ min: 0.05, max: 0.99, noNaN: true });
    holds(
      fc.property(counts, patience, levels, (agents, log, level) => {
        const base = { ahtSeconds: 180, patienceSeconds: log === undefined ? Infinity : 10 ** log };
        const targets = { serviceLevel: level, answerSeconds: 20 };
        const load = maxLoad({ ...base, ...targets, agents });
        expect(requiredStaff({ ...base, ...targets, load: load * (1 - 1e-9) })).toBeLessThanOrEqual(agents);
        expect(requiredStaff({ ...base, ...targets, load: load * (1 + 1e-9) })).toBeGreaterThan(agents);
      }),
    );
  });

  test('just meets the target', () => {
    const load = maxLoad({ agents: 14, ahtSeconds: 180, ...eightyInTwenty });
    expectRelative(serviceLevel(load, 14, 180, 20), 0.8, 1e-11);
  });

  test('stays below the agents where callers wait for ever and may exceed them where they abandon', () => {
    expect(maxLoad({ agents: 14, ahtSeconds: 180 })).toBe(14);
    expect(maxLoad({ agents: 14, ahtSeconds: 180, maxOccupancy: 0.85 })).toBeCloseTo(11.9, 9);
    expect(
      maxLoad({ agents: 14, ahtSeconds: 180, patienceSeconds: 60, maxAbandonRate: 0.5 }),
    ).toBeGreaterThan(14);
    expect(maxLoad({ agents: 14, ahtSeconds: 180, patienceSeconds: 60 })).toBe(Infinity);
  });

  test('is 0 without agents and for targets no load can meet', () => {
    expect(maxLoad({ agents: 0, ahtSeconds: 180, ...eightyInTwenty })).toBe(0);
    expect(maxLoad({ agents: 5, ahtSeconds: 180, serviceLevel: 1, answerSeconds: 20 })).toBe(0);
    expect(maxLoad({ agents: 5, ahtSeconds: 180, patienceSeconds: 9, maxAbandonRate: 0 })).toBe(0);
  });

  test.each([
    { agents: -1 },
    { agents: Infinity },
    { ahtSeconds: 0 },
    { patienceSeconds: 0 },
    { serviceLevel: 2 },
  ])('is NaN outside its domain: %o', (wrong) => {
    expect(maxLoad({ agents: 5, ahtSeconds: 180, ...eightyInTwenty, ...wrong })).toBeNaN();
  });

  test.each(anyLoad)('comes for any finite input: %o', (question) => {
    expect(maxLoad(question)).not.toBeNaN();
  });
});
