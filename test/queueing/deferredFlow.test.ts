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
