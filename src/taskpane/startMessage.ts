import { h } from './dom/vnode';
import { render } from './dom/render';
import { icon } from './views/icon';

/** Shows a sentence in place of the pane, while there is nothing else to show. */
export function showStartMessage(root: HTMLElement, message: string): void {
  render(root, h('div', { class: 'start-message', role: 'alert' }, icon('warning'), h('p', {}, message)));
}
