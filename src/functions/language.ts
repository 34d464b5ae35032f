import { languageOf } from '../words/language';
import { wordingOf, type Wording } from './words/wording';

let current: Wording = wordingOf('en');

/**
 * Sets the language of error sentences from Office's display language. Excel calls the functions itself, so the
 * language cannot be handed to them; the entry file sets it once.
 */
export function speak(displayLanguage: string | undefined): void {
  current = wordingOf(languageOf(displayLanguage));
}

export function wording(): Wording {
  return current;
}
