import * as fc from 'fast-check';
import { REQUIRED_HOURS } from '../../src/functions/day';
import { ABANDON_RATE, OCCUPANCY, QUEUE_LENGTH } from '../../src/functions/queue';
import { ASA, SERVICE_LEVEL } from '../../src/functions/service';
import { FRACTIONAL_STAFF, REQUIRED_STAFF } from '../../src/functions/staffing';
import { TRAINING_LOSS, HIRE_NEED, INTERVIEW_NEED } from '../../src/functions/hiring';
import { HEADCOUNT, PTY, WORKLOAD_HOURS } from '../../src/functions/workload';
import { call, column, row } from './support/excel';

/** The same examples in every run, so that a failure is one that anybody can repeat. */
const settings = { seed: 2026, numRuns: 60 };

const calls = fc.integer({ min: 1, max: 2000 });
const aht = fc.integer({ min: 20, max: 900 });
const seconds = fc.integer({ min: 0, max: 120 });
const level = fc.double({ min: 0.05, max: 0.98, noNaN: true });
const patience = fc.integer({ min: 10, max: 1200 });
const spare = fc.integer({ min: 1, max: 40 });

const number = (declared: Parameters<typeof call>[0], ...given: unknown[]): number =>
  Number(call(declared, ...given)[0]?.[0]);
const erlangs = (perInterval: number, handling: number): number => (perInterval * handling) / 1800;

describe('REQUIRED_STAFF', () => {
  it('meets its target with the answer and misses it with one agent fewer', () => {
    fc.assert(
      fc.property(calls, aht, level, seconds, (n, handling, target, within) => {
        const staff = number(REQUIRED_STAFF, n, handling, target, within);
        expect(number(SERVICE_LEVEL, n, handling, staff, within)).toBeGreaterThanOrEqual(target - 1e-12);
        if (staff > 1) expect(number(SERVICE_LEVEL, n, handling, staff - 1, within)).toBeLessThan(target);
      }),
      settings,
    );
  });

  it('does so with patience', () => {
    fc.assert(
      fc.property(calls, aht, level, patience, (n, handling, target, mean) => {
        const staff = number(REQUIRED_STAFF, n, handling, target, 20, 30, 0, 1, mean);
        const reached = (agents: number) => number(SERVICE_LEVEL, n, handling, agents, 20, 30, mean);
        expect(reached(staff)).toBeGreaterThanOrEqual(target - 1e-12);
        if (staff > 1) expect(reached(staff - 1)).toBeLessThan(target);
      }),
      settings,
    );
  });

  it('never falls as calls grow', () => {
    fc.assert(
      fc.property(calls, calls, aht, level, (one, other, handling, target) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(number(REQUIRED_STAFF, fewer, handling, target, 20)).toBeLessThanOrEqual(
          number(REQUIRED_STAFF, more, handling, target, 20),
        );
      }),
      settings,
    );
  });

  it('lies above FRACTIONAL_STAFF by less than one', () => {
    fc.assert(
      fc.property(calls, aht, level, seconds, (n, handling, target, within) => {
        const whole = number(REQUIRED_STAFF, n, handling, target, within);
        const fraction = number(FRACTIONAL_STAFF, n, handling, target, within);
        expect(fraction).toBeLessThanOrEqual(whole);
        expect(fraction).toBeGreaterThanOrEqual(whole - 1);
      }),
      settings,
    );
  });
});

