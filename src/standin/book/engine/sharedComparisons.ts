import { ArrayValueObject } from '@univerjs/engine-formula';

type Compare = ArrayValueObject['compare'];

/** What has been found out about one range in this run; Univer makes another range of it in the next. */
const known = new WeakMap<ArrayValueObject, Map<string, ArrayValueObject>>();

/** Cells of results that are kept for a range: enough for a table's months and lines, little for a long log. */
const MOST_CELLS = 100_000;

let shared = false;

/**
 * Compares a range with the same value once in a run. Formulas that look a month and a line up in a table of 36 months and
 * 20 lines make 1440 comparisons, of which 56 differ.
 */
export function shareComparisons(): void {
  if (shared) return;
  shared = true;
  const compare = ArrayValueObject.prototype.compare;
  ArrayValueObject.prototype.compare = function (this: ArrayValueObject, ...asked: Parameters<Compare>) {
    const question = questionOf(this, asked);
    if (question === undefined) return compare.apply(this, asked);
    const answers = known.get(this) ?? new Map<string, ArrayValueObject>();
    known.set(this, answers);
    const answer = answers.get(question) ?? compare.apply(this, asked);
    keep(answers, question, answer, this.getRowCount() * this.getColumnCount());
    return answer;
  };
}

/** What is asked of a range of a sheet in words; undefined for other arrays, and for more than one value. */
function questionOf(
  range: ArrayValueObject,
  [value, operator, isCaseSensitive = false]: Parameters<Compare>,
): string | undefined {
  if (range.getSheetId() === '' || value.isArray() || value.isError() || value.isLambda()) return undefined;
  const given = value.isNull() ? 'null' : `${typeof value.getValue()} ${value.getValue()}`;
  return `${operator} ${isCaseSensitive} ${value.getPattern()} ${given}`;
}

/** Keeps the answers that were asked for last. */
function keep(
  answers: Map<string, ArrayValueObject>,
  question: string,
  answer: ArrayValueObject,
  cells: number,
): void {
  answers.delete(question);
  answers.set(question, answer);
  const [oldest] = answers.keys();
  if (answers.size * cells > MOST_CELLS && oldest !== undefined) answers.delete(oldest);
}
