import { handlingMeant } from '../model/plan/handlingTime';
import { fillIn } from '../words/fillIn';
import type { Wording } from './words/wording';
import type { Argument } from './argument';
import { handOver } from './answer';
import * as arg from './arguments';
import { calculations } from './calculations';
import { decode } from './decode';
import { cellsOf, gridOf, isSingle, type Grid } from './grid';
import { wording } from './language';
import { isProblem, isRemarked, type Outcome, type Problem } from './problem';
import { sentence, shown, whereText } from './sentence';

/** What each cell of the function's result stands on: OK, a remark, or the sentence of its problem. */
function diagnose(functionName: unknown, inputs: unknown): Outcome[][] {
  const name = decode(arg.functionName, gridOf(functionName)?.at(0, 0) ?? null);
  if (isProblem(name)) return [[name]];
  const id = String(name)
    .trim()
    .toUpperCase()
    .replace(/^CREW\./, '');
  const calculation = calculations.get(id);
  if (!calculation) {
    return [[{ problem: 'unknownFunction', name: arg.functionName.name, value: name } satisfies Problem]];
  }
  const spoken = wording();
  const given: unknown[] = Array.isArray(inputs) ? inputs : [];
  const outcomes = calculation.run(given);
  const isOne = outcomes.length === 1 && outcomes[0]?.length === 1;
  const durations = durationsOf(calculation.signature, given);
  return outcomes.map((row, r) =>
    row.map((outcome, c) => said(outcome, spoken, () => doubtful(durations, isOne ? null : [r, c], spoken))),
  );
}

function said(outcome: Outcome, spoken: Wording, doubt: () => string | null): string {
  if (isProblem(outcome)) return sentence(outcome, spoken);
  if (isRemarked(outcome)) return fillIn(spoken.parts[outcome.remark], outcome.words);
  return outcome === '' ? spoken.parts.emptyRow : (doubt() ?? spoken.parts.fine);
}

/** Durations of a whole contact, which are never as short as a figure in another unit makes them. */
const ofContacts = new Set([arg.ahtSeconds, arg.handlingSeconds, arg.talkSeconds].map(({ name }) => name));

interface Duration {
  name: string;
  grid: Grid;
}

function durationsOf(signature: readonly Argument[], given: readonly unknown[]): Duration[] {
  return signature.flatMap(({ name }, index) => {
    const grid = ofContacts.has(name) ? gridOf(given[index]) : null;
    return grid ? [{ name, grid }] : [];
  });
}

/** What is odd about the durations of one cell of the result; of its one cell, about any of them. */
function doubtful(
  durations: readonly Duration[],
  at: readonly [number, number] | null,
  { parts }: Wording,
): string | null {
  for (const { name, grid } of durations) {
    const cells = at ? [grid.at(...at)] : cellsOf(grid);
    for (const [index, value] of cells.entries()) {
      const meant = typeof value === 'number' ? handlingMeant(value) : null;
      if (!meant) continue;
      const [row, column] = at ?? [Math.floor(index / grid.columns), index % grid.columns];
      const place = isSingle(grid) ? undefined : { row, column, oneColumn: grid.columns === 1 };
      const words = { name, value: shown(value, parts), where: whereText(place, parts) };
      return fillIn(parts[meant.meant], { ...words, seconds: meant.seconds }).replace(' （', '（');
    }
  }
  return null;
}

/**
 * Says in words why a CREW function gives an error, or OK; also where Excel shows the error without words.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#CHECK
 * @param function_name Name of the function, such as "REQUIRED_STAFF".
 * @param inputs The function's arguments in their order.
 * @returns Text: one sentence for each cell of the function's result.
 * @remarks Excel shows the sentence of a #VALUE! or #N/A when the pointer rests on the cell's mark, but none for #NUM!;
 * CHECK gives it for every problem, and for remarks: an estimated calendar, an AHT that is an Excel time or in
 * minutes.
 * @example =CREW.CHECK("ERLANGC", -1, 5) -> load_erlangs must be 0 or more; it is -1.
 */
export function CHECK(function_name: unknown[][], inputs: unknown[][][]): unknown[][] {
  return handOver(diagnose(function_name, inputs));
}
