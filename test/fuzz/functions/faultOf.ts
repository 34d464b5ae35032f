import { calculations } from '../../../src/functions/calculations';
import { isProblem, isRemarked, type Outcome } from '../../../src/functions/problem';
import { sentence } from '../../../src/functions/sentence';
import { wordingOf } from '../../../src/functions/words/wording';
import type { AnyCall } from './anyCall';

/** Functions whose every answer is a share, and the columns of those that answer with several figures. */
const shares: Record<string, readonly number[]> = {
  ERLANGA: [0],
  ERLANGB: [0],
  ERLANGC: [0],
  OCCUPANCY: [0],
  ABANDON_RATE: [0],
  SERVICE_LEVEL: [0],
  CHAT_SERVICE_LEVEL: [0],
  PTY: [0],
  ANNOUNCED_QUEUE: [0, 1, 2, 3, 4],
};

/** Functions whose every answer is a whole number. */
const whole = /^(LINES|QUOTAS|HIRE_NEED|INTERVIEW_NEED|(?!FRACTIONAL).*_STAFF)$/;

const english = wordingOf('en');
const chinese = wordingOf('zh-CN');

/** What is wrong with the answer to a call, whatever was asked; null where nothing is. */
export function faultOf({ calculation, raw }: AnyCall): string | null {
  let rows: Outcome[][];
  try {
    rows = calculation.run(raw);
  } catch (error) {
    return `throws ${String(error)}`;
  }
  for (const row of rows) {
    for (const [column, outcome] of row.entries()) {
      const fault = faultOfCell(calculation.id, column, outcome);
      if (fault) return fault;
    }
  }
  return rows.length === 1 ? (laws[calculation.id]?.(raw, rows[0]![0]!) ?? null) : null;
}

/** What must hold between the answers of two functions. */
const laws: Record<string, (raw: readonly unknown[], answer: Outcome) => string | null> = {
  MAX_CALLS: ([, ahtSeconds, level, seconds, minutes, ...further], calls) =>
    refused(calls, [[[calls]], ahtSeconds, level, seconds, minutes, null, ...further]),
  MAX_AHT: ([calls, , level, seconds, minutes, ...further], ahtSeconds) =>
    refused(ahtSeconds, [calls, [[ahtSeconds]], level, seconds, minutes, null, ...further]),
};

/** REQUIRED_STAFF of what agents can just do is no refusal. */
function refused(most: Outcome, raw: unknown[]): string | null {
  if (typeof most !== 'number' || most === 0) return null;
  const needed = calculations.get('REQUIRED_STAFF')!.run(raw)[0]![0]!;
  return typeof needed === 'number' ? null : `is ${most}, which REQUIRED_STAFF refuses`;
}

function faultOfCell(id: string, column: number, outcome: Outcome): string | null {
  if (isProblem(outcome)) {
    const said = [sentence(outcome, english), sentence(outcome, chinese)].find(
      (text) => text.length < 5 || /Infinity|NaN|undefined|null|[{}]/.test(text),
    );
    return said === undefined ? null : `says ${said}`;
  }
  if (isRemarked(outcome)) return Number.isFinite(outcome.result) ? null : `is ${outcome.result}`;
  if (typeof outcome === 'string') return /Infinity|NaN|undefined/.test(outcome) ? `says ${outcome}` : null;
  if (typeof outcome === 'boolean') return `is ${outcome}`;
  if (!Number.isFinite(outcome)) return `is ${outcome}`;
  if (id === 'WHY') return null;
  if (outcome < 0) return `is ${outcome}, below 0`;
  if (shares[id]?.includes(column) && outcome > 1) return `is ${outcome}, above 1`;
  if (whole.test(id) && !Number.isInteger(outcome)) return `is ${outcome}, not whole`;
  return null;
}
