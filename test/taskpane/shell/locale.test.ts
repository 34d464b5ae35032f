import { localeFor } from '../../../src/taskpane/shell/locale';

describe('the locale of figures', () => {
  test.each(['en-US', 'zh-CN', 'de-DE', 'pt-BR'])('is the display language %s', (tag) => {
    expect(localeFor(tag)).toBe(tag);
  });

  test('is English for a language that the browser does not know', () => {
    expect(localeFor('xx-YY')).toBe('en');
  });

  test('is English for a malformed tag instead of a pane that does not start', () => {
    expect(localeFor('not a tag')).toBe('en');
    expect(localeFor('')).toBe('en');
  });
});
