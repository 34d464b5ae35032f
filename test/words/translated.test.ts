import { translated } from '../../src/words/translated';

describe('words in both languages', () => {
  test('are found by language', () => {
    const words = translated({
      en: { yes: 'Yes', more: { no: 'No' } },
      'zh-CN': { yes: '是', more: { no: '否' } },
    });
    expect([words.en.yes, words['zh-CN'].more.no]).toEqual(['Yes', '否']);
  });

  test('do not compile with one missing or one too many', () => {
    // @ts-expect-error: `no` has no translation.
    translated({ en: { yes: 'Yes', no: 'No' }, 'zh-CN': { yes: '是' } });
    // @ts-expect-error: `no` is not among the English words.
    translated({ en: { yes: 'Yes' }, 'zh-CN': { yes: '是', no: '否' } });
    // @ts-expect-error: A text stands where English has several.
    translated({ en: { yes: { one: 'Yes' } }, 'zh-CN': { yes: '是' } });
    expect(translated).toHaveLength(1);
  });
});
