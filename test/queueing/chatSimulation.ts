import { chatRate } from '../../src/queueing/chatRate';
import type { ChatQueue } from '../../src/queueing/chatWait';
import { uniform } from './random';
import { estimate, type Estimate } from './simulation';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { log } = Math;

const BATCHES = 40;

/**
 * Simulation of a chat line. Handling is memoryless, so the next chat to end is drawn anew after every event; waiting
 * chats are kept one by one with their own patience. With `handOver` chats stay evenly spread, as `chat` assumes;
 * without it a chat stays with the agent who took it (the one with the fewest at the time).
 */
export function simulateChat(
  line: ChatQueue,
  chats: number,
  seed: number,
  handOver: boolean,
): { waits: Estimate; abandons: Estimate; inTime: Estimate } {
  const { load, agents, handlingSeconds, concurrency, slowdown } = line;
  const { patienceSeconds = Infinity, answerSeconds = 0 } = line;
  const random = uniform(seed);
  const exponential = (mean: number): number => (mean === Infinity ? Infinity : -mean * log(random()));
  const holding = new Array<number>(agents).fill(0);
  const rateOf = (count: number): number => (count === 0 ? 0 : count / (1 + slowdown * (count - 1)));
  const waiting: { arrival: number; until: number; batch: number }[] = [];
  const batches = Array.from({ length: BATCHES + 1 }, () => ({ chats: 0, waits: 0, abandons: 0, inTime: 0 }));
  let inProgress = 0;
  let rate = 0;
  let now = 0;

  const take = (): void => {
    inProgress++;
    if (handOver) {
      rate = chatRate(inProgress, agents, slowdown);
      return;
    }
    const fewest = holding.indexOf(Math.min(...holding));
    rate += rateOf(holding[fewest]! + 1) - rateOf(holding[fewest]!);
    holding[fewest]!++;
  };
  const end = (): void => {
    inProgress--;
    if (handOver) {
      rate = chatRate(inProgress, agents, slowdown);
      return;
    }
    let pick = random() * rate;
    let agent = 0;
    while (agent < agents - 1 && (pick -= rateOf(holding[agent]!)) > 0) agent++;
    while (holding[agent] === 0) agent--;
    rate += rateOf(holding[agent]! - 1) - rateOf(holding[agent]!);
    holding[agent]!--;
  };

  for (let arrived = 0; arrived < chats;) {
    const toArrival = exponential(handlingSeconds / load);
    const toEnd = exponential(handlingSeconds / rate);
    now += Math.min(toArrival, toEnd);
    for (let i = waiting.length - 1; i >= 0; i--) {
      if (waiting[i]!.until <= now) batches[waiting.splice(i, 1)[0]!.batch]!.abandons++;
    }
    if (toArrival < toEnd) {
      const batch = Math.floor((arrived++ / chats) * (BATCHES + 1));
      batches[batch]!.chats++;
      if (inProgress < agents * concurrency) {
        take();
        batches[batch]!.inTime++;
      } else {
        batches[batch]!.waits++;
        waiting.push({ arrival: now, until: now + exponential(patienceSeconds), batch });
      }
    } else {
      end();
      const next = waiting.shift();
      if (next !== undefined) {
        take();
        if (now - next.arrival <= answerSeconds) batches[next.batch]!.inTime++;
      }
    }
  }
  const counted = batches.slice(1);
  return {
    waits: estimate(counted.map((batch) => batch.waits / batch.chats)),
    abandons: estimate(counted.map((batch) => batch.abandons / batch.chats)),
    inTime: estimate(counted.map((batch) => batch.inTime / batch.chats)),
  };
}
