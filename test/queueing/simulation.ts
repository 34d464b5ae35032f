import { announcedDelay } from '../../src/queueing/announcedDelay';
import { Agenda } from './agenda';
import { uniform } from './random';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { log } = Math;

/** A line to be simulated call by call. Times in seconds. */
export interface SimulatedLine {
  load: number;
  agents: number;
  ahtSeconds: number;
  patienceSeconds?: number;
  answerSeconds?: number;
  /** Share of those who abandon who call again, a good while later. */
  redialShare?: number;
  /** What callers hear who find all agents busy. */
  announcement?: { coverage: number; balkPatienceSeconds: number; balkShare: number };
}

/** A mean over the run and its standard error, from batch means. */
export interface Estimate {
  mean: number;
  error: number;
}

/** Shares are of all attempts. */
export interface Simulated {
  waits: Estimate;
  balks: Estimate;
  abandons: Estimate;
  /** Answered within the answer time. */
  inTime: Estimate;
  /** Answered within the answer time, or abandoned within it. */
  settledInTime: Estimate;
  /** Mean wait of the answered. */
  asaSeconds: Estimate;
  /** Attempts per first call. */
  attempts: Estimate;
}

interface Call {
  arrival: number;
  waiting: boolean;
  batch: number;
}

const BATCHES = 40;
/** Redials come after this many handling times on average: long enough to forget the state they met. */
const REDIAL_AFTER = 100;

/**
 * Discrete-event simulation of a call-centre line, first come first served: every call has its own arrival, patience and
 * handling time. The first batch warms the line up and is not counted. The same seed gives the same run.
 */
export function simulate(line: SimulatedLine, firstCalls: number, seed: number): Simulated {
  const { load, agents, ahtSeconds, patienceSeconds = Infinity, answerSeconds = 0, redialShare = 0 } = line;
  const random = uniform(seed);
  const exponential = (mean: number): number => (mean === Infinity ? Infinity : -mean * log(random()));
  const announced = new Map<number, number>();
  const tally = {
    calls: 0,
    first: 0,
    waits: 0,
    balks: 0,
    abandons: 0,
    inTime: 0,
    settled: 0,
    answered: 0,
    seconds: 0,
  };
  const batches = Array.from({ length: BATCHES + 1 }, () => ({ ...tally }));
  const queue: Call[] = [];
  let head = 0;
  let waiting = 0;
  let busy = 0;
  let now = 0;
  let started = 0;
  const agenda = new Agenda<() => void>();

  const answer = (call: Call): void => {
    const batch = batches[call.batch]!;
    const seconds = now - call.arrival;
    batch.answered++;
    batch.seconds += seconds;
    if (seconds <= answerSeconds) {
      batch.inTime++;
      batch.settled++;
    }
    agenda.add(now + exponential(ahtSeconds), finish);
  };
  const finish = (): void => {
    while (head < queue.length && !queue[head]!.waiting) head++;
    const call = queue[head];
    if (call === undefined) {
      busy--;
      return;
    }
    head++;
    waiting--;
    call.waiting = false;
    answer(call);
  };
  const abandon = (call: Call): void => {
    if (!call.waiting) return;
    call.waiting = false;
    waiting--;
    const batch = batches[call.batch]!;
    batch.abandons++;
    if (now - call.arrival <= answerSeconds) batch.settled++;
    if (random() < redialShare)
      agenda.add(now + exponential(REDIAL_AFTER * ahtSeconds), () => attempt(call.batch));
  };
  const hangsUp = (): boolean => {
    if (line.announcement === undefined) return false;
    const { coverage, balkPatienceSeconds, balkShare } = line.announcement;
    let delay = announced.get(waiting);
    if (delay === undefined) {
      delay = announcedDelay(agents, ahtSeconds, waiting, coverage, patienceSeconds);
      announced.set(waiting, delay);
    }
    return random() < balkShare || exponential(balkPatienceSeconds) < delay;
  };
  const attempt = (batchNumber: number): void => {
    const batch = batches[batchNumber]!;
    batch.calls++;
    const call: Call = { arrival: now, waiting: false, batch: batchNumber };
    if (busy < agents) {
      busy++;
      answer(call);
      return;
    }
    batch.waits++;
    if (hangsUp()) {
      batch.balks++;
      return;
    }
    call.waiting = true;
    waiting++;
    queue.push(call);
    const patience = exponential(patienceSeconds);
    if (patience < Infinity) agenda.add(now + patience, () => abandon(call));
  };
  const arrive = (): void => {
    const batchNumber = Math.floor((started / firstCalls) * (BATCHES + 1));
    batches[batchNumber]!.first++;
    attempt(batchNumber);
    started++;
    if (started < firstCalls) agenda.add(now + exponential(ahtSeconds / load), arrive);
  };

  agenda.add(exponential(ahtSeconds / load), arrive);
  while (agenda.nextTime < Infinity) {
    now = agenda.nextTime;
    agenda.take()();
  }
  const counted = batches.slice(1);
  const share = (of: (batch: typeof tally) => number): Estimate => estimate(counted.map(of));
  return {
    waits: share((batch) => batch.waits / batch.calls),
    balks: share((batch) => batch.balks / batch.calls),
    abandons: share((batch) => batch.abandons / batch.calls),
    inTime: share((batch) => batch.inTime / batch.calls),
    settledInTime: share((batch) => batch.settled / batch.calls),
    asaSeconds: share((batch) => batch.seconds / batch.answered),
    attempts: share((batch) => batch.calls / batch.first),
  };
}

/** Mean and standard error of independent values. */
export function estimate(values: number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Fails unless `want` lies within four standard errors of the estimate, and the estimate is sharp enough to tell. */
export function expectWithin(got: Estimate, want: number, sharpness: number): void {
  expect(got.error).toBeLessThanOrEqual(sharpness * Math.max(got.mean, 1e-3));
  const away = Math.abs(got.mean - want) / got.error;
  if (got.error > 0 && !(away <= 4)) {
    throw new Error(
      `simulated ${got.mean} +- ${got.error}, computed ${want}: ${away.toFixed(1)} standard errors`,
    );
  }
}
