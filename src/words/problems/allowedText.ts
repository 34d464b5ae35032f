import type { Language } from '../language';
import { fillIn } from '../fillIn';
import { boundOfText, endNumbers, endsOf, type BoundEnds } from '../../model/bound';

/** How a sentence goes on after "must be" or 应, by the ends of the range. */
const wordings: Record<Language, Record<Exclude<BoundEnds, 'anyNumber'> | 'whole', string>> = {
  en: {
    whole: 'a whole number, {least} or more',
    least: '{least} or more',
    above: 'above {above}',
    most: '{most} or less',
    below: 'below {below}',
    leastMost: 'from {least} to {most}',
    leastBelow: 'at least {least} and below {below}',
    aboveMost: 'above {above} and at most {most}',
    aboveBelow: 'above {above} and below {below}',
  },
  'zh-CN': {
    whole: '为整数且不小于 {least}',
    least: '不小于 {least}',
    above: '大于 {above}',
    most: '不超过 {most}',
    below: '小于 {below}',
    leastMost: '在 {least} 到 {most} 之间',
    leastBelow: '不小于 {least} 且小于 {below}',
    aboveMost: '大于 {above} 且不超过 {most}',
    aboveBelow: '大于 {above} 且小于 {below}',
  },
};

/** A range of the model in signs, such as "0 < x ≤ 1", in the words of a sentence; other text stays as it is. */
export function allowedText(signs: string, language: Language): string {
  const bound = boundOfText(signs);
  const ends = bound === null ? 'anyNumber' : endsOf(bound);
  if (bound === null || ends === 'anyNumber') return signs;
  const words = wordings[language][bound.whole ? 'whole' : ends];
  return fillIn(words, endNumbers(bound));
}
