import { type HeadsBridge, type NeedDrivers } from './bridge';
import { headCost, type LineRates } from '../cost/costRates';
import { classCost } from '../cost/trainingCost';

/** What a line's cost follows from in one month, besides what its need follows from and its rates. */
export interface CostDrivers extends NeedDrivers {
  required: number;
  paidHeads: number;
  /** Attrition in heads. */
  leavers: number;
  hires: number;
  /** Training classes of the hires. */
  classes: number;
  /** What candidates cost at the stages of hiring. */
  stages: number;
  cost: number;
}

/** The rates of the two months of a bridge, and the paid hours of a working day. */
export interface BridgeRates {
  before: LineRates;
  now: LineRates;
  hoursPerDay: number;
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
  /** What other rates, such as a rise in pay, make of the people and calls of the later month. */
  ratesCost: number;
  cost: number;
}

/**
 * Bridge of a line's cost between two months. The cost is heads paid x cost of a head + calls and their hours x telecom
 * + leavers x attrition cost + taking people on: hiring, its stages and the trainers of their classes. Its drivers are
 * changed in turn at the rates of the month before, in the order of the bridge of heads, each head of which costs what a
 * head costs; then hires, then heads paid beyond the need; the rates change last.
 */
export function moneyBridge(
  heads: HeadsBridge,
  before: CostDrivers,
  after: CostDrivers,
  { before: rates, now, hoursPerDay }: BridgeRates,
): MoneyBridge {
  const aHead = headCost(rates);
  const aSecond = rates.telecomPerHour / 3600;
  const moreCalls = after.calls - before.calls;
  const takingOn = takingOnCost(after, rates, hoursPerDay);
  const moreTelecom =
    now.telecomPerCall - rates.telecomPerCall + after.ahtSeconds * (now.telecomPerHour / 3600 - aSecond);
  return {
    costBefore: before.cost,
    volumeCost: heads.volume * aHead + moreCalls * (rates.telecomPerCall + before.ahtSeconds * aSecond),
    ahtCost: heads.aht * aHead + after.calls * (after.ahtSeconds - before.ahtSeconds) * aSecond,
    hoursCost: heads.workingDays * aHead,
    ptyCost: heads.pty * aHead,
    lossesCost: heads.losses * aHead + (after.leavers - before.leavers) * rates.attritionCost,
    hiresCost: takingOn - takingOnCost(before, rates, hoursPerDay),
    surplusCost: (after.paidHeads - after.required - (before.paidHeads - before.required)) * aHead,
    ratesCost:
      after.paidHeads * (headCost(now) - aHead) +
      after.calls * moreTelecom +
      after.leavers * (now.attritionCost - rates.attritionCost) +
      (takingOnCost(after, now, hoursPerDay) - takingOn),
    cost: after.cost,
  };
}

/** What taking on a month's hires costs at some rates. */
function takingOnCost(
  { hires, classes, stages }: CostDrivers,
  rates: LineRates,
  hoursPerDay: number,
): number {
  return hires * rates.hiringCost + stages + classes * classCost(rates, hoursPerDay);
}
