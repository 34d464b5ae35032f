import type { ColumnProfile } from '../../cells/columnProfile';
import { headerWords, isKnownWord, otherTradeOf } from '../../cells/header/headerWords';
import { durationUnitOfLabel } from '../../cells/unitOfLabel';
import { profilesOf } from '../recognise/recogniseTable';
import type { RecognisedColumns } from './callColumns';
import type { CallSource } from './callSource';

/** Words that only tables of calls have, in a header, a title or the name of a sheet. */
const telling: readonly string[] = [
  'abandoned',
  'acd',
  'agent',
  'answered',
  'call',
  'handle',
  'occupancy',
  'offered',
  'queue',
  'talk',
];
/** Words that tell of calls unless prices or goods stand beside them: one language's wrap-up is another's closing price. */
const hinting: readonly string[] = ['hold', 'level', 'ring', 'shrinkage', 'skill', 'wait', 'wrap'];

/** So many words of other trades, each of which may mean something else, or so many columns of broken figures are no chance. */
const [severalWords, severalFigures] = [3, 2];

/** No call lasts as many hours; working times do. */
const longestCall = 3;

/**
 * Whether what was recognised is of calls: "Volume", "Demand" and "Duration" are of many things. Where nothing of the
 * table, its title or its name speaks of calls, words of other trades beside them, such as prices, goods and the weather,
 * or several columns of broken figures that nobody here knows, say that it is of something else.
 */
export function isOfCalls(
  { kind, headers, offsets, cells }: Pick<CallSource, 'headers' | 'cells'> & RecognisedColumns,
  titles: readonly string[],
): boolean {
  const words = headers.map((header) => headerWords(header).words);
  const all = [...words, ...titles.map((title) => headerWords(title).words)].flat();
  if (all.some((word) => telling.includes(word))) return true;
  const profileOf = profilesOf(cells);
  const used = Object.values(offsets);
  const others = headers.flatMap((_, offset) => (used.includes(offset) ? [] : [offset]));
  const trades = others.map((offset) => {
    const found = words[offset]!.map(otherTradeOf);
    return found.includes('sure') ? 'sure' : found.includes('perhaps') ? 'perhaps' : null;
  });
  if (trades.includes('sure')) return false;
  if (all.some((word) => hinting.includes(word))) return true;
  const broken = others.filter((offset) => {
    const { numbers, areWhole, most } = profileOf(offset);
    return numbers > 0.5 && !areWhole && most > 1 && !words[offset]!.some(isKnownWord);
  });
  if (kind === 'log' && lastsForHours(headers, offsets.handle, profileOf)) return false;
  const perhaps = trades.filter((one) => one === 'perhaps').length;
  return perhaps < severalWords && broken.length < severalFigures;
}

function lastsForHours(
  headers: readonly string[],
  offset: number | undefined,
  profileOf: (offset: number) => ColumnProfile,
): boolean {
  if (offset === undefined) return false;
  const { clocks, meanClock, numbers, most } = profileOf(offset);
  if (clocks > 0.5) return meanClock * 24 > longestCall;
  return numbers > 0.5 && durationUnitOfLabel(headers[offset]!) === 'hours' && most > longestCall;
}
