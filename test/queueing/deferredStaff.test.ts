import fc from 'fast-check';
import { deferredFlow, type DeferredWork } from '../../src/queueing/deferredFlow';
import { deferredStaff } from '../../src/queueing/deferredStaff';
import { expectRelative } from './golden';
import { holds } from './holds';
import { yearOfWork } from './hardQuestions';

/** Every stretch of intervals, one by one. */
function bySearch({ workHours, hoursPerHead, backlogHours = 0 }: DeferredWork, deadline: number): number {
  let most = 0;
  for (let i = 0; i < workHours.length; i++) {
    let arrived = i === 0 ? backlogHours : 0;
    for (let j = i; j + deadline < workHours.length; j++) {
      arrived += workHours[j]!;
      const hours = hoursPerHead.slice(i, j + deadline + 1).reduce((sum, one) => sum + one, 0);
      if (arrived > 0) most = Math.max(most, arrived / hours);
    }
  }
  return most;
}

describe('staff for deferrable work', () => {
  test('due at once is the worst interval, and with time to spare the average', () => {
    const work = { workHours: [10, 2, 2, 2], hoursPerHead: [1, 1, 1, 1] };
    expect(deferredStaff(work, 0)).toBe(10);
    expect(deferredStaff(work, 1)).toBe(5);
    expect(deferredStaff(work, 3)).toBe(2.5);
  });

  test('is the highest ratio over all stretches of the day', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
    holds(
      fc.property(
        amounts,
        fc.nat(12),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (workHours, deadline, backlogHours) => {
          const hoursPerHead = workHours.map((_, i) => (i % 5 === 4 ? 0.25 : 1));
          const work = { workHours, hoursPerHead, backlogHours };
          expectRelative(deferredStaff(work, deadline), bySearch(work, deadline), 1e-9);
        },
      ),
    );
  });

  test('keeps every deadline, and a little less does not', () => {
    const amounts = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 5, maxLength: 40 });
    holds(
      fc.property(amounts, fc.nat(4), (workHours, deadline) => {
        const work = { workHours, hoursPerHead: workHours.map(() => 1) };
        const staff = deferredStaff(work, deadline);
        const overdue = (heads: number): number =>
          Math.max(...deferredFlow(work, heads, deadline).overdueHours);
        expect(overdue(staff * (1 + 1e-12))).toBeLessThan(1e-9);
        expect(overdue(staff * 0.999)).toBeGreaterThan(0);
      }),
    );
  });

  test('counts a backlog from the start', () => {
    const work = { workHours: [0, 0, 0, 0], hoursPerHead: [1, 1, 1, 1] };
    expect(deferredStaff({ ...work, backlogHours: 6 }, 2)).toBe(2);
  });

  test('is endless when work falls due while closed, and 0 when none falls due', () => {
    expect(deferredStaff({ workHours: [5, 5], hoursPerHead: [0, 1] }, 0)).toBe(Infinity);
    expect(deferredStaff({ workHours: [5, 5], hoursPerHead: [1, 1] }, 7)).toBe(0);
    expect(deferredStaff({ workHours: [], hoursPerHead: [] }, 0)).toBe(0);
    expect(deferredStaff({ workHours: [0, 0], hoursPerHead: [0, 0] }, 0)).toBe(0);
  });

  describe('where the intervals repeat', () => {
    const week = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    const steady = (workHours: number[], rounds = 1): DeferredWork => {
      const all = Array.from({ length: rounds }, () => workHours).flat();
      return { workHours: all, hoursPerHead: all.map((_, i) => (i % workHours.length === 2 ? 0.25 : 1)) };
    };

    test('a single interval is its steady state, whatever the deadline', () => {
      const work = { workHours: [12], hoursPerHead: [4], repeats: true };
      for (const deadline of [0, 1, 5, 1e6, 1e18]) expect(deferredStaff(work, deadline)).toBe(3);
    });

    test('is the most that any stretch of many rounds asks for, and a round itself', () => {
      holds(
        fc.property(week, fc.nat(20), (workHours, deadline) => {
          const one = steady(workHours);
          const average =
            one.workHours.reduce((sum, x) => sum + x, 0) / one.hoursPerHead.reduce((sum, x) => sum + x, 0);
          const rounds = 3 + Math.ceil(deadline / workHours.length);
          const expected = Math.max(average, bySearch(steady(workHours, rounds), deadline));
          expectRelative(deferredStaff({ ...one, repeats: true }, deadline), expected, 1e-9);
        }),
      );
    });

    test('does not hang on where the week begins', () => {
      holds(
        fc.property(week, fc.nat(20), fc.nat(11), (workHours, deadline, by) => {
          const turn = <T>(values: readonly T[]): T[] => [...values.slice(by), ...values.slice(0, by)];
          const one = steady(workHours);
          const turned = { workHours: turn(one.workHours), hoursPerHead: turn(one.hoursPerHead) };
          const staff = deferredStaff({ ...one, repeats: true }, deadline);
          expectRelative(deferredStaff({ ...turned, repeats: true }, deadline), staff, 1e-11);
        }),
      );
    });

    test('keeps every deadline round after round, and a little less does not', () => {
      holds(
        fc.property(week, fc.nat(20), (workHours, deadline) => {
          const work = { ...steady(workHours), repeats: true };
          const staff = deferredStaff(work, deadline);
          const { overdueHours } = deferredFlow(work, staff * (1 + 1e-12), deadline);
          overdueHours.forEach((hours) => expect(hours).toBeLessThan(1e-9));
          const fewer = deferredFlow(work, staff * 0.999, deadline).overdueHours;
          expect(Math.max(...fewer)).toBeGreaterThan(0);
        }),
      );
    });

    test('is endless when nobody ever works, and 0 without work', () => {
      expect(deferredStaff({ workHours: [5, 5], hoursPerHead: [0, 0], repeats: true }, 3)).toBe(Infinity);
      expect(deferredStaff({ workHours: [0, 0], hoursPerHead: [0, 0], repeats: true }, 3)).toBe(0);
      expect(deferredStaff({ workHours: [], hoursPerHead: [], repeats: true }, 3)).toBe(0);
    });

    test('is NaN with a backlog, which a steady week has none of', () => {
      const work = { workHours: [5, 5], hoursPerHead: [1, 1], repeats: true };
      expect(deferredStaff({ ...work, backlogHours: 1 }, 1)).toBeNaN();
      expect(deferredFlow({ ...work, backlogHours: 1 }, 5, 1).doneHours).toEqual([]);
    });
  });

  test('is NaN outside its domain', () => {
    expect(deferredStaff({ workHours: [-5], hoursPerHead: [1] }, 0)).toBeNaN();
    expect(deferredStaff({ workHours: [5], hoursPerHead: [1] }, -1)).toBeNaN();
  });

  test('staffs a year of quarter hours', () => {
    expect(deferredStaff(yearOfWork, 16)).toBeGreaterThan(4);
  });
});
