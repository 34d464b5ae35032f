import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A case of test/golden/queueing.json: 60-digit arithmetic, printed to 30 digits; null stands for infinite. */
export interface GoldenCase {
  id: string;
  inputs: Record<string, number | string | null>;
  outputs: Record<string, number | string | null>;
}

/** The cases of one model from a golden file. */
export function goldenCases(model: string, file = 'queueing.json'): GoldenCase[] {
  const text = readFileSync(path.resolve(__dirname, '../golden', file), 'utf8');
  const { cases } = JSON.parse(text) as { cases: (GoldenCase & { model: string })[] };
  return cases.filter((one) => one.model === model);
}

/** A field of a case as a number; null and absent fields are infinite. */
export function field(fields: Record<string, number | string | null>, name: string): number {
  return Number(fields[name] ?? Infinity);
}

/** Offered load of a case given as calls per interval. */
export function loadOf(one: GoldenCase): number {
  return (field(one.inputs, 'calls') * field(one.inputs, 'aht_s')) / field(one.inputs, 'interval_s');
}

/** Fails unless `got` is within `relative` of `want` (or both are the same zero or infinity). */
export function expectRelative(got: number, want: number, relative: number): void {
  const error = got === want ? 0 : Math.abs(got - want) / Math.abs(want);
  if (!(error <= relative)) {
    throw new Error(`got ${got}, want ${want}: relative error ${error} is above ${relative}`);
  }
}
