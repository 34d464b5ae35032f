import { createFakeWindow, type FakeWindow } from '../../../src/standin/cli/fakeWindow';

let window: FakeWindow;
const posted: string[] = [];
beforeEach(() => {
  posted.splice(0);
  window = createFakeWindow({
    url: 'https://localhost:3000/taskpane.html',
    name: '{"who":"host"}',
    scriptFile: () => undefined,
    postToParent: (text) => posted.push(text),
  });
});
afterEach(() => window.close());

/** What an expression gives inside the window. */
function inside(expression: string): unknown {
  window.runText(`globalThis.answer = (${expression});`, 'test.js');
  return window.global['answer'];
}

describe('a window without a browser', () => {
  it('is its own global, and has a name and a place', () => {
    expect(inside('window === globalThis && window === self')).toBe(true);
    expect(inside('window.name')).toBe('{"who":"host"}');
    expect(inside('location.origin + location.pathname')).toBe('https://localhost:3000/taskpane.html');
    expect(inside('window.parent === window')).toBe(false);
  });

  it('has what every browser has, and nothing of Node', () => {
    const names = ['URL', 'TextEncoder', 'crypto', 'performance', 'setTimeout', 'Promise', 'structuredClone'];
    expect(names.filter((name) => inside(`typeof ${name}`) === 'undefined')).toEqual([]);
    expect(
      ['process', 'require', 'Buffer', 'fetch'].filter((name) => inside(`typeof ${name}`) !== 'undefined'),
    ).toEqual([]);
  });

  it('talks to the frame around it', () => {
    inside(`parent.postMessage('hello', '*')`);
    expect(posted).toEqual(['hello']);
  });

  it('hears what the frame around it says', () => {
    inside(
      `window.addEventListener('message', (event) => { globalThis.heard = event.data + ' from ' + event.origin; })`,
    );
    window.receive('hello');
    expect(window.global['heard']).toBe('hello from https://localhost:3000');
  });

  it('hands events of its own to whoever listens, outside as well, until they stop', () => {
    const heard: unknown[] = [];
    window.addEventListener('done', ({ detail }) => heard.push(detail));
    inside(`(() => {
      const listener = () => { globalThis.count = (globalThis.count ?? 0) + 1; };
      window.addEventListener('done', listener);
      window.dispatchEvent(new CustomEvent('done', { detail: 1 }));
      window.removeEventListener('done', listener);
      window.dispatchEvent(new CustomEvent('done'));
    })()`);
    expect(heard).toEqual([1, null]);
    expect(window.global['count']).toBe(1);
  });

  it('stops its timers when it is closed', async () => {
    inside(`setTimeout(() => { globalThis.late = true; }, 10)`);
    inside(`setInterval(() => { globalThis.late = true; }, 10)`);
    window.close();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(window.global['late']).toBeUndefined();
  });
});
