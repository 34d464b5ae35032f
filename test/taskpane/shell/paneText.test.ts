import { paneText } from '../../../src/taskpane/shell/paneText';
import { inputTableNames } from '../../../src/grid/names';

const paneEn = paneText('en');
const paneZhCN = paneText('zh-CN');

/** Every text of a catalogue with the way to it, such as "fault.undone". */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : texts(value as object, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const english = texts(paneEn);
const chinese = new Map(texts(paneZhCN));

describe('the words of the pane', () => {
  test('are the same in number and name in both languages', () => {
    expect([...chinese.keys()]).toEqual(english.map(([key]) => key));
  });

  test('are found by language', () => {
    expect(paneText('en').plan.button).toBe('Plan');
    expect(paneText('zh-CN').plan.button).toBe('生成计划');
  });

  test('take the same values in both', () => {
    const different = english.filter(
      ([key, text]) => placeholders(chinese.get(key)!).join() !== placeholders(text).join(),
    );
    expect(different).toEqual([]);
  });

  test('are never empty, save for what stands between Chinese sentences', () => {
    const empty = [...english, ...chinese].filter(([, text]) => text === '').map(([key]) => key);
    expect(empty).toEqual(['betweenSentences']);
  });

  test('are Chinese in Chinese, save for names', () => {
    const sameInBoth = english.filter(([key, text]) => chinese.get(key) === text).map(([key]) => key);
    expect(sameInBoth).toEqual(['app', 'settings.english', 'settings.chinese']);
    const withoutHan = [...chinese].filter(
      ([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !/\p{Script=Han}/u.test(text),
    );
    expect(withoutHan.map(([key]) => key)).toEqual(['app', 'settings.english']);
  });

  test('end a Chinese sentence with a Chinese full stop and leave no space after it', () => {
    for (const text of chinese.values()) {
      expect(text).not.toMatch(/[.!?]$/);
      expect(text).not.toMatch(/。\s/);
    }
  });

  test('call each input table by a name under which it is found', () => {
    for (const [input, names] of Object.entries(inputTableNames)) {
      const key = input as keyof typeof inputTableNames;
      expect(names).toContain(paneEn.found[key]);
      expect(names).toContain(paneZhCN.found[key]);
    }
  });

  test('avoid the words that the field does not use', () => {
    const banned = /\b(queue|LOB|skill|FTE|recruits?|shrinkage)\b/i;
    expect(english.filter(([, text]) => banned.test(text))).toEqual([]);
  });
});
