import { sentence } from '../../src/functions/sentence';
import { wordingOf } from '../../src/functions/words/wording';

const english = wordingOf('en');
const chinese = wordingOf('zh-CN');

describe('the sentence of a problem', () => {
  const outside = { problem: 'outside', name: 'answer_seconds', value: -5, bounds: { least: 0 } } as const;

  it('names the argument, the allowed range and the value', () => {
    expect(sentence(outside, english)).toBe('answer_seconds must be 0 or more; it is -5.');
    expect(sentence(outside, chinese)).toBe('answer_seconds 必须不小于 0，现在是 -5。');
  });

  it('names the row of a spilled column, counted from 1', () => {
    const place = { row: 2, column: 0, oneColumn: true };
    const blank = { problem: 'blank', name: 'calls', place } as const;
    expect(sentence(blank, english)).toBe('calls is blank in row 3.');
    expect(sentence(blank, chinese)).toBe('calls（第 3 行）为空。');
  });

  it('names row and column of a spilled rectangle', () => {
    const place = { row: 0, column: 4, oneColumn: false };
    expect(sentence({ ...outside, place }, english)).toBe(
      'answer_seconds in row 1, column 5 must be 0 or more; it is -5.',
    );
  });

  it.each(['120', ' 1,200 ', '80%', '-5', '１２０', '0.8 %'])(
    'says of the text "%s", which reads as a number, how to make it one',
    (value) => {
      const problem = { problem: 'notNumber', name: 'calls', value } as const;
      expect(sentence(problem, english)).toMatch(/it is the text ".*"\. That is a number kept as text/);
      expect(sentence(problem, chinese)).toMatch(/现在是 文本“.*”。这是以文本形式存储的数字/);
    },
  );

  it.each(['ten', '12 calls', 'A1', '', '-', true])('gives no such hint for %j', (value) => {
    const problem = { problem: 'notNumber', name: 'calls', value } as const;
    expect(sentence(problem, english)).not.toContain('kept as text');
  });

  it.each([
    [{}, 'any number'],
    [{ least: 0 }, '0 or more'],
    [{ above: 0 }, 'above 0'],
    [{ most: 1 }, '1 or less'],
    [{ below: 1 }, 'below 1'],
    [{ least: 0, most: 1 }, 'from 0 to 1'],
    [{ least: 0, below: 1 }, '0 or more and below 1'],
    [{ above: 0, most: 31 }, 'above 0 and at most 31'],
    [{ above: 0, below: 1 }, 'above 0 and below 1'],
  ])('says the bounds %j as "%s"', (bounds, words) => {
    expect(sentence({ ...outside, bounds }, english)).toContain(`must be ${words};`);
  });

  it('quotes text, shortens long text and shows errors and booleans as Excel does', () => {
    const text = (value: unknown) => sentence({ problem: 'notNumber', name: 'calls', value }, english);
    expect(text('many')).toContain('it is the text "many".');
    expect(text('x'.repeat(200)).length).toBeLessThan(100);
    expect(text(true)).toContain('it is TRUE.');
    expect(sentence({ problem: 'errorCell', name: 'calls', value: '#REF!' }, english)).toBe(
      'calls holds the error #REF!.',
    );
  });

  it('hints how to write a percentage', () => {
    const share = { ...outside, value: 80, bounds: { least: 0, most: 1 }, words: { share: 0.8 } };
    expect(sentence(share, english)).toMatch(/it is 80\. Write 80 % as 0\.8\.$/);
    expect(sentence(share, chinese)).toMatch(/80% 请写成 0\.8。$/);
  });
});
