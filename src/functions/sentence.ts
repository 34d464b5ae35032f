import { fillIn } from '../words/fillIn';
import type { Wording } from './words/wording';
import type { Problem } from './problem';
import { endNumbers, endsOf } from '../model/bound';

/** The problem as one sentence that names the argument, the allowed range, the value and the row. */
export function sentence(problem: Problem, { sentences, parts }: Wording): string {
  const { words = {}, bounds = {} } = problem;
  const filled = fillIn(sentences[problem.problem], {
    ...words,
    name: problem.name ?? '',
    value: shown(problem.value, parts),
    bounds: fillIn(parts[endsOf(bounds)], endNumbers(bounds)),
    where: whereText(problem.place, parts),
    hint: hintOf(problem, parts),
  });
  // Chinese sets a space between a Latin name and what follows, but none before a bracket.
  return filled.replace(' （', '（');
}

type Parts = Wording['parts'];

/** What to do, where a value shows what was meant. */
function hintOf({ problem, value, words = {} }: Problem, parts: Parts): string {
  if ('share' in words) return fillIn(parts.shareHint, { ...words, value: Number(value) });
  return problem === 'notNumber' && looksLikeNumber(value) ? parts.textHint : '';
}

/** Text that anybody would read as a number: 120, 1,200, 80 %, or with the wide digits of a Chinese keyboard. */
function looksLikeNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-+]?\d[\d,.\s]*%?\s*$/.test(value.normalize('NFKC'));
}

export function shown(value: unknown, parts: Wording['parts']): string {
  if (typeof value === 'string' && !value.startsWith('#'))
    return fillIn(parts.text, { value: shortened(value) });
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return value > 0 ? parts.beyond : value < 0 ? `-${parts.beyond}` : parts.noNumber;
  }
  // Twelve digits say it all and hide the noise of the last ones.
  return String(typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? ''));
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Rows and columns count from 1 within the result, as a reader of the spilled range counts them. */
export function whereText(place: Problem['place'], parts: Wording['parts']): string {
  if (!place) return '';
  const at = { row: place.row + 1, column: place.column + 1 };
  return fillIn(place.oneColumn ? parts.inRow : parts.inRowAndColumn, at);
}
