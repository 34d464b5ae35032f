import { features } from '../../../src/taskpane/shell/features';
import { pages, tabs } from '../../../src/taskpane/shell/pages';

/** Names that more than one page lays claim to. */
function claimedTwice(namesOf: (page: (typeof pages)[number]) => object): string[] {
  const names = pages.flatMap((page) => Object.keys(namesOf(page)));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('the pages of the pane', () => {
  test('each have a tab of their own and what they do', () => {
    expect(new Set(tabs).size).toBe(pages.length);
    expect(Object.keys(features)).toEqual([...tabs]);
  });

  test('take no part of the state, no job and no doing from each other', () => {
    expect(claimedTwice(({ initial }) => initial)).toEqual([]);
    expect(claimedTwice(({ jobs }) => jobs)).toEqual([]);
    expect(claimedTwice(({ doings }) => doings)).toEqual([]);
  });

  test.each(tabs)('show something on %s and name its tab in both languages', (tab) => {
    expect(features[tab].views.length).toBeGreaterThan(0);
    const { words } = pages.find((page) => page.tab === tab)!;
    for (const language of ['en', 'zh-CN'] as const)
      expect(words[language].tabs).toEqual({ [tab]: expect.stringMatching(/\S/) });
  });
});
