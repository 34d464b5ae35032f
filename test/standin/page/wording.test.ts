import { pageEn } from '../../../src/standin/page/wording/en';
import { pageWording } from '../../../src/standin/page/wording/wording';
import { pageZhCn } from '../../../src/standin/page/wording/zhCn';

function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}

describe('the words of the page', () => {
  it('are there in both languages, key by key', () => {
    expect(texts(pageZhCn).map(([key]) => key)).toEqual(texts(pageEn).map(([key]) => key));
  });

  it('hold the same places to fill in', () => {
    const places = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
    const chinese = new Map(texts(pageZhCn));
    for (const [key, text] of texts(pageEn))
      expect([key, places(chinese.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it('are chosen by language', () => {
    expect(pageWording('en').ribbon.plan).toBe('Plan');
    expect(pageWording('zh-CN').ribbon.plan).toBe('生成计划');
  });
});
