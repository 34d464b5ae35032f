import type { Handlers, VNode } from './vnode';

const svgTags = new Set(['svg', 'path', 'rect', 'line', 'circle']);

/** The description each element was last brought in line with. */
const described = new WeakMap<Node, VNode>();

/** The event types each element listens to already. */
const listening = new WeakMap<Element, Set<string>>();

/**
 * Makes the children of `parent` match `next`, touching only what differs. Text is set as text, never as markup,
 * since much of it comes from cells.
 */
export function patch(parent: Element, next: readonly (VNode | string)[]): void {
  const kept = matchChildren(parent, next);
  const keptNodes = new Set(kept);
  for (const node of [...parent.childNodes]) if (!keptNodes.has(node)) node.remove();
  next.forEach((wanted, index) => {
    const old = kept[index];
    const node = old ?? create(wanted);
    if (typeof wanted === 'string') setText(node, wanted);
    else update(node as Element, wanted);
    const here = parent.childNodes[index] ?? null;
    if (here !== node) parent.insertBefore(node, here);
  });
}

/** For each wanted child the existing node that can become it: by key, else the next one of its kind without a key. */
function matchChildren(parent: Element, next: readonly (VNode | string)[]): (ChildNode | undefined)[] {
  const free = new Map<string, ChildNode[]>();
  for (const node of parent.childNodes) {
    const name = identity(described.get(node) ?? '');
    const group = free.get(name);
    if (group) group.push(node);
    else free.set(name, [node]);
  }
  return next.map((wanted) => free.get(identity(wanted))?.shift());
}

function identity(node: VNode | string): string {
  if (typeof node === 'string') return '#text';
  return node.key === null ? node.tag : `${node.tag}#${node.key}`;
}

function create(wanted: VNode | string): ChildNode {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  return svgTags.has(wanted.tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', wanted.tag)
    : document.createElement(wanted.tag);
}

function setText(node: Node, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text;
}

function update(element: Element, wanted: VNode): void {
  const before = described.get(element);
  described.set(element, wanted);
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (!(name in wanted.attributes)) element.removeAttribute(name);
  }
  for (const [name, content] of Object.entries(wanted.attributes)) {
    if (element.getAttribute(name) !== content) element.setAttribute(name, content);
  }
  for (const type of Object.keys(wanted.on)) listen(element, type);
  patch(element, wanted.children);
  // After the children: a select takes a value only once it has the option.
  if (wanted.value !== null) setValue(element as HTMLInputElement | HTMLSelectElement, wanted.value);
  if (wanted.checked !== null) (element as HTMLInputElement).checked = wanted.checked;
}

/** Left alone where it is right already, so that the caret stays where the user put it. */
function setValue(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field.value !== value) field.value = value;
}

/** One listener for each type and element, which looks up the handler of the latest description. */
function listen(element: Element, type: string): void {
  const types = listening.get(element) ?? new Set();
  if (types.has(type)) return;
  listening.set(element, types.add(type));
  element.addEventListener(type, (event) => {
    const handler = described.get(element)?.on[type as keyof Handlers] as
      ((event: Event) => void) | undefined;
    handler?.(event);
  });
}
