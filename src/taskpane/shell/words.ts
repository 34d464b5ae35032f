import { fillIn } from '../../words/fillIn';
import { columnHeaders, type InputColumn } from '../../grid/headers';
import type { Language } from '../../words/language';
import type { Place, Problem } from '../../grid/problem';
import type { PaneText } from './paneText';

/** Text that depends on how many there are. */
export interface Plural {
  one: string;
  other: string;
}

/** All that views need to speak to this user: words in their language, figures and months as they write them. */
export interface Words {
  readonly text: PaneText;
  readonly language: Language;
  /** The sentence for a problem of the input, with its remedy. */
  problem(problem: Problem): string;
  /** What a column of an input is called. */
  column(column: InputColumn): string;
  /** Fills the braces of a text. */
  fill(text: string, values: Readonly<Record<string, string>>): string;
  /** Chooses singular or plural by the count, which also fills {count}. */
  count(plural: Plural, count: number, values?: Readonly<Record<string, string>>): string;
  /** Heads: one decimal at most, none from a thousand up. */
  heads(value: number): string;
  /** Heads of one column, all with as many decimals as any of them needs, so that the digits stand below each other. */
  headsColumn(values: readonly number[]): (value: number) => string;
  /** A factor, with two decimals at most. */
  factor(value: number): string;
  /** A number of people on average: with one decimal. */
  average(value: number): string;
  percent(share: number): string;
  /** A share in per cent with one decimal at most. */
  share(share: number): string;
  /** Money in a few digits, such as 12.35M or 1235万. */
  money(value: number): string;
  /** Money of one call, to the hundredth. */
  perCall(value: number): string;
  list(items: readonly string[]): string;
  /** Items of which one is enough. */
  alternatives(items: readonly string[]): string;
  /** Sentences one after the other: with a space between them, but not in Chinese. */
  sentences(parts: readonly string[]): string;
  /** "Jan 2026", from yyyy-mm. */
  month(month: string): string;
  /** "Jan": for a place that names the year already. */
  shortMonth(month: string): string;
  /** "2026", with 年 in Chinese. */
  year(month: string): string;
  /** "Jan – Dec 2026". */
  months(first: string, last: string): string;
  /** "Jan 9", from yyyy-mm-dd, with the year where it is more than half a year from `today`. */
  day(date: string, today: string): string;
  /** "Fri, Jan 9": for dates close by. */
  weekday(date: string): string;
  /** "Dec 11 – Dec 22". */
  days(first: string, last: string, today: string): string;
  time(at: number): string;
  place(place: Place): string;
}

export interface WordsOptions {
  language: Language;
  /** Excel's display language, such as de-DE: how figures are written even where the words are English. */
  locale: string;
  text: PaneText;
  problem: (problem: Problem) => string;
}

export function createWords({ language, locale, text, problem }: WordsOptions): Words {
  // Month names must fit the words around them, so a German display with English words gets English months.
  const wordLocale = locale.startsWith(language.slice(0, 2)) ? locale : language;
  const plural = new Intl.PluralRules(language);
  const number = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const [whole, tenths, hundredths] = [number(0), number(1), number(2)];
  const fixedTenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  // The words for thousands and millions are words, so they come in the language of the others.
  const money = new Intl.NumberFormat(wordLocale, { notation: 'compact', maximumSignificantDigits: 4 });
  const perCall = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(wordLocale, { type: 'conjunction', style: 'narrow' });
  const either = new Intl.ListFormat(wordLocale, { type: 'disjunction', style: 'narrow' });
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(wordLocale, { ...options, timeZone: 'UTC' });
  const month = date({ year: 'numeric', month: 'short' });
  const shortMonth = date({ month: 'short' });
  const year = date({ year: 'numeric' });
  const day = date({ month: 'short', day: 'numeric' });
  const dayOfYear = date({ year: 'numeric', month: 'short', day: 'numeric' });
  const weekday = date({ weekday: 'short', month: 'short', day: 'numeric' });
  const writeDay = (one: string, today: string): string =>
    (daysBetween(one, today) <= 183 ? day : dayOfYear).format(new Date(`${one}T00:00:00Z`));
  const clock = new Intl.DateTimeFormat(wordLocale, { hour: 'numeric', minute: '2-digit' });
  /** Put together here, since Intl's own range of Chinese months is 2026/1 – 2026/12. */
  const rangeOf = (first: string, last: string): string => {
    if (first === last) return month.format(firstDay(first));
    if (first.slice(0, 4) !== last.slice(0, 4)) {
      return fillIn(text.header.range, {
        first: month.format(firstDay(first)),
        last: month.format(firstDay(last)),
      });
    }
    const [from, to] = [first, last].map((one) => shortMonth.format(firstDay(one))) as [string, string];
    return fillIn(text.header.rangeInYear, { year: year.format(firstDay(first)), first: from, last: to });
  };
  return {
    text,
    language,
    problem,
    column: (column) => columnHeaders[column][language][0]!,
    fill: fillIn,
    count: (forms, count, values = {}) =>
      fillIn(forms[plural.select(count) === 'one' ? 'one' : 'other'], {
        count: tenths.format(count),
        ...values,
      }),
    // Adding 0 turns -0 into 0.
    heads: (value) => (Math.abs(value) < 1000 ? tenths : whole).format(value + 0),
    headsColumn: (values) => {
      const fractions = values.some((value) => value < 1000 && Math.round(value * 10) % 10 !== 0);
      return (value) => (fractions && value < 1000 && value !== 0 ? fixedTenths : whole).format(value + 0);
    },
    average: (value) => (value === 0 ? whole : fixedTenths).format(value + 0),
    factor: (value) => hundredths.format(value),
    percent: (share) => percent.format(share),
    share: (part) => share.format(part),
    money: (value) => money.format(value + 0),
    perCall: (value) => perCall.format(value + 0),
    sentences: (parts) => parts.join(text.betweenSentences),
    list: (items) => list.format(items),
    alternatives: (items) => either.format(items),
    month: (one) => month.format(firstDay(one)),
    shortMonth: (one) => shortMonth.format(firstDay(one)),
    year: (one) => year.format(firstDay(one)),
    months: (first, last) => rangeOf(first, last),
    day: writeDay,
    weekday: (one) => weekday.format(new Date(`${one}T00:00:00Z`)),
    days: (first, last, today) =>
      first === last
        ? writeDay(first, today)
        : fillIn(text.header.range, { first: writeDay(first, today), last: writeDay(last, today) }),
    time: (at) => clock.format(at),
    place: ({ sheet, address }) => `${sheet}!${address}`,
  };
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

function firstDay(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
