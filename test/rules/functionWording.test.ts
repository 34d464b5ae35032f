import { wordingOf, type Wording } from '../../src/functions/words/wording';
import { sentence } from '../../src/functions/sentence';
import type { Problem } from '../../src/functions/problem';

const english = wordingOf('en');
const chinese = wordingOf('zh-CN');

const braces = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe.each(['sentences', 'parts', 'why'] as const)('the %s of the functions', (kind) => {
  const keys = Object.keys(english[kind]) as never[];

  it('have the same keys in both languages', () => {
    expect(Object.keys(chinese[kind]).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('fill the same braces in both languages: %s', (key) => {
    expect(braces(chinese[kind][key])).toEqual(braces(english[kind][key]));
  });

  it('leave nothing untranslated', () => {
    for (const key of keys) {
      expect(chinese[kind][key]).not.toBe(english[kind][key]);
    }
  });
});

describe('a pseudo-locale', () => {
  const wrap = <T extends Record<string, string>>(texts: T): T =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `⟦${text}⟧`])) as T;
  const pseudo: Wording = { ...english, sentences: wrap(english.sentences), parts: wrap(english.parts) };

  it('shows that every word of a sentence comes from the catalogue', () => {
    const problem: Problem = {
      problem: 'outside',
      name: 'service_level',
      value: 80,
      bounds: { least: 0, most: 1 },
      words: { share: 0.8 },
      place: { row: 0, column: 0, oneColumn: true },
    };
    expect(sentence(problem, pseudo)).toBe(
      '⟦service_level⟦ in row 1⟧ must be ⟦from 0 to 1⟧; it is 80.⟦ Write 80 % as 0.8.⟧⟧',
    );
  });
});

describe('the language of the functions', () => {
  it('has a wording each', () => {
    expect(wordingOf('zh-CN').parts.fine).toBe('正常');
    expect(wordingOf('en').parts.fine).toBe('OK');
  });
});
