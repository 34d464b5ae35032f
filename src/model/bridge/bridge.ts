import { baseHeads, workloadHours } from '../plan/workload';

/** What a line's required heads follow from in one month. */
export interface NeedDrivers {
  calls: number;
  ahtSeconds: number;
  /** Paid hours of a head in the month. */
  hoursPerHead: number;
  pty: number;
  /** Losses in heads: absence, attrition, upgrade and coaching. */
  loss: number;
}

/** Steps from one month's required heads to the next one's; they add up to the difference exactly. */
export interface HeadsBridge {
  from: number;
  volume: number;
  aht: number;
  workingDays: number;
  pty: number;
  losses: number;
  to: number;
}

/**
 * Bridge of required heads between two months: each driver is changed in turn, in the order of the walk from calls to
 * need, so that every step is the effect of its driver alone and nothing is left over.
 */
export function headsBridge(before: NeedDrivers, after: NeedDrivers): HeadsBridge {
  const base = (calls: NeedDrivers, aht: NeedDrivers, hours: NeedDrivers, pty: NeedDrivers): number =>
    baseHeads(workloadHours(calls.calls, aht.ahtSeconds), hours.hoursPerHead, pty.pty);
  const atStart = base(before, before, before, before);
  const withCalls = base(after, before, before, before);
  const withAht = base(after, after, before, before);
  const withHours = base(after, after, after, before);
  const withPty = base(after, after, after, after);
  return {
    from: atStart + before.loss,
    volume: withCalls - atStart,
    aht: withAht - withCalls,
    workingDays: withHours - withAht,
    pty: withPty - withHours,
    losses: after.loss - before.loss,
    to: withPty + after.loss,
  };
}
