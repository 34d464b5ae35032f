import { paneCatalogue } from '../../../src/locales/pane/paneCatalogue';
import { problemText } from '../../../src/words/problems/problemText';
import { createWords, type Words } from '../../../src/taskpane/shell/words';
import type { Language } from '../../../src/words/language';

/** The words a user of this language has. */
export function testWords(language: Language = 'en', locale: string = language): Words {
  return createWords({
    language,
    locale,
    text: paneCatalogue(language),
    problem: (problem) => problemText(problem, language),
  });
}
