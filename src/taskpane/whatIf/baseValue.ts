import { isChanged } from '../../model/whatIf/applyScenario';
import type { PlanInput } from '../../model/plan/planInput';
import { ratesInForce } from '../../model/cost/ratesInForce';
import type { ScenarioChange } from '../../model/whatIf/scenario';

/** What the first figure that a change is about is today, to begin a new value with; null where there is none. */
export function baseValue(basis: PlanInput | undefined, change: ScenarioChange): number | null {
  if (!basis) return null;
  const row = basis.forecast.find((one) => isChanged(one, change));
  const isMeant = (line: string): boolean => change.line === null || change.line === line;
  switch (change.driver) {
    case 'volume':
      return row?.calls ?? null;
    case 'aht':
      return row?.ahtSeconds ?? null;
    case 'pty':
      return row?.pty ?? null;
    case 'attrition':
      return row && 'rate' in row.attrition ? row.attrition.rate : null;
    case 'passRates': {
      const stages = basis.lines.find(({ name }) => isMeant(name))?.stages ?? [];
      return stages.find(({ name }) => change.stage === null || name === change.stage)?.passRate ?? null;
    }
    case 'pay':
      return row && basis.rates ? ratesInForce(basis.rates)(row.line, row.month).basePay : null;
  }
}
