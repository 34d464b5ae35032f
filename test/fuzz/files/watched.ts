/** Plans flipped files in a thread of its own, so that one that never ends, or takes all memory, is seen from outside. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { flippedFile } from './flippedFile';
import { Judge, type Verdict } from './verdict';

export interface Judged extends Verdict {
  number: number;
}

interface Range {
  from: number;
  to: number;
}

/** Megabytes that a file may take: what is above ends the thread. */
const mostMemory = 1000;

/** Milliseconds after which a file is taken never to be done, on a machine that may have much else to do. */
const hangs = 120_000;

/** Files after which a thread makes way for a fresh one. */
const ofAThread = 50;

export const sampleFile = path.join(__dirname, '..', '..', '..', 'assets', 'sample.xlsx');

if (!isMainThread) {
  const { from, to } = workerData as Range;
  const sample = new Uint8Array(readFileSync(sampleFile));
  const judge = new Judge(sample);
  void (async () => {
    for (let number = from; number < to; number++) {
      const verdict = await judge.judge(flippedFile(number, sample).bytes);
      parentPort!.postMessage({ number, ...verdict } satisfies Judged);
    }
    judge.close();
  })();
}

/** Judges the files of a range; one that ends its thread is told and left out. */
export async function judgeAll({ from, to }: Range, found: (judged: Judged) => void): Promise<void> {
  for (let next = from; next < to;) {
    const end = Math.min(to, next + ofAThread);
    const ended = await work({ from: next, to: end }, (judged) => {
      next = judged.number + 1;
      found(judged);
    });
    if (next === end) continue;
    found({ number: next, outcome: 'ended', fault: ended });
    next++;
  }
}

/** Resolves to why the thread ended. */
function work(range: Range, found: (judged: Judged) => void): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(`require('tsx/cjs'); require(${JSON.stringify(__filename)});`, {
      eval: true,
      workerData: range,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    let why = 'ends without a word';
    let watch: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        why = `is not done after ${hangs / 1000} s`;
        void worker.terminate();
      }, hangs);
    };
    wait();
    worker.on('message', (judged: Judged) => {
      wait();
      found(judged);
    });
    worker.on('error', (error) => (why = `throws ${String(error)}`));
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve(why);
    });
  });
}
