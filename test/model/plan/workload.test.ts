import fc from 'fast-check';
import { baseHeads, hoursPerHead, pty, workloadHours } from '../../../src/model/plan/workload';

const positive = fc.double({ min: 0.001, max: 100_000, noNaN: true });

describe('workload', () => {
  it('is 8,000 required hours for 120,000 calls at 240 s', () => {
    expect(workloadHours(120_000, 240)).toBe(8000);
  });

  it('is 0 without calls', () => {
    expect(workloadHours(0, 240)).toBe(0);
  });

  it('gives a head 168 available hours in 21 days of 8 hours', () => {
    expect(hoursPerHead(21, 8)).toBe(168);
  });

  it('comes to 68.027 base heads at a PTY of 0.70', () => {
    expect(baseHeads(8000, 168, 0.7)).toBeCloseTo(68.027, 3);
  });

  it('grows with calls and handling time and falls with PTY', () => {
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (calls, aht, share) => {
        const base = baseHeads(workloadHours(calls, aht), 168, share);
        expect(baseHeads(workloadHours(calls * 1.01, aht), 168, share)).toBeGreaterThan(base);
        expect(baseHeads(workloadHours(calls, aht * 1.01), 168, share)).toBeGreaterThan(base);
        expect(baseHeads(workloadHours(calls, aht), 168, share * 1.01)).toBeLessThan(base);
      }),
    );
  });
});

describe('PTY', () => {
  it('is the share of paid hours spent handling calls', () => {
    expect(pty(120_000, 240, 10_000)).toBe(0.8);
  });

  it('turns the hours it came from back into heads: history replanned needs the heads of history', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 1000 }), (calls, aht, heads) => {
        const productivity = pty(calls, aht, heads * 168);
        expect(baseHeads(workloadHours(calls, aht), 168, productivity) / heads).toBeCloseTo(1, 9);
      }),
    );
  });
});
