/** Speed of the queueing room and of whole-range functions, each against a yardstick in the same run. */
import { performance } from 'node:perf_hooks';
import { REQUIRED_STAFF } from '../../src/functions/declarations';
import { erlangC } from '../../src/queueing/erlangC';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { erlangCByRecursion, staffByRecursion, staffByRestarting } from './yardsticks';

const aht = 180;
const interval = 1800;
const service = { serviceLevel: 0.8, answerSeconds: 20 };

/** Loads from 0.1 to 500 erlang, evenly spread, in an order that no cache can profit from. */
function spread(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => 0.1 + (499.9 * ((row * 7919) % rows)) / rows);
}

/** Milliseconds of a run, the least of several: anything above it is the machine's noise. */
export function least(run: () => void, times = 5): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

/** Microseconds of one call, from as many as take a few milliseconds. */
function perCall(call: () => number): number {
  let count = 1;
  let sink = 0;
  const repeat = (): void => {
    for (let i = 0; i < count; i++) sink += call();
  };
  while (least(repeat, 1) < 5) count *= 4;
  const taken = (least(repeat) * 1000) / count;
  if (Number.isNaN(sink)) throw new Error('a benchmark must not measure NaN');
  return taken;
}

export function timeErlangC(): Record<string, number>[] {
  return [10, 1_000, 100_000, 1_000_000].map((load) => {
    const agents = Math.ceil(load + Math.sqrt(load));
    const ours = perCall(() => erlangC(load, agents));
    const recursion = perCall(() => erlangCByRecursion(load, agents));
    return {
      erlangs: load,
      agents,
      'ours, µs': ours,
      'recursion, µs': recursion,
      'times faster': recursion / ours,
    };
  });
}

/**
 * Staff for loads of 0.1 to 500 erlang: each load by itself, whole ranges in one call, and the yardsticks. The last
 * column compares with the one call, which is what a planner waits for.
 */
export function timeStaffing(rows = 10_000): Record<string, string | number>[] {
  const loads = spread(rows);
  const calls = loads.map((load) => [(load * interval) / aht]);
  const each = (staff: (load: number) => unknown) => (): void => {
    for (const load of loads) staff(load);
  };
  const overRange = (...further: number[]) =>
    least(() => {
      const [minutes, shrinkage, occupancy, patience] = further.map((value) => [[value]]);
      REQUIRED_STAFF(calls, [[aht]], [[0.8]], [[20]], minutes, shrinkage, occupancy, patience);
    }, 15);
  const plain = least(each((load) => requiredStaff({ load, ahtSeconds: aht, ...service })));
  const oneCall = overRange();
  const runs: [string, number][] = [
    ['required staff one by one, Erlang C', plain],
    [
      'required staff one by one, Erlang A (patience 180 s)',
      least(each((load) => requiredStaff({ load, ahtSeconds: aht, patienceSeconds: 180, ...service }))),
    ],
    ['REQUIRED_STAFF over the range, one call', oneCall],
    ['REQUIRED_STAFF over the range, one call, Erlang A', overRange(30, 0, 1, 180)],
    ['single-pass recursion', least(each((load) => staffByRecursion(load, aht, 0.8, 20)))],
    [
      'search that starts anew (pyworkforce’s way)',
      least(
        each((load) => staffByRestarting(load, aht, 0.8, 20)),
        3,
      ),
    ],
  ];
  return runs.map(([what, taken]) => ({
    [`${rows} rows`]: what,
    ms: taken,
    'to one by one': taken / plain,
    'to one call': taken / oneCall,
  }));
}

/** A year of quarter hours on one line, with a day's shape. */
export function timeYear(): Record<string, string | number>[] {
  const calls = Array.from({ length: 35_040 }, (_, quarter) => {
    const hour = (quarter % 96) / 4;
    return [
      hour < 7 || hour > 22
        ? 2 + (quarter % 5)
        : 60 + 50 * Math.sin(((hour - 7) / 15) * Math.PI) + (quarter % 17),
    ];
  });
  const taken = least(() => void REQUIRED_STAFF(calls, [[240]], [[0.8]], [[20]], [[15]]));
  return [{ year: '35,040 quarter hours, one call', ms: taken, 'limit, ms': 1000 }];
}
