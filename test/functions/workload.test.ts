import { AHT, HEADCOUNT, PTY, WORKLOAD_HOURS } from '../../src/functions/workload';
import { cells, column, errorOf, row, value } from './support/excel';

describe('AHT', () => {
  it('is talk plus hold plus after-call work', () => {
    expect(value(AHT, 180, 20, 40)).toBe(240);
  });

  it('needs talk time only', () => {
    expect(value(AHT, 180)).toBe(180);
    expect(value(AHT, 180, null, 40)).toBe(220);
  });

  it('takes columns', () => {
    expect(cells(AHT, column(180, 200), column(20, null), 40)).toEqual([[240], [240]]);
  });

  it('refuses a negative time', () => {
    expect(errorOf(AHT, 180, -20)).toBe('#NUM!: hold_seconds must be 0 or more; it is -20.');
  });
});

describe('WORKLOAD_HOURS', () => {
  it('is calls x AHT / 3600', () => {
    expect(value(WORKLOAD_HOURS, 120_000, 240)).toBe(8000);
  });

  it('is 0 for no calls, but not for a blank', () => {
    expect(value(WORKLOAD_HOURS, 0, 240)).toBe(0);
    expect(errorOf(WORKLOAD_HOURS, null, 240)).toBe('#N/A: calls is blank.');
  });

  it('crosses months with lines', () => {
    expect(cells(WORKLOAD_HOURS, column(3600, 7200), row(1, 2))).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });
});

describe('PTY', () => {
  it('is handled time over paid time', () => {
    expect(value(PTY, 10_000, 252, 1000)).toBeCloseTo(0.7, 12);
  });

  it('may be 0 and may be 1', () => {
    expect(value(PTY, 0, 252, 1000)).toBe(0);
    expect(value(PTY, 3600, 1, 1)).toBe(1);
  });

  it('is refused above 1, since more time cannot be handled than is paid', () => {
    expect(errorOf(PTY, 7200, 1, 1)).toBe('#N/A: PTY comes to 2, above 1: more time was handled than paid.');
  });

  it('needs paid hours above 0', () => {
    expect(errorOf(PTY, 10_000, 252, 0)).toBe('#NUM!: paid_hours must be above 0; it is 0.');
  });
});

describe('HEADCOUNT', () => {
  it("gives the worked example's base heads", () => {
    expect(value(HEADCOUNT, 8000, 21, 0.7)).toBeCloseTo(68.027, 3);
  });

  it('gives its required heads once the losses are added', () => {
    const absence = ((8000 / 168 / 0.7) * 0.08) / 0.92;
    expect(value(HEADCOUNT, 8000, 21, 0.7, 8, absence + 3 + 4 + 8)).toBeCloseTo(88.943, 3);
  });

  it('takes other hours a day', () => {
    expect(value(HEADCOUNT, 8000, 21, 0.7, 7.5)).toBeCloseTo(8000 / 21 / 7.5 / 0.7, 9);
  });

  it.each([
    [[8000, 0, 0.7], '#NUM!: working_days must be above 0 and at most 31; it is 0.'],
    [[8000, 21, 0], '#NUM!: pty must be above 0 and at most 1; it is 0.'],
    [[8000, 21, 70], '#NUM!: pty must be above 0 and at most 1; it is 70. Write 70 % as 0.7.'],
    [
      [8000, 21, '0.7'],
      '#VALUE!: pty must be a number; it is the text "0.7". That is a number kept as text: take off the quotes, or choose Convert to Number on the cell’s green mark.',
    ],
    [[8000, 21, 0.7, 25], '#NUM!: hours_per_day must be above 0 and at most 24; it is 25.'],
    [[8000, 21, 0.7, 8, -1], '#NUM!: loss_heads must be 0 or more; it is -1.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(HEADCOUNT, ...given)).toBe(error);
  });
});
