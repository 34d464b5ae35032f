import { h } from '../../../src/taskpane/dom/vnode';

describe('describing an element', () => {
  test('writes numbers and true as attributes and leaves out false and undefined', () => {
    const { attributes } = h('p', { tabindex: -1, hidden: true, open: false, title: undefined });
    expect(attributes).toEqual({ tabindex: '-1', hidden: '' });
  });

  test('keeps key, value and handlers apart from the attributes', () => {
    const click = () => undefined;
    const node = h('input', { key: 'k', value: '3', on: { click }, id: 'a' });
    expect(node).toMatchObject({ key: 'k', value: '3', on: { click }, attributes: { id: 'a' } });
  });

  test('drops children that are null, false or empty text', () => {
    expect(h('p', {}, 'one', null, false, '', 'two').children).toEqual(['one', 'two']);
  });
});
