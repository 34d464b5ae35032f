import { patch } from './patch';
import type { VNode } from './vnode';

/**
 * Shows `view` inside `root` and keeps the keyboard where it was. When the focused element is gone (a problem that
 * was solved, say), the focus goes to the nearest place around it that takes it.
 */
export function render(root: HTMLElement, view: VNode): void {
  const focused = focusWithin(root);
  const around = focused ? ancestors(focused, root) : [];
  patch(root, [view]);
  if (!focused || document.activeElement === focused) return;
  const target = focused.isConnected ? focused : nearest(around);
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

/** From the inside out: the part that takes the focus itself, or the first control in it. */
function nearest(around: readonly HTMLElement[]): HTMLElement | null {
  for (const part of around) {
    if (!part.isConnected) continue;
    if (part.hasAttribute('tabindex')) return part;
    const control = part.querySelector<HTMLElement>('button, input, select, summary');
    if (control) return control;
  }
  return null;
}
