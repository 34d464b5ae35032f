/** @jest-environment jsdom */
import { patch } from '../../../src/taskpane/dom/patch';
import { h, type VNode } from '../../../src/taskpane/dom/vnode';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const item = (key: string, text = key): VNode => h('li', { key }, text);
const texts = (): (string | null)[] => [...root.children].map((child) => child.textContent);

describe('bringing the page in line with a description', () => {
  test('makes elements, attributes and text', () => {
    patch(root, [h('p', { class: 'a' }, 'one ', h('b', {}, 'two'))]);
    expect(root.innerHTML).toBe('<p class="a">one <b>two</b></p>');
  });

  test('keeps an element whose description only changes', () => {
    patch(root, [h('p', { class: 'a', title: 't' }, 'one')]);
    const before = root.firstChild;
    patch(root, [h('p', { class: 'b' }, 'two')]);
    expect(root.firstChild).toBe(before);
    expect(root.innerHTML).toBe('<p class="b">two</p>');
  });

  test('sets text as text, never as markup', () => {
    patch(root, [h('p', {}, '<img src=x onerror=alert(1)>')]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img');
  });

  test('ticks a check box as described, whatever the person has done to it', () => {
    const box = (checked: boolean): VNode => h('input', { type: 'checkbox', checked });
    patch(root, [box(true)]);
    const field = root.querySelector('input')!;
    expect(field.checked).toBe(true);
    field.click();
    expect(field.checked).toBe(false);
    patch(root, [box(true)]);
    expect(field.checked).toBe(true);
    expect(field.hasAttribute('checked')).toBe(false);
  });

  test('keeps keyed elements through insertion, removal and reordering', () => {
    patch(
      root,
      ['a', 'b', 'c'].map((key) => item(key)),
    );
    const [a, b, c] = [...root.children];
    patch(
      root,
      ['c', 'x', 'a'].map((key) => item(key)),
    );
    expect(texts()).toEqual(['c', 'x', 'a']);
    expect(root.children[0]).toBe(c);
    expect(root.children[2]).toBe(a);
    expect(b!.isConnected).toBe(false);
  });

  test('does not move an element that stands right already, since moving takes the focus away', () => {
    patch(root, [item('a'), h('button', { key: 'b' }, 'b')]);
    const button = root.querySelector('button')!;
    button.focus();
    patch(root, [h('button', { key: 'b' }, 'b'), item('z')]);
    expect(document.activeElement).toBe(button);
  });

  test('matches elements without a key by kind and order', () => {
    patch(root, [h('p', {}, 'one'), h('p', {}, 'two')]);
    const [first] = [...root.children];
    patch(root, [h('h1', {}, 'title'), h('p', {}, 'one'), h('p', {}, 'two')]);
    expect(root.children[1]).toBe(first);
    expect(texts()).toEqual(['title', 'one', 'two']);
  });

  test('takes over elements that were on the page before', () => {
    root.innerHTML = '<p>static</p>';
    patch(root, [h('p', {}, 'live')]);
    expect(root.innerHTML).toBe('<p>live</p>');
  });

  test('makes drawings in the SVG namespace', () => {
    patch(root, [h('svg', {}, h('rect', { width: '50%' }))]);
    expect(root.querySelector('rect')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('handlers', () => {
  test('are those of the latest description', () => {
    const calls: string[] = [];
    const button = (name: string) => h('button', { on: { click: () => void calls.push(name) } });
    patch(root, [button('old')]);
    patch(root, [button('new')]);
    root.querySelector('button')!.click();
    expect(calls).toEqual(['new']);
  });

  test('fall silent when a description has none, and are called once when they come back', () => {
    let calls = 0;
    const handled = h('button', { on: { click: () => void calls++ } });
    patch(root, [handled]);
    patch(root, [h('button')]);
    root.querySelector('button')!.click();
    expect(calls).toBe(0);
    patch(root, [handled]);
    root.querySelector('button')!.click();
    expect(calls).toBe(1);
  });
});

describe('fields', () => {
  test('take the value described', () => {
    patch(root, [h('input', { value: '2' })]);
    patch(root, [h('input', { value: '3' })]);
    expect(root.querySelector('input')!.value).toBe('3');
  });

  test('keep the caret while the value is what the user typed', () => {
    patch(root, [h('input', { value: '12' })]);
    const input = root.querySelector('input')!;
    input.value = '1x2';
    input.setSelectionRange(2, 2);
    patch(root, [h('input', { value: '1x2' })]);
    expect(input.selectionStart).toBe(2);
  });

  test('choose an option that the same description brings', () => {
    const select = (value: string, ...options: string[]) =>
      h('select', { value }, ...options.map((option) => h('option', { key: option, value: option }, option)));
    patch(root, [select('b', 'a', 'b')]);
    expect(root.querySelector('select')!.value).toBe('b');
    patch(root, [select('c', 'a', 'b', 'c')]);
    expect(root.querySelector('select')!.value).toBe('c');
  });
});
