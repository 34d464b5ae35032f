import type { Language } from '../../words/language';
import { planRunWords } from '../../words/planRun';
import { pages, type PageText } from './pages';
import { shellWords } from './shellWords';

/** Every text of the pane. */
export type PaneText = (typeof shellWords)['en'] & (typeof planRunWords)['en'] & PageText;

const texts: Record<Language, PaneText> = { en: joined('en'), 'zh-CN': joined('zh-CN') };

/** The pane's words in a language. */
export function paneText(language: Language): PaneText {
  return texts[language];
}

/** The texts of the shell and of every page; what they say of the same, such as the names of the tabs, comes together. */
function joined(language: Language): PaneText {
  const parts: object[] = [
    shellWords[language],
    planRunWords[language],
    ...pages.map(({ words }) => words[language]),
  ];
  const all: Record<string, string | object> = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part) as [string, string | object][])) {
    const before = all[key];
    all[key] = typeof value === 'string' || typeof before !== 'object' ? value : { ...before, ...value };
  }
  return all as PaneText;
}
