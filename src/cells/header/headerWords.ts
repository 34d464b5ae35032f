import { languages } from '../../grid/synonyms/languages';
import { listed } from '../../grid/synonyms/synonyms';
import { simplified } from './simplified';

/** What a word is to a header: a word of ours, one that says nothing, or a unit. */
type Sense = { word: string } | 'filler' | 'unit';

/** Units that tell of a duration, whatever else the header says. */
const durationUnit =
  /^(s|secs?|seconds?|mins?|minutes?|hrs?|hours|ms|milliseconds|毫秒|hh|mm|ss|h?h?mmss|秒|分钟|分|小时)$/;

const senses = new Map<string, Sense>();
/** Our own words, and those that say that figures are of some calls only, or of something else. */
const known = new Set<string>(['duration']);
const partial: string[] = [];
/** Words of other trades, by whether one alone says that a table is of no calls. */
const strange = { sure: [] as string[], perhaps: [] as string[] };
for (const { words, units, fillers, parts, otherTrades = '', perhapsOtherTrades = '' } of languages) {
  for (const word of Object.keys(words)) known.add(word);
  partial.push(...listed(parts).map(keyOf));
  strange.sure.push(...listed(otherTrades).map(keyOf));
  strange.perhaps.push(...listed(perhapsOtherTrades).map(keyOf));
  for (const [word, list] of Object.entries(words)) for (const text of listed(list)) know(text, { word });
  for (const text of listed(units)) know(text, 'unit');
  for (const text of listed(fillers)) know(text, 'filler');
}

/** Whether a word of a header is one of ours. */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}

/** Whether a word that is none of ours says that figures are not of all calls, or is no word at all. */
export function tellsOfPart(word: string): boolean {
  if (known.has(word)) return false;
  return isLatin(word)
    ? !/^\p{L}{2,}$/u.test(word) || partial.includes(word)
    : partial.some((part) => word.includes(part));
}

/** Whether a word speaks of what no call centre counts, such as prices or goods, or perhaps does so. */
export function otherTradeOf(word: string): 'sure' | 'perhaps' | null {
  if (known.has(word)) return null;
  const has = (list: readonly string[]): boolean =>
    isLatin(word) ? list.includes(word) : list.some((one) => !isLatin(one) && word.includes(one));
  return has(strange.sure) ? 'sure' : has(strange.perhaps) ? 'perhaps' : null;
}

function know(text: string, sense: Sense): void {
  const key = keyOf(text);
  if (!senses.has(key)) senses.set(key, sense);
}

function keyOf(text: string): string {
  return tokensOf(simplified(text)).join(' ');
}

/** Words that a text in brackets must have to say more than a unit or a remark. */
const telling: ReadonlySet<string> = new Set([
  'abandoned',
  'answered',
  'attrition',
  'extreme',
  'handle',
  'hold',
  'outbound',
  'rate',
  'ring',
  'talk',
  'wait',
  'wrap',
]);

/** Durations by their own names, beside which "time" says no more. */
const bearing: ReadonlySet<string> = new Set(['handle', 'hold', 'ring', 'speed', 'talk', 'wait', 'wrap']);

const bracketed = /[(（[【]([^)）\]】]*)[)）\]】]/g;

export interface HeaderWords {
  /** In alphabetical order, each once and in our own terms; unknown ones stand as they are. */
  words: readonly string[];
  /** Whether what stands in brackets tells more than a unit or a remark, as in "Calls (abandoned)". */
  hasTellingBrackets: boolean;
}

/** The words of a header, whatever its spelling and language. */
export function headerWords(header: string): HeaderWords {
  const text = simplified(header);
  const words = new Set<string>();
  let hasUnit = false;
  const take = (part: string, isTold: (found: ReadonlySet<string>) => boolean): boolean => {
    const found = new Set<string>();
    let isTimed = false;
    for (const sense of sensesOf(tokensOf(part))) {
      if (typeof sense === 'object') found.add(sense.word);
      else if (sense !== 'filler' && durationUnit.test(sense.slice('unit '.length))) isTimed = true;
    }
    hasUnit ||= isTimed;
    if (!isTold(found)) return false;
    for (const word of found) words.add(word);
    return true;
  };
  take(text.replace(bracketed, ' '), () => true);
  let hasTellingBrackets = false;
  for (const [, inner = ''] of text.matchAll(bracketed)) {
    hasTellingBrackets ||= take(inner, (found) => [...found].some((word) => telling.has(word)));
  }
  if (hasUnit && !words.has('time')) words.add('duration');
  if ([...bearing].some((word) => words.has(word))) {
    words.delete('time');
    words.delete('duration');
  }
  if (words.has('call')) words.delete('volume');
  return { words: [...words].sort(), hasTellingBrackets };
}

/** Runs of letters of one kind, parted where a small letter goes before a large one; digits, "%" and "#". */
function tokensOf(text: string): string[] {
  const parted = text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
  const runs = parted.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{L}[\p{L}\p{M}]*|\d+|[%#]/gu,
  );
  return (runs ?? []).map((run) => (isLatin(run) ? run.normalize('NFD').replace(/\p{M}/gu, '') : run));
}

function isLatin(run: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run);
}

/** Longest name of ours, in words. */
const longestName = 5;

function* sensesOf(tokens: readonly string[]): Generator<{ word: string } | 'filler' | `unit ${string}`> {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const size = isLatin(token) ? nameAt(tokens, at) : 0;
    if (size > 0) {
      yield told(tokens.slice(at, at + size).join(' '));
      at += size;
      continue;
    }
    at += 1;
    if (!isLatin(token)) yield* [...cut(token)].map(told);
    // A year says of when the figures are, not of what.
    else if (!/^(19|20)\d{2}$/.test(token)) yield* (partsOf(token) ?? [token]).map(told);
  }
}

function told(key: string): { word: string } | 'filler' | `unit ${string}` {
  const sense = senses.get(key) ?? { word: key };
  return sense === 'unit' ? `unit ${key}` : sense;
}

/** How many tokens from here on make a name of ours, as many as possible. */
function nameAt(tokens: readonly string[], at: number): number {
  for (let size = Math.min(longestName, tokens.length - at); size > 0; size--) {
    if (senses.has(tokens.slice(at, at + size).join(' '))) return size;
  }
  return 0;
}

/** A text without spaces, cut into the longest words of ours from the left; signs between them stand together. */
function* cut(text: string): Generator<string> {
  let unknown = '';
  for (let at = 0; at < text.length;) {
    let size = Math.min(8, text.length - at);
    while (size > 0 && !senses.has(text.slice(at, at + size))) size--;
    if (size === 0) unknown += text[at++]!;
    else {
      if (unknown !== '') yield unknown;
      unknown = '';
      yield text.slice(at, at + size);
      at += size;
    }
  }
  if (unknown !== '') yield unknown;
}

/** Shortest part of a word made of several. */
const shortestPart = 3;

/** The words of which one without spaces is made, such as "talktime" or "Wartezeit"; null where it is none of ours. */
function partsOf(token: string): string[] | null {
  if (senses.has(token)) return [token];
  for (let size = token.length - shortestPart; size >= shortestPart; size--) {
    const first = token.slice(0, size);
    if (!senses.has(first)) continue;
    const rest = partsOf(token.slice(size));
    if (rest) return [first, ...rest];
  }
  return null;
}
