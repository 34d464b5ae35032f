import { ASA } from '../../src/functions/service';
import { ABANDON_RATE, ERLANGA, OCCUPANCY, QUEUE_LENGTH } from '../../src/functions/queue';
import { cells, column, errorOf, value } from './support/excel';

describe('ERLANGA', () => {
  it('is the share who abandon, in overload too', () => {
    expect(value(ERLANGA, 100, 180, 10, 120)).toBeCloseTo(0.1374638, 7);
    expect(value(ERLANGA, 100, 180, 5, 120)).toBeGreaterThan(0.5);
  });

  it('is all of them without agents and none without calls', () => {
    expect(value(ERLANGA, 100, 180, 0, 120)).toBe(1);
    expect(value(ERLANGA, 0, 180, 10, 120)).toBe(0);
  });

  it('needs a patience', () => {
    expect(errorOf(ERLANGA, 100, 180, 10, null)).toBe('#N/A: patience_seconds is blank.');
    expect(errorOf(ERLANGA, 100, 180, 10, 0)).toBe('#NUM!: patience_seconds must be above 0; it is 0.');
  });
});

describe('ABANDON_RATE', () => {
  it('is ERLANGA with patience and 0 without', () => {
    expect(value(ABANDON_RATE, 100, 180, 10, 30, 120)).toBe(value(ERLANGA, 100, 180, 10, 120));
    expect(value(ABANDON_RATE, 100, 180, 14)).toBe(0);
  });
});

describe('OCCUPANCY', () => {
  it('is load over agents', () => {
    expect(value(OCCUPANCY, 100, 180, 14)).toBeCloseTo(10 / 14, 12);
  });

  it('shows an overload as 1, not clamped below it', () => {
    expect(value(OCCUPANCY, 100, 180, 8)).toBe(1);
  });

  it('leaves out the calls that abandon', () => {
    const lost = Number(value(ERLANGA, 100, 180, 8, 120));
    expect(value(OCCUPANCY, 100, 180, 8, 30, 120)).toBeCloseTo((10 / 8) * (1 - lost), 10);
  });
});

describe('QUEUE_LENGTH', () => {
  it("obeys Little's law", () => {
    const wait = Number(value(ASA, 100, 180, 14));
    expect(value(QUEUE_LENGTH, 100, 180, 14)).toBeCloseTo((100 / 1800) * wait, 10);
  });

  it('takes a column of agents, with the rows that cannot keep up by themselves', () => {
    const result = cells(QUEUE_LENGTH, 100, 180, column(9, 12, 14));
    expect(result[0]?.[0]).toMatch(/^#N\/A: Agents cannot keep up/);
    expect(Number(result[1]?.[0])).toBeGreaterThan(Number(result[2]?.[0]));
  });

  it('has an end where callers abandon', () => {
    expect(Number(value(QUEUE_LENGTH, 100, 180, 5, 30, 60))).toBeGreaterThan(0);
  });
});
