import { callHeaders, type CallColumn } from '../../grid/callHeaders';
import { columnHeaders, headersOfInput, type InputColumn } from '../../grid/headers';
import { headerWords, isKnownWord, tellsOfPart } from './headerWords';
import { normaliseHeader, withoutUnit } from './normaliseHeader';
import { simplified } from './simplified';

/** How surely a header names a column. */
export const sureness = {
  /** It is one of the column's own headers, with or without a unit. */
  whole: 1,
  withUnit: 0.98,
  /** It has the words of one, in any order, language and spelling. */
  words: 0.93,
  /** It has them but for words that make no difference to the column. */
  bare: 0.85,
  /** It has them beside one or two that nobody here knows, such as "Hotline calls": the figure of some line. */
  loose: 0.6,
} as const;

/** Words that make no difference to what the columns hold. */
const neutral: readonly { columns: readonly string[]; words: readonly string[] }[] = [
  {
    columns: ['calls'],
    words: ['acd', 'count', 'total', 'forecast', 'periodic', 'interval', 'queue', 'skill'],
  },
  {
    columns: ['handledCalls', 'answered', 'abandoned'],
    words: ['call', 'volume', 'count', 'total', 'offered', 'periodic', 'actual', 'agent', 'queue', 'acd'],
  },
  {
    columns: ['talk', 'hold', 'afterCall', 'aht', 'handle', 'queue'],
    words: ['average', 'total', 'call', 'agent', 'forecast', 'actual', 'customer', 'offered'],
  },
  { columns: ['line'], words: ['name'] },
  { columns: ['date'], words: ['call', 'offered'] },
  { columns: ['start'], words: ['call', 'offered', 'date', 'time'] },
  { columns: ['queueStart'], words: ['call', 'time'] },
  { columns: ['outcome'], words: ['call', 'type'] },
  {
    columns: ['pty', 'absenceRate', 'attritionRate', 'passRate', 'onCostRate'],
    words: ['average', 'periodic', 'forecast', 'actual'],
  },
  {
    columns: ['occupancy', 'shrinkage'],
    words: ['average', 'periodic', 'forecast', 'rate', 'total', 'agent', 'target', 'overall', 'net'],
  },
  {
    columns: ['actualHeads', 'openingHeads', 'plannedJoiners', 'workingDays'],
    words: ['total', 'count', 'periodic'],
  },
];

/** Of calls in the past, "actual" says nothing; in an input it tells them from a forecast. */
const neutralOfCalls: Partial<Record<string, readonly string[]>> = { calls: ['actual'] };

/** Words that name a column in one language, as "Actual" does heads, and not in every other. */
const vague: readonly string[] = [
  'actual',
  'average',
  'count',
  'forecast',
  'level',
  'opening',
  'periodic',
  'rate',
  'total',
  'type',
];

/** Whether a column's figures may come in another unit than ours, so that a header may end in one. */
const measured: ReadonlySet<string> = new Set([
  'calls',
  'handledCalls',
  'talk',
  'hold',
  'afterCall',
  'aht',
  'handle',
  'queue',
  'abandoned',
  'answered',
]);

/** Columns that a strange word beside their own leaves what they are; "Call reason" or "Resolved" are others. */
const loose: readonly string[] = ['calls', 'aht', 'handle'];

/** Calls in number, and by name: "Call rating" speaks of one, "New contacts" and "Sales volume" of anything. */
const inNumber =
  /(calls|call ?volume|anrufe|anrufvolumen|appels|llamadas|chamadas|ligações|ligacoes)(?!\p{Ll})|[话話来來].*[量数數件]|[着入呼].*[量数數件]/iu;

/** Words of ours that are parts of such names, as in "Hotline" and "Premium team". */
const ofNames: readonly string[] = ['line', 'group', 'name'];

/** Strange words that a header may have beside its own. */
const mostStrange = 2;

/** A reader of headers: every column that one may name, each with how surely. */
export type HeaderReader<Column extends string> = (header: string) => ReadonlyMap<Column, number>;

/** What inputs of a plan and what calls make of a header. */
export const inputColumnsOf: HeaderReader<InputColumn> = readerOf(
  (Object.keys(columnHeaders) as InputColumn[]).map((column) => [column, headersOfInput(column)]),
  {},
);
export const callColumnsOf: HeaderReader<CallColumn> = readerOf(
  (Object.keys(callHeaders) as CallColumn[]).map((column) => [column, callHeaders[column]]),
  neutralOfCalls,
);

