import { render as renderView, type ComponentChild } from 'preact';

/** Where a view is shown already. */
const shown = new WeakSet<HTMLElement>();

/**
 * Shows `view` inside `root` and keeps the keyboard where it was. When the focused element is gone (a problem that
 * was solved, say), the focus goes to the nearest place around it that takes it.
 */
export function render(root: HTMLElement, view: ComponentChild): void {
  const focused = focusWithin(root);
  const around = focused ? ancestors(focused, root) : [];
  // What the page shows until its scripts run is no view: Preact would build on it.
  if (!shown.has(root)) root.replaceChildren();
  shown.add(root);
  renderView(view, root);
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
