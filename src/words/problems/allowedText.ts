import type { Language } from '../language';
import { fillIn } from '../fillIn';

/** How a sentence goes on after "must be" or 应, by the ends of the range: those it leaves out are "above" and "below". */
const wordings = {
  en: {
    whole: 'a whole number, {lower} or more',
    over: 'above {lower}',
    from: '{lower} or more',
    '≤≤': 'from {lower} to {upper}',
    '<≤': 'above {lower} and at most {upper}',
    '≤<': 'at least {lower} and below {upper}',
    '<<': 'above {lower} and below {upper}',
  },
  'zh-CN': {
    whole: '为整数且不小于 {lower}',
    over: '大于 {lower}',
    from: '不小于 {lower}',
    '≤≤': '在 {lower} 到 {upper} 之间',
    '<≤': '大于 {lower} 且不超过 {upper}',
    '≤<': '不小于 {lower} 且小于 {upper}',
    '<<': '大于 {lower} 且小于 {upper}',
  },
} as const;

/** A range of the model in signs, such as "0 < x ≤ 1", in the words of a sentence; other text stays as it is. */
export function allowedText(signs: string, language: Language): string {
  const words = wordings[language];
  const between = /^(\S+) ([<≤]) x ([<≤]) (\S+)$/.exec(signs);
  if (between) {
    const [, lower = '', left, right, upper = ''] = between;
    return fillIn(words[`${left}${right}` as '≤≤'], { lower, upper });
  }
  const [, sign, end = ''] = /^([>≥]) (\S+)$/.exec(signs) ?? [];
  if (sign) return fillIn(sign === '>' ? words.over : words.from, { lower: end });
  const [, lower] = /^(\S+), \S+, \S+, …$/.exec(signs) ?? [];
  return lower === undefined ? signs : fillIn(words.whole, { lower });
}
