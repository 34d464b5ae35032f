import { tables } from '../../src/words/catalogue';

/** Every text of a catalogue with its path. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('the words of our tables', () => {
  const english = new Map(texts(tables.en));

  it('are there in both languages, each filled in but the unit of what has none', () => {
    const chinese = texts(tables['zh-CN']);
    expect(chinese.map(([path]) => path)).toEqual([...english.keys()]);
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '');
    expect(new Set(empty.map(([path]) => path))).toEqual(
      // Nothing stands before a line that is over in Chinese, or behind one that is short in English.
      new Set(['.units.none', '.named.over.0', '.named.short.1']),
    );
  });

  it('are Chinese in Chinese, with PTY for the one word that is no other', () => {
    const latin = texts(tables['zh-CN']).filter(
      ([, text]) => /\p{L}/u.test(text) && !/[\u4e00-\u9fff]/.test(text),
    );
    expect(latin).toEqual([]);
  });

  it('fill in the same words', () => {
    const braces = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
    for (const [path, text] of texts(tables['zh-CN'])) {
      expect(braces(text).sort()).toEqual(braces(english.get(path)!).sort());
    }
  });
});
