import type { Bound } from '../bound';
import type { Month } from '../calendar/month';

/** What a scenario may change, in the order of the walk from calls to cost. */
export const scenarioDrivers = ['volume', 'aht', 'pty', 'attrition', 'passRates', 'pay'] as const;
export type ScenarioDriver = (typeof scenarioDrivers)[number];

/** A factor multiplies what the base has; a value takes its place. */
export const scenarioManners = ['factor', 'value'] as const;
export type ScenarioManner = (typeof scenarioManners)[number];

/** One change of a scenario against the base. */
export interface ScenarioChange {
  driver: ScenarioDriver;
  how: ScenarioManner;
  /**
   * A factor above 0, or the new value: calls of a month, AHT in seconds, PTY, attrition as a monthly rate of the heads,
   * a pass rate, base pay of a head in a month, which takes the pay of overtime with it.
   */
  value: number;
  /** The line that changes; null for every line. */
  line: string | null;
  /** The stage whose pass rate changes; null for every stage, and wherever the driver is another. */
  stage: string | null;
  /** First and last month that change; null for the first and the last of the plan. Pass rates hold for all. */
  from: Month | null;
  to: Month | null;
}

/** A named what-if (情景): the base with changes, each made upon what those before it have left. */
export interface Scenario {
  name: string;
  changes: readonly ScenarioChange[];
}

/** What a factor may be, whatever it multiplies. */
export const factorBound: Bound = { above: 0 };

/** What each driver may be, as a new value and after a factor. */
export const driverBounds: Record<ScenarioDriver, Bound> = {
  volume: { least: 0 },
  aht: { above: 0 },
  pty: { above: 0, most: 1 },
  attrition: { least: 0, most: 1 },
  passRates: { above: 0, most: 1 },
  pay: { least: 0 },
};

/** Whether a driver may have a value of its own in each month; pass rates have one for all months. */
export function isMonthly(driver: ScenarioDriver): boolean {
  return driver !== 'passRates';
}
