/**
 * The distribution of the virtual wait V (what an arriving caller would wait who never hangs up), in weights of one
 * common unit: a share is a weight over `immediate + waiting`. A caller who faces V is served with probability
 * exp(-V / patience). Every measure of the queue is a ratio of these weights, none needs a difference.
 */
export interface VirtualWait {
  /** No wait at all. */
  immediate: number;
  /** Any wait. */
  waiting: number;
  /** Wait, and served in the end. */
  served: number;
  /** Wait, and abandon. */
  lost: number;
  /** Wait at most the answer time, and served. */
  earlyServed: number;
  /** V beyond the answer time. */
  late: number;
  /** V beyond the answer time, and served all the same. */
  lateServed: number;
  /** V beyond the answer time, and still there when it runs out. */
  lateStaying: number;
  /** Weight of V per second at the answer time. */
  density: number;
}

/** Nobody waits: what is left when the probability of waiting is below the smallest double. */
export const NOBODY_WAITS: Readonly<VirtualWait> = {
  immediate: 1,
  waiting: 0,
  served: 0,
  lost: 0,
  earlyServed: 0,
  late: 0,
  lateServed: 0,
  lateStaying: 0,
  density: 0,
};
