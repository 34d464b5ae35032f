import fc from 'fast-check';
import type { Scenario, ScenarioChange } from '../../../src/model/whatIf/scenario';

/** A change of the volume on every line and in every month, by a factor of 1 unless said otherwise. */
export function change(given: Partial<ScenarioChange> = {}): ScenarioChange {
  return {
    driver: 'volume',
    how: 'factor',
    value: 1,
    line: null,
    stage: null,
    from: null,
    to: null,
    ...given,
  };
}

export function scenario(...changes: Partial<ScenarioChange>[]): Scenario {
  return { name: 'What if', changes: changes.map(change) };
}

/** A factor from a tenth to three times. */
export const factors = fc.integer({ min: 100, max: 3000 }).map((thousandths) => thousandths / 1000);
