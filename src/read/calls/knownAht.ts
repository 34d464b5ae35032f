import type { Inputs } from '../readInputs';
import { sameName } from '../../grid/sameName';

/** The AHT of a line as an input of a plan has it. */
export interface KnownAht {
  line: string;
  seconds: number;
  input: 'Lines' | 'Forecast';
}

/** What Lines and Forecast say of the AHT of lines; of both Lines, and of a Forecast its mean over all calls. */
export function knownAht({ lines, forecast }: Pick<Inputs, 'lines' | 'forecast'>): KnownAht[] {
  const found = lines.flatMap(({ name, ahtSeconds }): KnownAht[] =>
    ahtSeconds !== null && ahtSeconds > 0 ? [{ line: name, seconds: ahtSeconds, input: 'Lines' }] : [],
  );
  const sums = new Map<string, { line: string; calls: number; seconds: number }>();
  for (const { line, calls, ahtSeconds } of forecast.rows) {
    if (ahtSeconds === null || ahtSeconds <= 0 || ahtOf(line, found) !== null) continue;
    const sum = sums.get(line.toLowerCase()) ?? { line, calls: 0, seconds: 0 };
    sums.set(line.toLowerCase(), {
      line,
      calls: sum.calls + calls,
      seconds: sum.seconds + calls * ahtSeconds,
    });
  }
  const ofForecast = [...sums.values()].flatMap(({ line, calls, seconds }): KnownAht[] =>
    calls > 0 ? [{ line, seconds: seconds / calls, input: 'Forecast' }] : [],
  );
  return [...found, ...ofForecast];
}

/** The AHT of a line among those known, in seconds; null where it is not among them. */
export function ahtOf(line: string, known: readonly KnownAht[]): number | null {
  return known.find((one) => sameName(one.line, line))?.seconds ?? null;
}
