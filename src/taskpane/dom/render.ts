import { patch } from './patch';
import type { VNode } from './vnode';

/**
 * Shows `view` inside `root` and keeps the keyboard where it was. When the focused element is gone (a problem that
 * was solved, say), the focus goes to the nearest place around it that takes it: an element with tabindex -1.
 */
export function render(root: HTMLElement, view: VNode): void {
  const focused = focusWithin(root);
  const around = focused ? ancestors(focused, root) : [];
  patch(root, [view]);
  if (!focused || document.activeElement === focused) return;
  const target = focused.isConnected ? focused : around.find(takesFocus);
  target?.focus({ preventScroll: true });
}

function focusWithin(root: HTMLElement): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && root.contains(active) ? active : null;
}

function ancestors(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one = element.parentElement; one && one !== root; one = one.parentElement) found.push(one);
  return found;
}

function takesFocus(element: HTMLElement): boolean {
  return element.isConnected && element.hasAttribute('tabindex');
}
