import { fractionalStaff } from '../../src/queueing/fractionalStaff';
import { requiredHours } from '../../src/queueing/requiredHours';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative } from './golden';

const eightyInTwenty = { serviceLevel: 0.8, answerSeconds: 20, intervalSeconds: 1800 };
const flat = Array.from({ length: 4 }, () => ({ calls: 100, ahtSeconds: 180 }));

describe('required hours', () => {
  test('of whole agents: four half hours of 14 are 28, and 40 at 30 % shrinkage, not rounded again', () => {
    const day = { ...eightyInTwenty, intervals: flat, wholeAgents: true };
    expect(requiredHours(day)).toBe(28);
    expectRelative(requiredHours({ ...day, shrinkage: 0.3 }), 40, 1e-14);
  });

  test('do not round every interval up by default', () => {
    const hours = requiredHours({ ...eightyInTwenty, intervals: flat });
    const staff = fractionalStaff({ load: 10, ahtSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 });
    expectRelative(hours, 2 * staff, 1e-13);
    expect(hours).toBeLessThan(28);
  });

  test('are staffed interval by interval: the average load would miss the target at the peak', () => {
    const peak = [40, 160, 160, 40].map((calls) => ({ calls, ahtSeconds: 180 }));
    const average = requiredHours({ ...eightyInTwenty, intervals: flat }) / 2;
    expect(serviceLevel(16, average, 180, 20)).toBeLessThan(0.1);
    const byShape = requiredHours({ ...eightyInTwenty, intervals: peak });
    const each = [4, 16, 16, 4].map((load) => fractionalStaff({ load, ahtSeconds: 180, ...eightyInTwenty }));
    expectRelative(byShape, each.reduce((sum, staff) => sum + staff, 0) / 2, 1e-13);
  });

  test('fall when callers may abandon', () => {
    const patient = requiredHours({ ...eightyInTwenty, intervals: flat });
    expect(requiredHours({ ...eightyInTwenty, intervals: flat, patienceSeconds: 60 })).toBeLessThan(patient);
  });

  test('are none for nights without calls, unless a minimum is kept', () => {
    const night = [{ calls: 0, ahtSeconds: 0 }];
    expect(requiredHours({ ...eightyInTwenty, intervals: night })).toBe(0);
    expect(requiredHours({ ...eightyInTwenty, intervals: night, minimumStaff: 2 })).toBe(1);
    expect(requiredHours({ ...eightyInTwenty, intervals: [] })).toBe(0);
  });

  test('are infinite for the impossible and NaN outside the domain', () => {
    expect(requiredHours({ ...eightyInTwenty, serviceLevel: 1, intervals: flat })).toBe(Infinity);
    expect(requiredHours({ ...eightyInTwenty, intervals: [{ calls: -1, ahtSeconds: 180 }] })).toBeNaN();
    expect(requiredHours({ ...eightyInTwenty, intervals: [{ calls: 1, ahtSeconds: 0 }] })).toBe(0);
    expect(requiredHours({ ...eightyInTwenty, intervals: flat, intervalSeconds: 0 })).toBeNaN();
    expect(requiredHours({ ...eightyInTwenty, intervals: flat, shrinkage: 1 })).toBeNaN();
  });
});
