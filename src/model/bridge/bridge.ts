import type { RowOf } from '../figures/figure';
import { workOut, noSettings } from '../figures/workOut';
import { baseHeads, workloadHours } from '../plan/workload';
import { headFigures } from './bridgeFigures';

/** What a line's required heads follow from in one month, with the people that it hires. */
export interface NeedDrivers {
  calls: number;
  ahtSeconds: number;
  /** Paid hours of a head in the month. */
  hoursPerHead: number;
  pty: number;
  /** Losses in heads: absence, attrition, upgrade and coaching. */
  loss: number;
  hires?: number;
}

/** Steps from one month's required heads to the next one's; they add up to the difference exactly. */
export type HeadsBridge = RowOf<typeof headFigures>;

/** Bridge of required heads between two months, in one of which the line may have no row. */
export function headsBridge(before: NeedDrivers | undefined, after: NeedDrivers | undefined): HeadsBridge {
  const [baseBefore, baseNow] = [baseOf(before), baseOf(after)];
  const loss = { before: before?.loss ?? 0, now: after?.loss ?? 0 };
  return workOut<HeadsBridge>({}, headFigures, noSettings, {
    ...sharedDrivers(before, after),
    hoursBefore: before?.hoursPerHead ?? 0,
    hoursNow: after?.hoursPerHead ?? 0,
    ptyBefore: before?.pty ?? 0,
    baseNow,
    loss,
    requiredBefore: baseBefore + loss.before,
    required: baseNow + loss.now,
    hiresBefore: before?.hires ?? 0,
    hires: after?.hires ?? 0,
  });
}

/** Drivers that steps of heads and of money name alike. */
export function sharedDrivers(before: NeedDrivers | undefined, after: NeedDrivers | undefined) {
  return {
    inBefore: before ? 1 : 0,
    inMonth: after ? 1 : 0,
    callsBefore: before?.calls ?? 0,
    calls: after?.calls ?? 0,
    ahtBefore: before?.ahtSeconds ?? 0,
    ahtNow: after?.ahtSeconds ?? 0,
  };
}

function baseOf(drivers: NeedDrivers | undefined): number {
  if (!drivers) return 0;
  const { calls, ahtSeconds, hoursPerHead, pty } = drivers;
  return baseHeads(workloadHours(calls, ahtSeconds), hoursPerHead, pty);
}
