/** @jest-environment jsdom */
import type { ForecastOutcome } from '../../../src/read/calls/callForecast';
import { scrollToNews } from '../../../src/taskpane/shell/scrollToNews';
import type { PaneState } from '../../../src/taskpane/shell/state';
import { sampleError } from '../support/samples';
import '../support/polyfills';
import { stateWith } from '../support/show';

const parts = ['forecast-status', 'problems', 'result'];
let root: HTMLElement;
let seen: string[];
let scroll: jest.SpyInstance;
beforeEach(() => {
  root = document.createElement('div');
  root.append(...parts.map((id) => Object.assign(document.createElement('p'), { id })));
  seen = [];
  scroll = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.id);
  });
});
afterEach(() => scroll.mockRestore());

const before = stateWith({});
const forecast = (outcome: ForecastOutcome | null): PaneState => ({
  ...before,
  calls: { ...before.calls, outcome },
});
const noForecast: ForecastOutcome = { kind: 'refused', problems: [] };

describe('what is brought into sight', () => {
  test('is what a forecast came to, once', () => {
    scrollToNews(root, forecast(noForecast), before);
    scrollToNews(root, { ...forecast(noForecast), stalled: true }, forecast(noForecast));
    expect(seen).toEqual(['forecast-status']);
  });

  test('is nothing when a forecast is asked for anew', () => {
    scrollToNews(root, forecast(null), forecast(noForecast));
    expect(seen).toEqual([]);
  });

  test('is the list of problems when a plan is refused', () => {
    scrollToNews(root, { ...before, run: { kind: 'refused', problems: [sampleError] } }, before);
    expect(seen).toEqual(['problems']);
  });
});
