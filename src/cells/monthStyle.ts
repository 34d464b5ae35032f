/** How the number or the name of a month is written; names are English ones, those of another language, or Chinese numbers. */
export type MonthForm = 'plain' | 'padded' | 'chinese' | MonthNameForm | ForeignMonthForm;

/** A set of twelve names as another language writes them, by its place among those that are known. */
export interface ForeignMonthForm {
  foreign: number;
  letters: MonthNameForm['letters'];
}

export interface MonthNameForm {
  name: 'short' | 'long';
  letters: 'title' | 'upper' | 'lower';
}

/** A piece of a month's text: what stands there in every month, or the part of it that changes. */
export type MonthPart = { text: string } | { year: 2 | 4 } | { month: MonthForm };

/**
 * How a sheet writes its months. A formula finds a row by writing the plan's own month in the same way, which needs
 * no parsing and works in every display language.
 */
export type MonthStyle =
  | { kind: 'firstOfMonth' }
  | { kind: 'anyDay' }
  | { kind: 'compact' }
  /** The number of the month alone, 1 to 12. */
  | { kind: 'number'; within?: MonthWindow }
  | {
      kind: 'text';
      parts: readonly MonthPart[];
      /** A day follows, which may be any. */
      hasDay?: true;
      /** Spaces may stand around it. */
      isSpaced?: true;
      within?: MonthWindow;
    };

/** The first days of the first and the last month that months without a year may mean. */
export interface MonthWindow {
  first: number;
  last: number;
}

/** A month as a cell names it. */
export interface ReadMonth {
  /** Null where the cell leaves it out. */
  year: number | null;
  /** 1 to 12. */
  month: number;
  /** Every way of writing that the cell may follow, the likeliest first: "2026-10" has two digits or needs them. */
  styles: readonly MonthStyle[];
}

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const chineseMonths = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
] as const;

/** Names of months in languages of Europe, in full and as Excel or planners cut them short; of which "März" has one. */
export const foreignMonths: readonly (readonly string[])[] = [
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jan feb mrz apr mai jun jul aug sep okt nov dez',
  'jan. feb. märz apr. mai juni juli aug. sept. okt. nov. dez.',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
].map((names) => names.split(' '));

/** The formula text that is TRUE where a cell of `range` is the month whose first day is in `month`. */
export function monthMatches(style: MonthStyle, range: string, month: string): string {
  switch (style.kind) {
    case 'firstOfMonth':
      return `(${range}=${month})`;
    case 'anyDay':
      // No YEAR or MONTH of the column: one text among its cells would make an error of the whole.
      return `(${range}>=${month})*(${range}<EDATE(${month},1))`;
    case 'compact':
      return `(${range}=YEAR(${month})*100+MONTH(${month}))`;
    case 'number':
      return `(${range}=MONTH(${month}))${inWindow(style.within, month)}`;
    case 'text': {
      const written = style.parts.map((part) => partFormula(part, month)).join('&');
      const cells = style.isSpaced ? `TRIM(${range})` : range;
      const own = style.hasDay ? `LEFT(${cells},LEN(${written}))` : cells;
      return `(${own}=${written})${inWindow(style.within, month)}`;
    }
  }
}

function inWindow(within: MonthWindow | undefined, month: string): string {
  return within ? `*(${month}>=${within.first})*(${month}<=${within.last})` : '';
}

function partFormula(part: MonthPart, month: string): string {
  if ('text' in part) return `"${part.text.replace(/"/g, '""')}"`;
  if ('year' in part) return part.year === 4 ? `YEAR(${month})` : `RIGHT(YEAR(${month}),2)`;
  const { month: form } = part;
  if (form === 'plain') return `MONTH(${month})`;
  if (form === 'padded') return `RIGHT("0"&MONTH(${month}),2)`;
  if (form === 'chinese') return oneOf(chineseMonths, month);
  if ('foreign' in form)
    return oneOf(
      foreignMonths[form.foreign]!.map((name) => inLetters(name, form)),
      month,
    );
  const names = englishMonths.map((name) => inLetters(form.name === 'short' ? name.slice(0, 3) : name, form));
  return oneOf(names, month);
}

/** No TEXT with a format of months: what it answers depends on the display language. */
function oneOf(names: readonly string[], month: string): string {
  return `CHOOSE(MONTH(${month}),${names.map((name) => `"${name}"`).join(',')})`;
}

/** A name in capitals, in small letters, or with one capital. */
export function inLetters(name: string, { letters }: Pick<MonthNameForm, 'letters'>): string {
  if (letters === 'title') return name[0]!.toUpperCase() + name.slice(1).toLowerCase();
  return letters === 'upper' ? name.toUpperCase() : name.toLowerCase();
}