describe('the queue', () => {
  it("obeys Little's law, with patience and without", () => {
    fc.assert(
      fc.property(calls, aht, spare, (n, handling, more) => {
        const agents = Math.floor(erlangs(n, handling)) + more;
        const wait = number(ASA, n, handling, agents);
        const expected = (n / 1800) * wait;
        expect(Math.abs(number(QUEUE_LENGTH, n, handling, agents) - expected)).toBeLessThanOrEqual(
          1e-9 * (1 + expected),
        );
      }),
      settings,
    );
  });

  it('works off what does not abandon', () => {
    fc.assert(
      fc.property(calls, aht, patience, fc.integer({ min: 1, max: 300 }), (n, handling, mean, agents) => {
        const answered = 1 - number(ABANDON_RATE, n, handling, agents, 30, mean);
        const busy = number(OCCUPANCY, n, handling, agents, 30, mean);
        expect(busy).toBeCloseTo((erlangs(n, handling) / agents) * answered, 9);
      }),
      settings,
    );
  });

  it('abandons less as patience grows', () => {
    fc.assert(
      fc.property(calls, aht, patience, spare, (n, handling, mean, agents) => {
        const rates = call(ABANDON_RATE, n, handling, agents, 30, column(mean, mean * 2, mean * 10)).flat();
        expect(Number(rates[1])).toBeLessThanOrEqual(Number(rates[0]) + 1e-12);
        expect(Number(rates[2])).toBeLessThanOrEqual(Number(rates[1]) + 1e-12);
      }),
      settings,
    );
  });
});

describe('a spilled result', () => {
  const list = fc.array(calls, { minLength: 1, maxLength: 6 });
  const agentList = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 4 });

  it('is what single cells give, one by one', () => {
    fc.assert(
      fc.property(list, agentList, aht, (many, agents, handling) => {
        const table = call(SERVICE_LEVEL, column(...many), handling, row(...agents), 20);
        many.forEach((n, r) =>
          agents.forEach((a, c) => expect(table[r]?.[c]).toBe(number(SERVICE_LEVEL, n, handling, a, 20))),
        );
      }),
      settings,
    );
  });

  it('adds up to REQUIRED_HOURS', () => {
    fc.assert(
      fc.property(list, aht, (many, handling) => {
        const staff = call(FRACTIONAL_STAFF, column(...many), handling, 0.8, 20).flat();
        const sum = staff.reduce((total: number, agents) => total + Number(agents), 0);
        const hours = number(REQUIRED_HOURS, column(...many), handling, 0.8, 20);
        expect(hours / (sum / 2)).toBeCloseTo(1, 9);
      }),
      settings,
    );
  });
});

describe('the plan in cells', () => {
  it('comes back to the workload: heads x hours x PTY', () => {
    const days = fc.integer({ min: 1, max: 31 });
    const share = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(calls, aht, days, share, (n, handling, workdays, pty) => {
        const hours = number(WORKLOAD_HOURS, n, handling);
        const heads = number(HEADCOUNT, hours, workdays, pty);
        expect((heads * workdays * 8 * pty) / hours).toBeCloseTo(1, 9);
        const paid = heads * workdays * 8;
        expect(number(PTY, n, handling, paid * (1 + 1e-12)) / pty).toBeCloseTo(1, 9);
      }),
      settings,
    );
  });

  it('hires enough for the gap and for the coaching that the hires themselves need', () => {
    const heads = fc.double({ min: 0, max: 1000, noNaN: true });
    const span = fc.double({ min: 2.5, max: 20, noNaN: true });
    fc.assert(
      fc.property(heads, heads, span, span, (required, actual, buddies, coaches) => {
        const hires = number(HIRE_NEED, required, actual, buddies, coaches);
        const lost = number(TRAINING_LOSS, hires, 0, buddies, coaches);
        if (required > actual) expect(actual + hires).toBeGreaterThanOrEqual(required + lost - 1e-5);
        else expect(hires).toBe(0);
      }),
      settings,
    );
  });

  it('interviews enough for the hires on average, and not one too many', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), share, (hires, yieldShare) => {
        const interviews = number(INTERVIEW_NEED, hires, yieldShare);
        expect(interviews * yieldShare).toBeGreaterThanOrEqual(hires - 1e-5);
        expect((interviews - 1) * yieldShare).toBeLessThan(hires);
      }),
      settings,
    );
  });
});
