import { yearAndMonth } from '../model/calendar/month';
import {
  isMonthly,
  scenarioDrivers,
  scenarioManners,
  type Scenario,
  type ScenarioChange,
} from '../model/whatIf/scenario';

/**
 * Scenarios from what the workbook keeps: those that this release knows in full, and whatever else stands there. The
 * rest is kept aside as it is, so that a release that knows it finds it again.
 */
export function scenariosFrom(...saved: unknown[]): { scenarios: Scenario[]; unread: unknown[] } {
  const scenarios: Scenario[] = [];
  const unread: unknown[] = [];
  for (const one of saved.flatMap((list): unknown[] => (Array.isArray(list) ? list : []))) {
    const scenario = scenarioOf(one);
    if (scenario) scenarios.push(scenario);
    else unread.push(one);
  }
  return { scenarios, unread };
}

/** Exactly a scenario's own parts; a further one would mean something that must not be passed over. */
function scenarioOf(saved: unknown): Scenario | null {
  const given = partsOf(saved, ['name', 'changes']);
  if (!given) return null;
  const { name, changes } = given;
  if (typeof name !== 'string' || name.trim() === '' || !Array.isArray(changes)) return null;
  const read = changes.map(changeOf);
  return read.every((one) => one !== null) ? { name, changes: read } : null;
}

function changeOf(saved: unknown): ScenarioChange | null {
  const given = partsOf(saved, ['driver', 'how', 'value', 'line', 'stage', 'from', 'to']);
  const driver = scenarioDrivers.find((one) => one === given?.['driver']);
  const how = scenarioManners.find((one) => one === given?.['how']);
  const value = given?.['value'];
  if (!given || !driver || !how || typeof value !== 'number' || !Number.isFinite(value)) return null;
  const { line, stage, from, to } = given;
  if (!isName(line) || !isName(stage) || !isMonth(from) || !isMonth(to)) return null;
  // A stage where none can be, or months where there are none, would be told as if they counted.
  if (stage !== null && driver !== 'passRates') return null;
  if ((from !== null || to !== null) && !isMonthly(driver)) return null;
  return { driver, how, value, line, stage, from, to };
}

function partsOf(saved: unknown, parts: readonly string[]): Record<string, unknown> | null {
  if (typeof saved !== 'object' || saved === null) return null;
  return Object.keys(saved).every((key) => parts.includes(key)) ? { ...saved } : null;
}

function isName(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isMonth(value: unknown): value is string | null {
  if (value === null) return true;
  if (typeof value !== 'string') return false;
  try {
    const { month } = yearAndMonth(value);
    return month >= 1 && month <= 12;
  } catch {
    return false;
  }
}
