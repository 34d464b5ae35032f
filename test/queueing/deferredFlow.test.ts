import fc from 'fast-check';
import { deferredFlow } from '../../src/queueing/deferredFlow';
import { holds } from './holds';

describe('flow of deferrable work', () => {
  test('carries the backlog from interval to interval, first come first served', () => {
    const work = { workHours: [5, 0, 4, 1], hoursPerHead: [1, 1, 1, 1] };
    expect(deferredFlow(work, 2, 1)).toEqual({
      doneHours: [2, 2, 2, 2],
      backlogHours: [3, 1, 3, 2],
      // The 5 hours of the first interval are due by the end of the second, the 4 of the third by the fourth.
      overdueHours: [0, 1, 0, 1],
    });
  });

  test('starts from the backlog of the day before, due with the first interval', () => {
    const flow = deferredFlow({ workHours: [1, 1], hoursPerHead: [1, 1], backlogHours: 4 }, 2, 0);
    expect(flow).toEqual({ doneHours: [2, 2], backlogHours: [3, 2], overdueHours: [3, 2] });
  });

  test('does nothing while closed, and takes a staff of its own for every interval', () => {
    const work = { workHours: [2, 2, 2], hoursPerHead: [0.5, 0, 0.5] };
    expect(deferredFlow(work, [2, 9, 10], 5)).toMatchObject({
      doneHours: [1, 0, 5],
      backlogHours: [1, 3, 0],
    });
  });

  test('loses no hour: what arrived is done or waiting', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
    holds(
      fc.property(
        amounts,
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.nat(10),
        (workHours, staff, deadline) => {
          const flow = deferredFlow(
            { workHours, hoursPerHead: workHours.map(() => 1), backlogHours: 3 },
            staff,
            deadline,
          );
          const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
          expect(sum(flow.doneHours) + flow.backlogHours.at(-1)!).toBeCloseTo(sum(workHours) + 3, 8);
          flow.overdueHours.forEach((hours, i) => expect(hours).toBeLessThanOrEqual(flow.backlogHours[i]!));
        },
      ),
    );
  });

  test('of intervals that repeat is the last of many rounds, wherever they begin', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    const slack = fc.double({ min: 1.001, max: 3, noNaN: true });
    holds(
      fc.property(amounts, slack, fc.nat(30), fc.nat(11), (workHours, spare, deadline, by) => {
        const { length } = workHours;
        const heads = (workHours.reduce((sum, x) => sum + x, 0) / length) * spare;
        const flow = (hours: readonly number[], repeats: boolean) =>
          deferredFlow({ workHours: hours, hoursPerHead: hours.map(() => 1), repeats }, heads, deadline);
        const once = flow(workHours, true);
        const rounds = 3 + Math.ceil(deadline / length);
        const many = flow(Array.from({ length: rounds }, () => workHours).flat(), false);
        const turned = flow([...workHours.slice(by), ...workHours.slice(0, by)], true);
        for (const figure of ['doneHours', 'backlogHours', 'overdueHours'] as const) {
          many[figure].slice(-length).forEach((x, i) => expect(once[figure][i]).toBeCloseTo(x, 8));
          turned[figure].forEach((x, i) =>
            expect(once[figure][(i + Math.min(by, length)) % length]).toBeCloseTo(x, 8),
          );
        }
      }),
    );
  });

  test('of intervals that repeat has no end where the heads cannot keep up', () => {
    const work = { workHours: [5, 1], hoursPerHead: [1, 1], repeats: true };
    expect(deferredFlow(work, 3, 0)).toMatchObject({ doneHours: [3, 3], backlogHours: [2, 0] });
    expect(deferredFlow(work, 2.9, 0).backlogHours).toEqual([Infinity, Infinity]);
  });

  test.each([
    [{ workHours: [1, 2], hoursPerHead: [1] }, 1, 0],
    [{ workHours: [1, -2], hoursPerHead: [1, 1] }, 1, 0],
    [{ workHours: [1, NaN], hoursPerHead: [1, 1] }, 1, 0],
    [{ workHours: [1, 2], hoursPerHead: [1, 1], backlogHours: -1 }, 1, 0],
    [{ workHours: [1, 2], hoursPerHead: [1, 1] }, -1, 0],
    [{ workHours: [1, 2], hoursPerHead: [1, 1] }, [1], 0],
    [{ workHours: [1, 2], hoursPerHead: [1, 1] }, 1, 0.5],
  ])('is empty outside its domain: %o with %o', (work, staff, deadline) => {
    expect(deferredFlow(work, staff, deadline)).toEqual({
      doneHours: [],
      backlogHours: [],
      overdueHours: [],
    });
  });
});
