import type { Language } from '../../words/language';
import { parts, sentences } from './sentences';
import { why } from './why';

export type SentenceKey = keyof (typeof sentences)['en'];
export type PartKey = keyof (typeof parts)['en'];

/** Everything the functions say in one language. */
export interface Wording {
  sentences: Record<SentenceKey, string>;
  parts: Record<PartKey, string>;
  why: Record<keyof (typeof why)['en'], string>;
}

/** The wording of a language. */
export function wordingOf(language: Language): Wording {
  return { sentences: sentences[language], parts: parts[language], why: why[language] };
}