/** Letters of the one language or the other, as in "月份 Month", and several names of one column. */
const inTwo = /[/／|｜、\n]|\p{Script=Han}.*[A-Za-z]|[A-Za-z].*\p{Script=Han}/u;
const han = /\p{Script=Han}+/gu;
const latin = /[A-Za-z][A-Za-z'’\s-]*/g;

/** Longer texts are no headers: two names of a column with their units are shorter. */
const longestHeader = 80;

/** Headers that are remembered: a workbook has few, and its texts are asked about time and again. */
const mostRemembered = 5000;

function readerOf<Column extends string>(
  headersOf: readonly (readonly [Column, readonly string[]])[],
  more: Partial<Record<string, readonly string[]>>,
): HeaderReader<Column> {
  const index = new Map<string, Map<Column, number>>();
  const know = (key: string, column: Column, how: number): void => {
    const columns = index.get(key) ?? new Map<Column, number>();
    index.set(key, columns);
    columns.set(column, Math.max(how, columns.get(column) ?? 0));
  };
  const neutralTo = new Map<Column, readonly string[]>();
  for (const [column, headers] of headersOf) {
    const none = neutral.find(({ columns }) => columns.includes(column))?.words ?? [];
    neutralTo.set(column, [...none, ...(more[column] ?? [])]);
    for (const header of headers) {
      const key = normaliseHeader(header);
      know(`= ${key}`, column, sureness.whole);
      if (measured.has(column)) know(`- ${withoutUnit(key)}`, column, sureness.withUnit);
      const { words } = headerWords(header);
      if (words.every((word) => vague.includes(word))) continue;
      know(`w ${words.join(' ')}`, column, sureness.words);
      know(bareKey(column, words), column, sureness.bare);
    }
  }
  /** The words that are left of a header for a column; what nothing is left of names nothing. */
  function bareKey(column: Column, words: readonly string[]): string {
    const left = words.filter((word) => !neutralTo.get(column)!.includes(word));
    return `b ${column} ${left.length > 0 ? left.join(' ') : words.join(' ')}`;
  }
  /** What the words that we know say, where the others are no more than the name of a line. */
  function loosely(header: string, words: readonly string[]): ReadonlyMap<Column, number> {
    const known = words.filter((word) => isKnownWord(word) && !ofNames.includes(word));
    const strange = words.filter((word) => !isKnownWord(word)).length;
    const found = new Map<Column, number>();
    if (known.length === 0 || strange === 0 || strange > mostStrange || words.some(tellsOfPart)) return found;
    for (const column of neutralTo.keys()) {
      if (!loose.includes(column) || (column === 'calls' && !inNumber.test(header))) continue;
      if (index.get(bareKey(column, known))?.has(column)) found.set(column, sureness.loose);
    }
    return found;
  }
  const remembered = new Map<string, ReadonlyMap<Column, number>>();
  const named = (header: string): ReadonlyMap<Column, number> => {
    const found = new Map<Column, number>();
    const key = normaliseHeader(simplified(header));
    const { words, hasTellingBrackets } = headerWords(header);
    const add = (columns: ReadonlyMap<Column, number> | undefined): void => {
      for (const [column, how] of columns ?? []) found.set(column, Math.max(how, found.get(column) ?? 0));
    };
    if (!hasTellingBrackets) {
      add(index.get(`= ${key}`));
      if (found.size === 0) add(index.get(`- ${withoutUnit(key)}`));
    }
    if (words.length > 0) {
      add(index.get(`w ${words.join(' ')}`));
      for (const column of neutralTo.keys()) add(index.get(bareKey(column, words)));
    }
    if (found.size === 0) add(loosely(header, words));
    return found;
  };
  const read = (header: string): ReadonlyMap<Column, number> => {
    if (header.length > longestHeader || !/\p{L}|#/u.test(header)) return new Map<Column, number>();
    const whole = named(header);
    if (whole.size > 0 || !inTwo.test(header)) return whole;
    const ways = [header.split(/[/／|｜、\n]/), [header.replace(han, ' '), header.replace(latin, ' ')]];
    for (const parts of ways) {
      const [first, ...others] = parts.map(named);
      const same = [...(first ?? [])].flatMap(([column, how]) =>
        others.length > 0 && others.every((other) => other.has(column))
          ? [[column, Math.min(how, ...others.map((other) => other.get(column)!))] as const]
          : [],
      );
      if (same.length > 0) return new Map(same);
    }
    return whole;
  };
  return (header) => {
    const before = remembered.get(header);
    if (before) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const columns = read(header);
    remembered.set(header, columns);
    return columns;
  };
}
