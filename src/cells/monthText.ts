import {
  chineseMonths,
  englishMonths,
  foreignMonths,
  inLetters,
  type MonthForm,
  type MonthNameForm,
  type MonthPart,
  type MonthStyle,
  type ReadMonth,
} from './monthStyle';

/** What the groups of a pattern stand for. */
type Group = 'year' | 'month' | 'text';

const han = '[一二三四五六七八九十]{1,2}';
const name = '[A-Za-z]{3,9}';
/** Of another language, with the full stop behind what is cut short. */
const foreign = '\\p{L}{3,10}\\.?';

/** The texts that name a month. A month's number directly behind its year has two digits. */
const patterns: readonly { groups: readonly Group[]; pattern: RegExp; hasDay?: true }[] = [
  { groups: ['year', 'month'], pattern: /^(\d{4})(\d{2})$/ },
  { groups: ['year', 'text', 'month', 'text'], pattern: /^(\d{4})(\s*[-/.年]\s*)(\d{1,2})((?:\s*月份?)?)$/ },
  { groups: ['year', 'text', 'month', 'text'], pattern: /^(\d{2})(\s*年\s*)(\d{1,2})(\s*月份?)$/ },
  {
    groups: ['year', 'text', 'month', 'text'],
    pattern: new RegExp(`^(\\d{4}|\\d{2})(\\s*年\\s*)(${han})(\\s*月份?)$`),
  },
  { groups: ['month', 'text'], pattern: /^(\d{1,2})(\s*月份?)$/ },
  { groups: ['month', 'text'], pattern: new RegExp(`^(${han})(\\s*月份?)$`) },
  { groups: ['month', 'text', 'year'], pattern: /^(\d{1,2})([-/])(\d{4})$/ },
  {
    groups: ['year', 'text', 'month', 'text'],
    pattern: /^(\d{4})([-/.])(\d{1,2})([-/.])\d{1,2}$/,
    hasDay: true,
  },
  { groups: ['year', 'text', 'month', 'text'], pattern: /^(\d{4})(年)(\d{1,2})(月)\d{1,2}日$/, hasDay: true },
  { groups: ['month', 'text'], pattern: new RegExp(`^(${name})(\\.?)$`) },
  {
    groups: ['month', 'text', 'year'],
    pattern: new RegExp(`^(${name})(\\.?[\\s\\-'’/]*)(\\d{4}|\\d{2})$`),
  },
  { groups: ['year', 'text', 'month'], pattern: new RegExp(`^(\\d{4})([\\s-]*)(${name})$`) },
];

/** Likewise with names in other languages, such as "janv. 2026" and "enero de 2026". */
const foreignPatterns: typeof patterns = [
  { groups: ['month'], pattern: new RegExp(`^(${foreign})$`, 'u') },
  {
    groups: ['month', 'text', 'year'],
    pattern: new RegExp(`^(${foreign})([\\s\\-'’/]*|\\s+de\\s+)(\\d{4}|\\d{2})$`, 'u'),
  },
  { groups: ['year', 'text', 'month'], pattern: new RegExp(`^(\\d{4})([\\s-]*)(${foreign})$`, 'u') },
];

/** The month that a text names, with or without a year; null when it names none. */
export function readMonthText(text: string): ReadMonth | null {
  const ours = readBy(patterns, text, readNumber);
  const others = readBy(foreignPatterns, text, readForeign);
  if (!ours || !others) return ours ?? others;
  // "Nov 2026" is of many languages, which the other months of its column tell; "Sept" with a capital is English.
  const own = others.styles.filter((style) => ours.styles.length > 0 || isInSmallLetters(style));
  return { ...ours, styles: [...ours.styles, ...own] };
}

function isInSmallLetters(style: MonthStyle): boolean {
  return (
    style.kind === 'text' &&
    style.parts.some(
      (part) => 'month' in part && typeof part.month === 'object' && part.month.letters === 'lower',
    )
  );
}

function readBy(
  ways: typeof patterns,
  text: string,
  numberOf: (month: string) => { number: number; forms: MonthForm[] } | null,
): ReadMonth | null {
  const plain = text.trim();
  for (const { groups, pattern, hasDay } of ways) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const named = groups.map((group, index) => ({ group, text: match[index + 1]! }));
    const month = numberOf(named.find(({ group }) => group === 'month')!.text);
    const year = named.find(({ group }) => group === 'year')?.text;
    if (!month) return null;
    const isSpaced = plain !== text;
    const styles = month.forms.map((form): MonthStyle => {
      const parts = named.flatMap((one) => partOf(one, form));
      return { kind: 'text', parts, ...(hasDay && { hasDay }), ...(isSpaced && { isSpaced: true as const }) };
    });
    return { year: year === undefined ? null : fullYear(year), month: month.number, styles };
  }
  return null;
}

function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

function partOf({ group, text }: { group: Group; text: string }, form: MonthForm): MonthPart[] {
  if (group === 'month') return [{ month: form }];
  if (group === 'year') return [{ year: text.length === 2 ? 2 : 4 }];
  return text === '' ? [] : [{ text }];
}

/** The number of a month (1 to 12) and the forms in which it may be written; without forms no formula can write it. */
function readNumber(text: string): { number: number; forms: MonthForm[] } | null {
  if (/^\d/.test(text)) {
    const number = Number(text);
    if (number < 1 || number > 12) return null;
    if (text.length === 1) return { number, forms: ['plain'] };
    return { number, forms: number < 10 ? ['padded'] : ['padded', 'plain'] };
  }
  const chinese = chineseMonths.findIndex((one) => one === text) + 1;
  if (chinese > 0) return { number: chinese, forms: ['chinese'] };
  return /^[A-Za-z]/.test(text) ? readName(text) : null;
}

function readName(text: string): { number: number; forms: MonthForm[] } | null {
  const lower = text.toLowerCase();
  const isShort = lower.length === 3 || lower === 'sept';
  const index = englishMonths.findIndex((month) =>
    isShort ? month.toLowerCase().startsWith(lower) : month.toLowerCase() === lower,
  );
  if (index < 0) return null;
  const long = englishMonths[index]!;
  const all = (['short', 'long'] as const).flatMap((length) =>
    (['title', 'upper', 'lower'] as const).map((letters): MonthNameForm => ({ name: length, letters })),
  );
  const forms = all.filter(
    (form) => inLetters(form.name === 'short' ? long.slice(0, 3) : long, form) === text,
  );
  return { number: index + 1, forms };
}

function readForeign(text: string): { number: number; forms: MonthForm[] } | null {
  const lower = text.toLowerCase();
  const found = foreignNames.get(lower);
  if (!found) return null;
  const letters = (['title', 'upper', 'lower'] as const).filter(
    (one) => inLetters(lower, { letters: one }) === text,
  );
  const forms = found.sets.flatMap((foreign) => letters.map((one) => ({ foreign, letters: one })));
  return { number: found.number, forms };
}

/** Of each name in another language its month and the sets that have it: most texts that are looked at are no names. */
const foreignNames = new Map<string, { number: number; sets: number[] }>();
foreignMonths.forEach((names, set) => {
  names.forEach((one, index) => {
    const known = foreignNames.get(one) ?? { number: index + 1, sets: [] };
    foreignNames.set(one, { ...known, sets: [...known.sets, set] });
  });
});
