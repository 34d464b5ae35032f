import { fillIn } from '../words/fillIn';
import type { Wording } from './words/wording';
import { encode } from './encode';
import * as arg from './arguments';
import { calculations } from './calculations';
import { decode } from './decode';
import { gridOf } from './grid';
import { wording } from './language';
import { isProblem, isRemarked, type Outcome, type Problem } from './problem';
import { sentence } from './sentence';

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
  return calculation
    .run(Array.isArray(inputs) ? inputs : [])
    .map((row) => row.map((outcome) => said(outcome, spoken)));
}

function said(outcome: Outcome, spoken: Wording): string {
  if (isProblem(outcome)) return sentence(outcome, spoken);
  if (isRemarked(outcome)) return fillIn(spoken.parts[outcome.remark], outcome.words);
  return outcome === '' ? spoken.parts.emptyRow : spoken.parts.fine;
}

/**
 * Says in words why a CREW function gives an error, or OK; also where Excel shows the error without words.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#CHECK
 * @param function_name Name of the function, such as "REQUIRED_STAFF".
 * @param inputs The function's arguments in their order.
 * @returns Text: one sentence for each cell of the function's result.
 * @remarks Excel shows the sentence of a #VALUE! or #N/A when the pointer rests on the cell's mark, but none for #NUM!;
 * CHECK gives it for every problem, and for remarks such as an estimated calendar.
 * @example =CREW.CHECK("ERLANGC", -1, 5) -> load_erlangs must be 0 or more; it is -1.
 */
export function CHECK(function_name: unknown[][], inputs: unknown[][][]): unknown[][] {
  return encode(diagnose(function_name, inputs), wording());
}
