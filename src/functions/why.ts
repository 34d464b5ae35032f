import { handlingMeant } from '../model/plan/handlingTime';
import { fillIn } from '../words/fillIn';
import { why, type Achieved, type Bound, type Why } from '../queueing/why';
import { withShrinkage } from '../queueing/withShrinkage';
import type { DecodedAll } from './argument';
import { answer } from './answer';
import type { Calculation } from './calculation';
import { decodeSingle } from './decodeSingle';
import { wording } from './language';
import { finite, isProblem, type Outcome } from './problem';
import { reachable, staffArguments, staffQuestion } from './staffing';

const explanation: Calculation = {
  id: 'WHY',
  signature: staffArguments,
  run(raw): Outcome[][] {
    const row = decodeSingle(staffArguments, raw);
    if (isProblem(row)) return [[row]];
    const reason = why(staffQuestion(row));
    if (Number.isNaN(reason.staff)) return [[{ problem: 'noAnswer' }]];
    return [...inputRows(row, reason), ...answerRows(row, reason), ...targetRows(row, reason)].map((cells) =>
      [0, 1, 2, 3].map((column) => finite(cells[column] ?? '')),
    );
  },
};

export const calculations = [explanation];

type Row = DecodedAll<typeof staffArguments>;

function inputRows(row: Row, { question }: Why): Outcome[][] {
  const [calls, ahtSeconds, , , minutes, shrinkage, , patience, , , , minimumStaff] = row;
  const words = wording().why;
  const meant = handlingMeant(ahtSeconds);
  return [
    [words.calls, calls],
    [words.ahtSeconds, ahtSeconds, meant ? fillIn(words[meant.meant], { seconds: meant.seconds }) : ''],
    [words.intervalMinutes, minutes],
    [words.patienceSeconds, patience ?? words.forEver],
    [words.shrinkage, shrinkage],
    [words.minimumStaff, minimumStaff ?? 0],
    [words.load, question.load],
  ];
}

function answerRows([, , , , , shrinkage]: Row, reason: Why): Outcome[][] {
  const words = wording().why;
  return [
    [words.beforeShrinkage, reachable(reason.staff)],
    [words.required, reachable(withShrinkage(reason.staff, shrinkage))],
    [words.boundBy, boundText(reason)],
  ];
}

/** Each target with what the answer and one agent fewer make of it; blank where there is no such target or number. */
function targetRows(row: Row, { question, atStaff, atOneFewer }: Why): Outcome[][] {
  const [, , level, seconds, , , occupancy, , definition] = row;
  const words = wording().why;
  const both = (figure: (got: Achieved) => number): Outcome[] =>
    [atStaff, atOneFewer].map((got) => {
      if (!got) return '';
      return figure(got) === Infinity ? words.noEnd : figure(got);
    });
  const headings = [atStaff, atOneFewer].map((got) =>
    got ? fillIn(words.withAgents, { agents: got.agents }) : '',
  );
  return [
    ['', words.target, ...headings],
    [fillIn(words.serviceLevel, { seconds, definition }), level, ...both(({ serviceLevel }) => serviceLevel)],
    [words.asa, question.maxAsaSeconds ?? '', ...both(({ asaSeconds }) => asaSeconds)],
    [words.abandonRate, question.maxAbandonRate ?? '', ...both(({ abandonRate }) => abandonRate)],
    [words.occupancy, occupancy, ...both((got) => got.occupancy)],
  ];
}

function boundText({ bound, staff }: Why): string {
  const words = wording().why;
  const names: Record<Bound, string> = {
    serviceLevel: words.boundServiceLevel,
    asa: words.boundAsa,
    abandonRate: words.boundAbandonRate,
    occupancy: words.boundOccupancy,
    load: words.boundLoad,
    minimumStaff: words.boundMinimum,
    none: words.boundNone,
  };
  return staff === Infinity ? fillIn(words.impossible, { bound: names[bound] }) : names[bound];
}

/**
 * Explains REQUIRED_STAFF: inputs, load, which target bound the answer, and what one agent fewer gives.
 * @customfunction WHY WHY
 * @helpurl https://localhost:3000/help.html#WHY
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns A table of 15 rows and 4 columns, in the language of Excel.
 * @remarks Of several targets that one agent fewer would miss, the one missed most (in log-odds) is named. Takes
 * single cells, the arguments of REQUIRED_STAFF. Where no staff can meet a target it names that target. Beside an AHT
 * too short to be one stands what it was meant as: an Excel time, or minutes. Source: M/M/n; M/M/n+M.
 * @example =INDEX(CREW.WHY(100, 180, 0.8, 20, 30, 0.3), 10, 2) -> service level
 */
export function WHY(
  calls: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
  minimum_staff?: unknown[][],
): unknown[][] {
  return answer(explanation, [
    calls,
    aht_seconds,
    service_level,
    answer_seconds,
    interval_minutes,
    shrinkage,
    max_occupancy,
    patience_seconds,
    definition,
    max_asa_seconds,
    max_abandon_rate,
    minimum_staff,
  ]);
}
