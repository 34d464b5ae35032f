/** @jest-environment jsdom */
import { paneText, type PaneText } from '../../src/taskpane/shell/paneText';
import { createWords } from '../../src/taskpane/shell/words';
import { scenes } from './support/scenes';
import { stage } from './support/stage';

/** Every text in brackets that no view would write by itself. */
function bracketed<T extends object>(texts: T): T {
  const entries = Object.entries(texts).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? `⟦${value}⟧` : bracketed(value as object),
  ]);
  return Object.fromEntries(entries) as T;
}

const text: PaneText = { ...bracketed(paneText('en')), betweenSentences: ' ' };
const words = {
  ...createWords({ language: 'en', locale: 'en', text, problem: ({ code }) => `⟦${code}⟧` }),
  column: (column: string) => `⟦${column}⟧`,
};

/** Text that comes from cells, figures, months and times, and what stands between texts. */
const data = [
  /^(Forecast|Hiring stages|HiringPlan|Lines|StageActuals|Calls|Counts|CallForecast)![A-Z]+\d+$/,
  /^[A-Z]+\d+$/,
  /^(Hotline|VIP|Interview|Offer|Reporting|Joined)( · (VIP|[A-Z][a-z]{2} \d{4}))?$/,
  /^(Busy summer|Better interviews|Higher pay, fewer leave|Everybody flies|CIC)$/,
  /^[+-]?[\d.,]+[KM%]?$/,
  /^[×%–]$/,
  /^(Forecast|Lines|Old|When|Line|Offered|AHT|Remark|City|Queue seconds)$/,
  /^(CallLog|Line \d)$/,
  /^(· )?[A-Z][a-z]{2}( \d{1,2})?$/,
  /^[A-Z][a-z]{2} \d{4}$/,
  /^\d{4}$/,
  /^[\d.,]+( \/ [\d.,]+)?$/,
  /^[\s·:]*$/,
];

/** What is left of a text without its bracketed parts. */
function unbracketed(shown: string): string {
  let rest = shown;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest.trim();
}

function hardCoded(root: HTMLElement): string[] {
  const shown: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) shown.push(node.nodeValue ?? '');
  for (const attribute of ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'alt']) {
    root
      .querySelectorAll(`[${attribute}]`)
      .forEach((element) => shown.push(element.getAttribute(attribute)!));
  }
  return shown.map(unbracketed).filter((rest) => !data.some((pattern) => pattern.test(rest)));
}

describe('no view has words of its own', () => {
  test.each(Object.keys(scenes))('in “%s”', async (name) => {
    document.body.innerHTML = '';
    const { root, unmount } = await stage(scenes[name]!, { words });
    expect(hardCoded(root).filter((rest) => !/^\d+%$/.test(rest))).toEqual([]);
    await unmount();
  });

  test('and the test would notice one', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p title="Hello">⟦ok ⟦x⟧⟧ world</p>';
    expect(hardCoded(root)).toEqual(['world', 'Hello']);
  });
});
