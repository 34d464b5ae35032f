import type { LineRates } from '../cost/costRates';
import { evaluate } from '../figures/evaluate';
import { shownOf, type RowOf } from '../figures/figure';
import { placed, workOut } from '../figures/workOut';
import { sharedDrivers, type HeadsBridge, type NeedDrivers } from './bridge';
import { moneyFigures, takingOnCost } from './bridgeFigures';

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
export type MoneyBridge = Omit<RowOf<typeof moneyFigures>, 'headCost' | 'takingOnOld'>;

/** The model always has rates of both months, which may be the same. */
const dated = { dated: true };

/** Bridge of a line's cost between two months, in one of which the line may have no row. */
export function moneyBridge(
  heads: HeadsBridge,
  before: CostDrivers | undefined,
  after: CostDrivers | undefined,
  ratesOf: BridgeRates | null,
): MoneyBridge {
  const given = {
    ...heads,
    ...sharedDrivers(before, after),
    costBefore: before?.cost ?? 0,
    cost: after?.cost ?? 0,
  };
  const both = before && after && ratesOf ? bothMonths(before, after, ratesOf) : {};
  return shownOf(
    moneyFigures,
    workOut<RowOf<typeof moneyFigures>, typeof dated>({}, moneyFigures, dated, { ...given, ...both }),
  );
}

/** What only a line with a row in both months has. */
function bothMonths(
  before: CostDrivers,
  after: CostDrivers,
  { before: rates, now, hoursPerDay }: BridgeRates,
) {
  const settings = { hoursPerDay };
  const takingOn = (month: CostDrivers, at: LineRates): number =>
    evaluate(takingOnCost, (name) => placed({ now: month, rates: at, settings }, name)) as number;
  const more = (key: 'telecomPerCall' | 'telecomPerHour' | 'attritionCost'): number => now[key] - rates[key];
  return {
    settings,
    rates,
    ratesNow: now,
    more: {
      telecomPerCall: more('telecomPerCall'),
      telecomPerHour: more('telecomPerHour'),
      attritionCost: more('attritionCost'),
    },
    leavers: { before: before.leavers, now: after.leavers },
    change: { overNeed: overNeed(after) - overNeed(before) },
    before: { takingOn: takingOn(before, rates) },
    now: { ...after, takingOn: takingOn(after, now) },
  };
}

function overNeed({ paidHeads, required }: CostDrivers): number {
  return paidHeads - required;
}
