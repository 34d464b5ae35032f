import { costColumns, type InputColumn } from '../grid/headers';
import type { CellValue } from '../grid/port';

/** A number that a text writes; `isWhole` where the text itself says thousands, ten thousands or per cent. */
export interface TextNumber {
  number: number;
  isWhole: boolean;
}

/** What the figures of a column count, and so the words that may stand behind them. */
type Kind = 'calls' | 'heads' | 'days' | 'hours' | 'share' | 'money' | 'time';

const kinds: Partial<Record<InputColumn, Kind>> = {
  ...Object.fromEntries(costColumns.map((column) => [column, 'money'])),
  onCostRate: 'share',
  overtimeHours: 'hours',
  classroomDays: 'days',
  refresherDays: 'days',
  classSize: 'heads',
  rooms: 'heads',
  trainers: 'heads',
  calls: 'calls',
  handledCalls: 'calls',
  talk: 'time',
  hold: 'time',
  afterCall: 'time',
  aht: 'time',
  pty: 'share',
  occupancy: 'share',
  shrinkage: 'share',
  absenceRate: 'share',
  attritionRate: 'share',
  passRate: 'share',
  absenceHeads: 'heads',
  attritionHeads: 'heads',
  plannedJoiners: 'heads',
  actualHeads: 'heads',
  openingHeads: 'heads',
  workingDays: 'days',
  leadDays: 'days',
  paidHours: 'hours',
  costPerCandidate: 'money',
  budget: 'money',
};

/** Units of times are read as times, not here. */
const unitWords: Record<Kind, RegExp> = {
  calls: /(通|次|个|calls?|contacts?)$/i,
  heads: /(人次|人|名|位|个|间|heads?|people|ppl)$/i,
  days: /(个?工作日|天|日|days?|d)$/i,
  hours: /(小时|工时|时|hours?|hrs?|h)$/i,
  share: /$^/,
  money: /(元|块|rmb|cny|usd)$/i,
  time: /$^/,
};

/** What multiplies a figure; ten thousand goes by w in Chinese shorthand. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/(万|w)$/i, 10_000],
  [/(千|k)$/i, 1000],
];
const multiplied: readonly Kind[] = ['calls', 'hours', 'money'];

/**
 * The number that a text in a column writes: with full-width digits, separators or spaces between thousands, 万 or k, a
 * unit or a per cent sign behind it, or as accountants write what is negative. "unclear" where a comma or a point may
 * part thousands in one language and decimals in another; null where it writes none. `isScaled` says that the header
 * gives the figures in thousands, so that "1.234" has decimals.
 */
export function readNumberText(
  value: CellValue,
  column: InputColumn,
  isScaled = false,
): TextNumber | 'unclear' | null {
  const kind = kinds[column];
  if (typeof value !== 'string' || kind === undefined || value.length > 40) return null;
  // NFKC makes plain digits of full-width ones, and plain spaces of thin ones.
  const plain = value.normalize('NFKC').trim().replace(/−/g, '-');
  const [sign, unsigned] = signOf(plain);
  const [factor, digits, isWhole] = factorOf(unsigned, kind);
  const number = numberOfDigits(digits, { isCount: kind === 'calls', hasDecimals: isScaled || isWhole });
  if (number === null || number === 'unclear') return number;
  // A product of decimals has a tail that nobody typed.
  return { number: sign * Number((number * factor).toPrecision(15)), isWhole };
}

/** (350), 350- and -350 are below 0. */
function signOf(text: string): [number, string] {
  const inside = /^\((.+)\)$/.exec(text)?.[1] ?? /^(.+)-$/.exec(text)?.[1] ?? /^-(.+)$/.exec(text)?.[1];
  return inside === undefined ? [1, text.replace(/^\+/, '').trim()] : [-1, inside.trim()];
}

/** What is to be multiplied, without its unit and its multiplier; a per cent sign divides. */
function factorOf(text: string, kind: Kind): [number, string, boolean] {
  if (kind === 'share') return /%$/.test(text) ? [0.01, text.slice(0, -1).trim(), true] : [1, text, false];
  const bare = kind === 'money' ? text.replace(/^[¥$€£]\s*/, '') : text;
  const digits = bare.replace(unitWords[kind], '').trim();
  const found = multiplied.includes(kind) ? multipliers.find(([pattern]) => pattern.test(digits)) : undefined;
  return found ? [found[1], digits.replace(found[0], '').trim(), true] : [1, digits, false];
}

interface Digits {
  /** Counts have no thousandths: a comma before three digits parts thousands. */
  isCount: boolean;
  /** A point before three digits is a decimal one. */
  hasDecimals: boolean;
}

function numberOfDigits(text: string, { isCount, hasDecimals }: Digits): number | 'unclear' | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (/^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/.test(text))
    return Number(text.replace(/[ '’]/g, '').replace(',', '.'));
  const commas = /^\d{1,3}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$/;
  if (commas.test(text)) return Number(text.replace(/,/g, ''));
  const points = /^\d{1,3}((\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)$/;
  if (points.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  const [, whole, mark, rest] = /^(\d{0,15})([.,])(\d{1,15})$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimal = Number(`${whole}.${rest}`);
  const isOdd = mark === ',' && (rest!.length > 3 || (isCount && !hasDecimals));
  if (rest!.length !== 3 || whole.length > 3) return isOdd ? 'unclear' : decimal;
  if (/^0?$/.test(whole)) return decimal;
  if (mark === ',') return isCount && !hasDecimals ? Number(`${whole}${rest}`) : 'unclear';
  return hasDecimals ? decimal : 'unclear';
}

/** Whole numbers as text: a point may part thousands as well as decimals. */
const plainDigits = /^(\d{1,3}([,，]\d{3})+|\d{1,15})$/;

/** The number that a text such as "120,000" writes, as reports of telephone systems do; null where it writes none. */
export function numberOfText(value: CellValue): number | null {
  if (typeof value !== 'string' || !plainDigits.test(value.trim())) return null;
  return Number(value.trim().replace(/[,，]/g, ''));
}

/** The formula of such a text's number; spaces alone are none. */
export function textNumberFormula(cell: string): string {
  const digits = numberFormula(`SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),",",""),"，","")`);
  return `IF(TRIM(${cell})="",NA(),${digits})`;
}

/** The number that a text writes with a decimal point. No VALUE, which reads it by the separators of the machine. */
export function numberFormula(text: string): string {
  return `NUMBERVALUE(${text},".",",")`;
}
