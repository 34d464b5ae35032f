import type { SentenceKey, Wording } from './words/wording';
import { isProblem, type Outcome, type Problem, type Remarked } from './problem';
import { sentence } from './sentence';

/**
 * Excel's error for each problem. Excel shows a sentence with #VALUE! and #N/A only; CHECK says it for all.
 * #VALUE! is a wrong kind of value, #NUM! a number outside its range, #N/A something that is not there: a blank,
 * a cell beyond a range, an answer that does not exist.
 */
const errorOf: Record<SentenceKey, 'invalidValue' | 'invalidNumber' | 'notAvailable'> = {
  blank: 'notAvailable',
  missing: 'notAvailable',
  notNumber: 'invalidValue',
  notText: 'invalidValue',
  notFlag: 'invalidValue',
  outside: 'invalidNumber',
  notWhole: 'invalidNumber',
  notDate: 'invalidValue',
  notMonth: 'invalidValue',
  unknownChoice: 'invalidValue',
  errorCell: 'invalidValue',
  noSuchCell: 'notAvailable',
  notSingle: 'invalidValue',
  notColumn: 'invalidValue',
  tooWide: 'invalidValue',
  everyCellBlank: 'notAvailable',
  unknownFunction: 'invalidValue',
  unreachableTarget: 'notAvailable',
  endlessQueue: 'notAvailable',
  nobodyAnswers: 'notAvailable',
  noLimit: 'notAvailable',
  noPatienceFits: 'notAvailable',
  noAbandonment: 'notAvailable',
  endlessRedials: 'notAvailable',
  tooManyChats: 'notAvailable',
  noCalls: 'notAvailable',
  backlogOfSteadyWeek: 'invalidNumber',
  nothingOpen: 'notAvailable',
  endlessDelay: 'notAvailable',
  tooManyWaiting: 'notAvailable',
  endlessCoaching: 'notAvailable',
  aboveOne: 'notAvailable',
  noAnswer: 'notAvailable',
};

/**
 * What Excel gets. One cell that has no number throws, since Excel shows the sentence of a thrown error best; in a
 * spilled result each such cell carries its own error and the others keep their numbers.
 */
export function encode(outcomes: Outcome[][], wording: Wording): unknown[][] {
  const only = outcomes.length === 1 && outcomes[0]?.length === 1 ? outcomes[0][0] : undefined;
  if (isProblem(only)) throw excelError(only, wording);
  // In place: a long column is a good deal of memory, and nobody else holds it.
  const cells: unknown[][] = outcomes;
  for (const row of cells) {
    for (let column = 0; column < row.length; column++) {
      const outcome = row[column];
      if (typeof outcome === 'object') row[column] = encodeCell(outcome as Problem | Remarked, wording);
    }
  }
  return cells;
}

function encodeCell(outcome: Problem | Remarked, wording: Wording): unknown {
  return isProblem(outcome) ? excelError(outcome, wording) : outcome.result;
}

function excelError(problem: Problem, wording: Wording): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(problem), sentence(problem, wording));
}

/** An error cell passes its error on where Excel lets a function give that error, as built-in functions do. */
function codeOf(problem: Problem): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  const passed = [codes.notAvailable, codes.divisionByZero, codes.invalidNumber, codes.nullReference];
  const own = passed.find((code) => problem.problem === 'errorCell' && String(code) === problem.value);
  return own ?? codes[errorOf[problem.problem]];
}
