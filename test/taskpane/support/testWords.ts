import { problemText } from '../../../src/words/problems/problemText';
import { createWords, type Words } from '../../../src/taskpane/shell/words';
import type { Language } from '../../../src/words/language';
import { paneText } from '../../../src/taskpane/shell/paneText';

/** The words a user of this language has. */
export function testWords(language: Language = 'en', locale: string = language): Words {
  return createWords({
    language,
    locale,
    text: paneText(language),
    problem: (problem) => problemText(problem, language),
  });
}
