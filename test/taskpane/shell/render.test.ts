/** @jest-environment jsdom */
import { h, type VNode } from 'preact';
import { render } from '../../../src/taskpane/shell/render';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const list = (...keys: string[]): VNode =>
  h(
    'div',
    {},
    h('section', { tabindex: -1, id: 'list' }, ...keys.map((key) => h('button', { key, id: key }, key))),
  );

describe('the focus', () => {
  test('stays on an element that stays', () => {
    render(root, list('a', 'b'));
    document.getElementById('b')!.focus();
    render(root, list('b', 'c'));
    expect(document.activeElement!.id).toBe('b');
  });

  test('stays on an element that moves', () => {
    render(root, list('a', 'b'));
    document.getElementById('b')!.focus();
    render(root, list('b', 'a'));
    expect(document.activeElement!.id).toBe('b');
  });

  test('goes to the part around an element that vanishes', () => {
    render(root, list('a', 'b'));
    document.getElementById('a')!.focus();
    render(root, list('b'));
    expect(document.activeElement!.id).toBe('list');
  });

  test('goes to the next control where no part around takes it', () => {
    const bar = (...keys: string[]) =>
      h('footer', {}, ...keys.map((key) => h('button', { key, id: key }, key)));
    render(root, bar('dismiss', 'plan'));
    document.getElementById('dismiss')!.focus();
    render(root, bar('plan'));
    expect(document.activeElement!.id).toBe('plan');
  });

  test('is left alone outside the pane', () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    render(root, list('a'));
    render(root, list());
    expect(document.activeElement).toBe(outside);
  });

  test('is let go where nothing around takes it', () => {
    render(root, h('div', {}, h('button', { key: 'x' }, 'x')));
    root.querySelector('button')!.focus();
    render(root, h('div', {}));
    expect(document.activeElement).toBe(document.body);
  });
});
