import { offeredLoad } from '../queueing/offeredLoad';

/** Offered load in erlang of the calls of an interval given in minutes. */
export function loadOf(calls: number, ahtSeconds: number, intervalMinutes: number): number {
  return offeredLoad(calls, ahtSeconds, intervalMinutes * 60);
}
