import fc from 'fast-check';
import { figuresOf } from '../../../src/model/forecast/callCount';
import { countCalls } from '../../../src/model/forecast/callLog';
import { bankLog, hasData } from '../../support/callBooks';
import { bankCalls, call } from '../support/calls';

const day = 46_023; // 1 January 2026
const at = (hours: number, minutes: number, seconds = 0): number =>
  day + hours / 24 + minutes / 1440 + seconds / 86_400;

describe('counting a call log', () => {
  it('puts a call at the very start of an interval into it, whatever the noise of the serial', () => {
    const counts = countCalls([call('A', at(8, 30)), call('A', at(8, 59, 59)), call('A', at(9, 0))], 30);
    expect(counts.map(({ offered }) => offered)).toEqual([2, 1]);
    expect(counts[0]!.start).toBeCloseTo(at(8, 30), 9);
  });

  it('keeps lines apart and orders by time, then line', () => {
    const counts = countCalls([call('B', at(9, 0)), call('A', at(9, 0)), call('B', at(8, 0))], 60);
    expect(counts.map(({ line }) => line)).toEqual(['B', 'A', 'B']);
  });

  it('takes handling time from the answered only', () => {
    const [count] = countCalls(
      [
        call('A', at(9, 0), { handleSeconds: 200 }),
        call('A', at(9, 1), { handleSeconds: 300 }),
        call('A', at(9, 2), { outcome: 'abandoned', handleSeconds: 0, queueSeconds: 30 }),
      ],
      30,
    );
    expect(count).toMatchObject({ offered: 3, abandoned: 1, handled: 2, handledSeconds: 500 });
  });

  it('does not know the waiting of an interval in which a call does not', () => {
    const [count] = countCalls([call('A', day, { queueSeconds: null }), call('A', day)], 30);
    expect(count!.waitedSeconds).toBeNull();
  });

  it('refuses an interval that does not divide the day', () => {
    expect(countCalls([call('A', at(9, 0))], 7)).toEqual([]);
  });

  it('loses no call', () => {
    const someCall = fc.record({
      line: fc.constantFrom('A', 'B'),
      minute: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(someCall), fc.constantFrom(5, 15, 30, 60, 1440), (list, interval) => {
        const calls = list.map(({ line, minute }) => call(line, day + minute / 1440));
        const total = countCalls(calls, interval).reduce((sum, { offered }) => sum + offered, 0);
        expect(total).toBe(calls.length);
      }),
    );
  });
});

(hasData(bankLog) ? describe : describe.skip)('the call log of a bank', () => {
  const calls = bankCalls();

  it('holds its six lines', () => {
    const lines = new Set(countCalls(calls, 1440).map(({ line }) => line));
    expect([...lines].sort()).toEqual(['IN', 'NE', 'NW', 'PE', 'PS', 'TT']);
  });

  it('has a believable AHT, abandonment and patience on its regular line', () => {
    const [regular] = countCalls(
      calls.filter(({ line }) => line === 'PS').map((one) => ({ ...one, start: day })),
      1440,
    );
    const { ahtSeconds, abandonRate, patienceSeconds } = figuresOf(regular!);
    expect(regular!.offered).toBeGreaterThan(10_000);
    expect(ahtSeconds).toBeGreaterThan(120);
    expect(ahtSeconds).toBeLessThan(300);
    expect(patienceSeconds).toBeGreaterThan(ahtSeconds!);
    expect(abandonRate).toBeGreaterThan(0.05);
    expect(abandonRate).toBeLessThan(0.3);
  });

  it('adds up to the same however it is cut', () => {
    const total = (interval: number): number =>
      countCalls(calls, interval).reduce((sum, { offered }) => sum + offered, 0);
    expect(total(15)).toBe(calls.length);
    expect(total(1440)).toBe(calls.length);
  });
});
