import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { countCalls, countCallsByMonth, meanPatience, type Call } from '../../src/model/callLog';

const bankLog = path.resolve(__dirname, '../../../shared/data/bank_call_log_first_half.csv');

function call(line: string, start: number, change: Partial<Call> = {}): Call {
  return { line, start, queueSeconds: 0, outcome: 'answered', handleSeconds: 240, ...change };
}

const day = 46_023; // 1 January 2026
const at = (hours: number, minutes: number, seconds = 0): number =>
  day + hours / 24 + minutes / 1440 + seconds / 86_400;

/** The bank's calls that asked for an agent, by the rule of the data's own description. */
function bankCalls(): Call[] {
  const [header, ...lines] = readFileSync(bankLog, 'utf8').trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.flatMap((text) => {
    const cells = text.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)]!;
    const outcome = cell('outcome');
    const reached = cell('q_start') !== '0:00:00' || outcome === 'AGENT';
    if (!reached || outcome === 'PHANTOM') return [];
    const [hours, minutes, seconds] = cell('vru_entry').split(':').map(Number);
    const serial = Date.parse(`${cell('date')}T00:00:00Z`) / 86_400_000 + 25_569;
    return [
      call(cell('type'), serial + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400, {
        queueSeconds: Number(cell('q_time')),
        outcome: outcome === 'AGENT' ? ('answered' as const) : ('abandoned' as const),
        handleSeconds: Number(cell('ser_time')),
      }),
    ];
  });
}

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

  it('takes AHT from the answered only', () => {
    const [count] = countCalls(
      [
        call('A', at(9, 0), { handleSeconds: 200 }),
        call('A', at(9, 1), { handleSeconds: 300 }),
        call('A', at(9, 2), { outcome: 'abandoned', handleSeconds: 0, queueSeconds: 30 }),
      ],
      30,
    );
    expect(count).toMatchObject({ offered: 3, answered: 2, abandoned: 1, ahtSeconds: 250 });
    expect(count!.abandonRate).toBeCloseTo(1 / 3, 12);
  });

  it('has no AHT where nobody was answered and no patience where nobody gave up', () => {
    const lost = call('A', at(9, 0), { outcome: 'abandoned', queueSeconds: 40 });
    expect(countCalls([lost], 30)[0]).toMatchObject({ ahtSeconds: null, patienceSeconds: 40 });
    expect(countCalls([call('A', at(9, 0))], 30)[0]!.patienceSeconds).toBeNull();
  });

  it('refuses an interval that does not divide the day', () => {
    expect(countCalls([call('A', at(9, 0))], 7)).toEqual([]);
  });

  it('groups by month over the turn of the year', () => {
    const calls = [call('A', at(9, 0)), call('A', day - 0.5), call('A', at(10, 0))];
    expect(countCallsByMonth(calls).map(({ month, offered }) => [month, offered])).toEqual([
      ['2025-12', 1],
      ['2026-01', 2],
    ]);
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

describe('mean patience', () => {
  it('counts the waits of the answered too', () => {
    const calls = [
      call('A', day, { queueSeconds: 20 }),
      call('A', day, { queueSeconds: 70 }),
      call('A', day, { queueSeconds: 30, outcome: 'abandoned' }),
    ];
    expect(meanPatience(calls)).toBe(120);
  });

  it('finds the patience that made the calls', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const calls = Array.from({ length: 20_000 }, () => {
      const patience = -180 * Math.log(random());
      const wait = -60 * Math.log(random());
      const outcome = patience < wait ? ('abandoned' as const) : ('answered' as const);
      return call('A', day, { queueSeconds: Math.min(patience, wait), outcome });
    });
    expect(meanPatience(calls)! / 180).toBeCloseTo(1, 1);
  });
});

const withData = existsSync(bankLog) ? describe : describe.skip;
if (!existsSync(bankLog)) console.warn('The call log of ../shared/data is not here: its tests are skipped.');

withData('the call log of a bank', () => {
  const calls = existsSync(bankLog) ? bankCalls() : [];

  it('holds its six lines', () => {
    expect([...new Set(calls.map(({ line }) => line))].sort()).toEqual(['IN', 'NE', 'NW', 'PE', 'PS', 'TT']);
  });

  it('becomes a month of calls by line, each with AHT and patience', () => {
    const months = countCallsByMonth(calls);
    expect(months.reduce((sum, { offered }) => sum + offered, 0)).toBe(calls.length);
    const regular = months.find(({ line }) => line === 'PS')!;
    expect(regular.offered).toBeGreaterThan(10_000);
    expect(regular.ahtSeconds).toBeGreaterThan(120);
    expect(regular.ahtSeconds).toBeLessThan(300);
    expect(regular.patienceSeconds).toBeGreaterThan(regular.ahtSeconds!);
    expect(regular.abandonRate).toBeGreaterThan(0.05);
    expect(regular.abandonRate).toBeLessThan(0.3);
  });

  it('adds up to the same however it is cut', () => {
    const total = (interval: number): number =>
      countCalls(calls, interval).reduce((sum, { offered }) => sum + offered, 0);
    expect(total(15)).toBe(calls.length);
    expect(total(1440)).toBe(calls.length);
  });
});
