import { ANNOUNCED_DELAY, ANNOUNCED_QUEUE, ANNOUNCED_STAFF } from '../../src/functions/announced';
import { ERLANGB } from '../../src/functions/probability';
import { cells, column, errorOf, row, value } from './support/excel';

describe('ANNOUNCED_DELAY', () => {
  it('is the quantile of one exponential time with nobody ahead', () => {
    expect(value(ANNOUNCED_DELAY, 16, 1, 0, 0.9)).toBeCloseTo(Math.log(10) / 16, 12);
  });

  it('is shorter where the callers ahead may leave', () => {
    const patient = Number(value(ANNOUNCED_DELAY, 100, 300, 20, 0.8));
    expect(patient).toBeCloseTo(74.1839554563, 8);
    expect(value(ANNOUNCED_DELAY, 100, 300, 20, 0.8, 180)).toBeCloseTo(64.0987203796, 8);
  });

  it('grows with the callers ahead and with the coverage', () => {
    const table = cells(ANNOUNCED_DELAY, 10, 300, column(0, 1, 5), row(0, 0.5, 0.9));
    expect(table.map(([none]) => none)).toEqual([0, 0, 0]);
    expect(Number(table[2]?.[2])).toBeGreaterThan(Number(table[1]?.[2]));
    expect(Number(table[2]?.[2])).toBeGreaterThan(Number(table[2]?.[1]));
  });

  it.each([
    [[10, 300, 4, 1], '#N/A: No delay is long enough to be met for certain: coverage must be below 1.'],
    [[0, 300, 4, 0.9], '#NUM!: agents must be a whole number, 1 or more; it is 0.'],
    [[10, 0, 4, 0.9], '#NUM!: aht_seconds must be above 0; it is 0.'],
    [[10, 300, 4.5, 0.9], '#NUM!: waiting_ahead must be a whole number, from 0 to 100000000; it is 4.5.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(ANNOUNCED_DELAY, ...given)).toBe(error);
  });
});

describe('ANNOUNCED_QUEUE', () => {
  it('spills one row: waits, balks, abandons, served, occupancy, mean wait of the served', () => {
    const [figures, ...more] = cells(ANNOUNCED_QUEUE, 120, 300, 20, 0.5, 150, 75, 0.05);
    expect(more).toEqual([]);
    const golden = [
      0.31988736417214, 0.058303644292749, 0.0701750122354652, 0.871521343471786, 0.871521343471786,
      4.57514222413499,
    ];
    golden.forEach((figure, index) => expect(Number(figures?.[index]) / figure).toBeCloseTo(1, 9));
  });

  it('loses no call: balks, abandons and served are all', () => {
    for (const [, balks, abandons, served] of cells(
      ANNOUNCED_QUEUE,
      column(60, 120, 240),
      300,
      20,
      0.8,
      150,
      300,
    )) {
      expect(Number(balks) + Number(abandons) + Number(served)).toBeCloseTo(1, 9);
    }
  });

  it("balks with Erlang B's blocking where everybody who hears an announcement hangs up", () => {
    const [figures] = cells(ANNOUNCED_QUEUE, 120, 300, 20, 0.5, 150, 75, 1);
    expect(figures?.[1]).toBeCloseTo(Number(value(ERLANGB, 20, 20)), 10);
  });

  it('gives a row for each row of arguments, empty and faulty rows by themselves', () => {
    const table = cells(ANNOUNCED_QUEUE, column(120, null, -1), 300, 20, 0.5, 150, 75);
    expect(table[0]).toHaveLength(6);
    expect(table[1]).toEqual(['', '', '', '', '', '']);
    expect(new Set(table[2])).toEqual(new Set(['#NUM!: calls in row 3 must be 0 or more; it is -1.']));
  });

  it('has shares but no mean wait where nobody answers', () => {
    const [figures] = cells(ANNOUNCED_QUEUE, 120, 300, 0, 0.5, 150, 75);
    expect(figures?.slice(0, 4)).toEqual([1, 1, 0, 0]);
    expect(figures?.[5]).toMatch(/^#N\/A: No call is answered/);
  });

  it('refuses a row of calls, which would have nowhere to spill', () => {
    expect(errorOf(ANNOUNCED_QUEUE, row(60, 120), 300, 20, 0.5, 150, 75)).toBe(
      '#VALUE!: calls must be a cell or one column; it has 1 rows and 2 columns.',
    );
  });
});

describe('ANNOUNCED_STAFF', () => {
  it('is the smallest number of agents within the penalty', () => {
    expect(value(ANNOUNCED_STAFF, 120, 300, 0.5, 150, 75, 0.3, 1, 3, 0.05)).toBe(20);
    const penalty = (agents: number) => {
      const [figures] = cells(ANNOUNCED_QUEUE, 120, 300, agents, 0.5, 150, 75, 0.05);
      return Number(figures?.[1]) + 3 * Number(figures?.[2]);
    };
    expect(penalty(20)).toBeLessThanOrEqual(0.3);
    expect(penalty(19)).toBeGreaterThan(0.3);
  });

  it('needs fewer agents where more is allowed', () => {
    const staff = cells(ANNOUNCED_STAFF, 120, 300, 0.8, 150, 300, column(0.05, 0.1, 0.3, 1))
      .flat()
      .map(Number);
    expect([...staff].sort((a, b) => b - a)).toEqual(staff);
  });

  it('needs nobody for no calls, and no number is enough for no penalty at all', () => {
    expect(value(ANNOUNCED_STAFF, 0, 300, 0.5, 150, 75, 0.3)).toBe(0);
    expect(errorOf(ANNOUNCED_STAFF, 120, 300, 0.5, 150, 75, 0)).toBe(
      '#N/A: No number of agents meets the targets.',
    );
  });
});
