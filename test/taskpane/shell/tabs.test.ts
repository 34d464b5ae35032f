import { tabs } from '../../../src/taskpane/shell/pages';
import { tabByKey } from '../../../src/taskpane/shell/tabs';

describe('keys along the tabs', () => {
  const first = tabs[0];
  const last = tabs.at(-1)!;

  test('lead right and left, and around at the ends', () => {
    tabs.forEach((tab, index) => {
      expect(tabByKey(tab, 'ArrowRight')).toBe(tabs[(index + 1) % tabs.length]);
      expect(tabByKey(tabs[(index + 1) % tabs.length]!, 'ArrowLeft')).toBe(tab);
    });
  });

  test('lead to the first and the last', () => {
    expect(tabs.map((tab) => tabByKey(tab, 'Home'))).toEqual(tabs.map(() => first));
    expect(tabs.map((tab) => tabByKey(tab, 'End'))).toEqual(tabs.map(() => last));
  });

  test('are left alone where they mean something else', () => {
    expect(['Tab', 'Enter', ' ', 'ArrowDown', 'a'].map((key) => tabByKey(first, key))).toEqual(
      Array(5).fill(null),
    );
  });
});
