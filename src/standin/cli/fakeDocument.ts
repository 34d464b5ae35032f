/** Asks for a script; `done` says whether there was one. */
export type ScriptLoader = (url: string, done: (found: boolean) => void) => void;

interface FakeElement {
  tagName: string;
  style: Record<string, string>;
  src?: string;
  href?: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: FakeElement): FakeElement;
  removeChild(child: FakeElement): FakeElement;
  addEventListener(): void;
  removeEventListener(): void;
}

const OFFICE_JS = '/office/office.js';

/** The address under which the page would have loaded Office.js; its other files lie beside it. */
export function officeScriptUrl(origin: string): string {
  return `${origin}${OFFICE_JS}`;
}

/**
 * As much of a document as Office.js looks at: it finds its own script tag, adds further ones, and takes addresses
 * apart with a link. A page it is not: nothing is ever shown.
 */
export function fakeDocument(location: URL, loadScript: ScriptLoader): Record<string, unknown> {
  const scripts: FakeElement[] = [];

  const create = (tag: string): FakeElement => {
    const attributes = new Map<string, string>();
    const element: FakeElement = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name, value) => void attributes.set(name, value),
      getAttribute: (name) => attributes.get(name) ?? null,
      appendChild: (child) => {
        if (child.tagName === 'SCRIPT') start(child);
        return child;
      },
      removeChild: (child) => child,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    return tag.toLowerCase() === 'a' ? withAddress(element, location) : element;
  };

  const start = (script: FakeElement) => {
    scripts.push(script);
    loadScript(script.src ?? '', (found) => (found ? script.onload?.() : script.onerror?.()));
  };

  const own = create('script');
  own.src = officeScriptUrl(location.origin);
  scripts.push(own);
  const head = create('head');
  return {
    readyState: 'complete',
    domain: location.hostname,
    URL: location.href,
    location,
    head,
    body: create('body'),
    documentElement: create('html'),
    createElement: create,
    getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : tag === 'head' ? [head] : []),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    hasFocus: () => true,
  };
}

/** A link whose address can be read in parts. */
function withAddress(element: FakeElement, base: URL): FakeElement {
  let address = base;
  const parts = ['hostname', 'protocol', 'port', 'host', 'pathname', 'origin', 'search', 'hash'] as const;
  for (const part of parts) Object.defineProperty(element, part, { get: () => address[part] });
  return Object.defineProperty(element, 'href', {
    get: () => address.href,
    set: (text: string) => {
      address = new URL(text, base);
    },
  });
}
