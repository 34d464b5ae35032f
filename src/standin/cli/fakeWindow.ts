import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { fakeDocument } from './fakeDocument';
import { Timers } from './timers';

export interface FakeWindowOptions {
  /** Address that the add-in's page would have. */
  url: string;
  /** window.name, from which Office.js learns of its host. */
  name: string;
  /** The file that holds a script of that address; undefined where there is none. */
  scriptFile(url: string): string | undefined;
  /** Takes what the add-in posts to the frame around it. */
  postToParent(text: string): void;
}

export type WindowListener = (event: { type: string; detail?: unknown }) => void;

/** A JavaScript world with as much of a browser window around it as Office.js and a bundle without a page look at. */
export interface FakeWindow {
  /** The global object of that world. */
  readonly global: Record<string, unknown>;
  run(file: string): void;
  runText(source: string, name: string): void;
  /** Hands the window a message of the frame around it. */
  receive(text: string): void;
  addEventListener(type: string, listener: WindowListener): void;
  /** Stops every timer, so that nothing of the window outlives it. */
  close(): void;
}

export function createFakeWindow(options: FakeWindowOptions): FakeWindow {
  const listeners = new Map<string, Set<WindowListener>>();
  const timers = new Timers();
  const location = new URL(options.url);
  const parent = { postMessage: (text: string) => options.postToParent(text) };

  const addEventListener = (type: string, listener: WindowListener) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const dispatchEvent = (event: { type: string }) => {
    for (const listener of listeners.get(event.type) ?? []) listener(event);
    return true;
  };

  const context = vm.createContext({
    ...timers.functions,
    ...browserGlobals(),
    name: options.name,
    location,
    history: {},
    opener: null,
    parent,
    top: parent,
    addEventListener,
    removeEventListener: (type: string, listener: WindowListener) => listeners.get(type)?.delete(listener),
    dispatchEvent,
  });
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  const runText = (source: string, name: string) => void vm.runInContext(source, context, { filename: name });
  const run = (file: string) => runText(readFileSync(file, 'utf8'), file);

  global['window'] = global;
  global['self'] = global;
  global['document'] = fakeDocument(location, (url, done) => {
    // As in a page, a script runs after the code that asked for it.
    timers.later(() => {
      const file = options.scriptFile(url);
      if (file) run(file);
      done(file !== undefined);
    });
  });

  return {
    global,
    run,
    runText,
    receive: (text) => dispatchEvent(messageEvent(text, location.origin, parent)),
    addEventListener,
    close: () => {
      timers.clearAll();
      listeners.clear();
    },
  };
}

function messageEvent(data: string, origin: string, source: unknown) {
  return { type: 'message', data, origin, source };
}

class FakeCustomEvent {
  readonly detail: unknown;

  constructor(
    readonly type: string,
    init: { detail?: unknown } = {},
  ) {
    this.detail = init.detail ?? null;
  }
}

/** What every browser has and a bare JavaScript world has not. */
function browserGlobals(): Record<string, unknown> {
  return {
    AbortController,
    CustomEvent: FakeCustomEvent,
    Event: FakeCustomEvent,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    atob,
    btoa,
    console,
    crypto,
    navigator: { userAgent: `Node.js/${process.versions.node}`, language: 'en-US', languages: ['en-US'] },
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
    close: () => undefined,
    performance,
    queueMicrotask,
    structuredClone,
  };
}
