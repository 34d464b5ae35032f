import { type HeadsBridge, type NeedDrivers } from './bridge';
import { headCost, type LineRates } from './costRates';

/** What a line's cost follows from in one month, besides what its need follows from. */
export interface CostDrivers extends NeedDrivers {
  required: number;
  paidHeads: number;
  /** Attrition in heads. */
  leavers: number;
  /** Cost of taking people on: hiring, its stages and the trainers of their classes. */
  takingOn: number;
  cost: number;
}

/** Steps from one month's cost to the next one's; they add up to the difference. */
export interface MoneyBridge {
  costBefore: number;
  volumeCost: number;
  ahtCost: number;
  hoursCost: number;
  ptyCost: number;
  lossesCost: number;
  hiresCost: number;
  /** Heads paid beyond the need or short of it: a surplus, a gap that upgrades fill, and what rounding adds. */
  surplusCost: number;
  cost: number;
}

/**
 * Bridge of a line's cost between two months with the same rates. The cost is heads paid x cost of a head + calls and
 * their hours x telecom + leavers x attrition cost + taking people on. Its drivers are changed in turn, in the order of
 * the bridge of heads, each head of which costs what a head costs; then hires, then heads paid beyond the need.
 */
export function moneyBridge(
  heads: HeadsBridge,
  before: CostDrivers,
  after: CostDrivers,
  rates: LineRates,
): MoneyBridge {
  const aHead = headCost(rates);
  const aSecond = rates.telecomPerHour / 3600;
  const moreCalls = after.calls - before.calls;
  return {
    costBefore: before.cost,
    volumeCost: heads.volume * aHead + moreCalls * (rates.telecomPerCall + before.ahtSeconds * aSecond),
    ahtCost: heads.aht * aHead + after.calls * (after.ahtSeconds - before.ahtSeconds) * aSecond,
    hoursCost: heads.workingDays * aHead,
    ptyCost: heads.pty * aHead,
    lossesCost: heads.losses * aHead + (after.leavers - before.leavers) * rates.attritionCost,
    hiresCost: after.takingOn - before.takingOn,
    surplusCost: (after.paidHeads - after.required - (before.paidHeads - before.required)) * aHead,
    cost: after.cost,
  };
}
