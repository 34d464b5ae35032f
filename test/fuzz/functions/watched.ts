/** Works through calls in a thread of its own, so that one that never returns is seen from outside. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { anyCall, type AnyCall } from './anyCall';
import { faultOf } from './faultOf';

export interface Finding {
  number: number;
  what: string;
}

interface Range {
  from: number;
  to: number;
  /** Milliseconds of processor time in which a row is to be answered; none where time is not looked at. */
  limit?: number;
}

/** Milliseconds after which a call is taken never to return. */
const hangs = 5000;

if (!isMainThread) {
  const { from, to, limit = Infinity, at } = workerData as Range & { at: SharedArrayBuffer };
  const place = new Int32Array(at);
  for (let number = from; number < to; number++) {
    Atomics.store(place, 0, number);
    const call = anyCall(number);
    const start = process.cpuUsage();
    const fault = faultOf(call);
    const took = process.cpuUsage(start).user / 1000;
    const found = fault ?? (took > limit * rowsOf(call) ? `took ${Math.round(took)} ms` : null);
    if (found) parentPort!.postMessage({ number, what: found } satisfies Finding);
  }
}

/** Rows that a call answers, each of which has its time. */
function rowsOf({ raw }: AnyCall): number {
  return Math.max(1, ...raw.map((given) => (Array.isArray(given) ? given.length : 1)));
}

/** What is found wrong with the calls of a range; one that hangs is told and left out. */
export async function search(range: Range): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let from = range.from; from < range.to;) {
    const stuckAt = await work({ ...range, from }, (finding) => findings.push(finding));
    if (stuckAt === null) break;
    findings.push({ number: stuckAt, what: `has no answer after ${hangs} ms` });
    from = stuckAt + 1;
  }
  return findings;
}

function work(range: Range, found: (finding: Finding) => void): Promise<number | null> {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at);
  return new Promise((resolve, reject) => {
    const worker = new Worker(`require('tsx/cjs'); require(${JSON.stringify(__filename)});`, {
      eval: true,
      workerData: { ...range, at },
    });
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now === last && now > 0) {
        clearInterval(watch);
        void worker.terminate().then(() => resolve(now));
      }
      last = now;
    }, hangs);
    worker.on('message', found);
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(null);
    });
  });
}
