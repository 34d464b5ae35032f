import { allowedText } from '../../../src/words/problems/allowedText';
import { boundText, type Bound } from '../../../src/model/bound';

describe('an allowed range in a sentence', () => {
  const ranges: [Bound, string, string][] = [
    [{ least: 0 }, 'must be 0 or more', '应不小于 0'],
    [{ above: 0 }, 'must be above 0', '应大于 0'],
    [{ least: 0, most: 31 }, 'must be from 0 to 31', '应在 0 到 31 之间'],
    [{ above: 0, most: 1 }, 'must be above 0 and at most 1', '应大于 0 且不超过 1'],
    [{ least: 0, below: 1 }, 'must be at least 0 and below 1', '应不小于 0 且小于 1'],
    [{ above: 0, below: 1 }, 'must be above 0 and below 1', '应大于 0 且小于 1'],
    [{ least: 1, whole: true }, 'must be a whole number, 1 or more', '应为整数且不小于 1'],
  ];

  it.each(ranges)('is in words for %j', (bound, english, chinese) => {
    expect(`must be ${allowedText(boundText(bound), 'en')}`).toBe(english);
    expect(`应${allowedText(boundText(bound), 'zh-CN')}`).toBe(chinese);
  });

  it('keeps ends that are negative or have decimals', () => {
    expect(allowedText(boundText({ least: -1.5, most: 0.25 }), 'en')).toBe('from -1.5 to 0.25');
  });

  it('leaves text that is no range as it is', () => {
    expect(allowedText('Hotline, VIP', 'en')).toBe('Hotline, VIP');
  });
});
