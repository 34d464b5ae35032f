import { pty } from '../../model/plan/workload';
import { boundText, isWithin } from '../../model/bound';
import { bounds } from '../../cells/bounds';
import type { LinesByName } from './linesByName';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import { keyOf, resolveRows } from './resolveRows';
import type { ActualRow } from '../rows/rows';
import type { Source } from '../rows/source';

/** What the Actuals say: heads by month and line, and the PTY that each line had. */
export interface History {
  /** By `keyOf(month, line)`. */
  heads: ReadonlyMap<string, number>;
  pty: ReadonlyMap<string, number>;
}

/** Past months may hold lines that are gone by now: these are told, not refused. */
export function resolveHistory(inputs: Inputs, byName: LinesByName, problems: ProblemList): History {
  const source = inputs.sources.Actuals;
  const rows = source ? resolveRows(inputs.actuals.rows, source, byName, problems, 'warning') : [];
  const heads = rows.flatMap(({ month, line, actualHeads }) =>
    actualHeads === null ? [] : [[keyOf(month, line), actualHeads] as const],
  );
  return { heads: new Map(heads), pty: source ? historicPty(rows, source, problems) : new Map() };
}

/** PTY from handled calls, AHT and paid hours, added up over the rows of a line that give all three. */
function historicPty(rows: readonly ActualRow[], source: Source, problems: ProblemList): Map<string, number> {
  const sums = new Map<string, { handledSeconds: number; paidHours: number; row: number }>();
  for (const { row, line, handledCalls, ahtSeconds, paidHours } of rows) {
    if (handledCalls === null || ahtSeconds === null || paidHours === null) continue;
    const before = sums.get(line) ?? { handledSeconds: 0, paidHours: 0, row };
    sums.set(line, {
      handledSeconds: before.handledSeconds + handledCalls * ahtSeconds,
      paidHours: before.paidHours + paidHours,
      row: before.row,
    });
  }
  const found = new Map<string, number>();
  for (const [line, { handledSeconds, paidHours, row }] of sums) {
    const value = pty(handledSeconds, 1, paidHours);
    found.set(line, value);
    if (isWithin(value, bounds.pty!)) continue;
    const values = { line, value: Number(value.toPrecision(4)), allowed: boundText(bounds.pty!) };
    problems.report('historicPty', source, row, 'paidHours', values);
  }
  return found;
}
