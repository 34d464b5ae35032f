import { headsBar } from '../../../src/taskpane/views/headsBar';
import type { VNode } from '../../../src/taskpane/dom/vnode';

const parts = (required: number, actual: number, full = 100): Record<string, Record<string, string>> => {
  const bar = headsBar({ required, actual }, full);
  const drawn = bar.children.filter((child): child is VNode => typeof child !== 'string');
  return Object.fromEntries(drawn.map(({ attributes }) => [attributes['class'], attributes]));
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
    expect(headsBar({ required: 1, actual: 1 }, 1).attributes['aria-hidden']).toBe('true');
  });
});
