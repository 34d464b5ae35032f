import { languageOf } from '../../src/words/language';

describe('the language for a display language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-hans', 'zh-CN'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zha', 'en'],
    ['', 'en'],
    ['de-DE', 'en'],
    [undefined, 'en'],
  ])('%s is %s', (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});
