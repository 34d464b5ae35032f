/** @jest-environment jsdom */
import { h } from 'preact';
import { HeadsBar } from '../../../../src/taskpane/plan/views/headsBar';
import { show } from '../../support/show';

const bar = (required: number, actual: number, full: number): Element =>
  show(() => h(HeadsBar, { required, actual, full })).element!;

const parts = (required: number, actual: number, full = 100): Record<string, Record<string, string>> => {
  const attributes = (one: Element): Record<string, string> =>
    Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
  const drawn = [...bar(required, actual, full).children];
  return Object.fromEntries(drawn.map((one) => [one.getAttribute('class'), attributes(one)]));
};

describe('the bar of a month', () => {
  test('adds what is short to what is there, up to the mark', () => {
    expect(parts(80, 60)).toMatchObject({
      'bar-actual': { width: '60.00%' },
      'bar-short': { x: '60.00%', width: '20.00%' },
      'bar-required': { x1: '80.00%', x2: '80.00%' },
    });
  });

  test('shows heads beyond the mark as surplus', () => {
    expect(parts(60, 80)).toMatchObject({
      'bar-actual': { width: '60.00%' },
      'bar-surplus': { x: '60.00%', width: '20.00%' },
      'bar-required': { x1: '60.00%' },
    });
  });

  test('is measured against the fullest month', () => {
    expect(parts(100, 100, 400)['bar-actual']!['width']).toBe('25.00%');
  });

  test('never draws a width below nothing', () => {
    expect(parts(10, -5)['bar-actual']!['width']).toBe('0.00%');
  });

  test('is hidden from screen readers, which have the figures', () => {
    expect(bar(1, 1, 1).getAttribute('aria-hidden')).toBe('true');
  });
});
