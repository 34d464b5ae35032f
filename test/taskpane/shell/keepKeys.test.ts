/** @jest-environment jsdom */
import { keepKeys } from '../../../src/taskpane/shell/keepKeys';

/** Keys that Office.js would see, at the window, where it listens. */
let seen: string[];
let stop: () => void;
const office = (event: KeyboardEvent) => void seen.push(event.key);

beforeEach(() => {
  seen = [];
  document.body.innerHTML = `
    <button id="first">First</button>
    <section id="part" tabindex="-1"></section>
    <details id="box"><summary id="line">Settings</summary><input id="folded"></details>
    <button id="unable" disabled>Unable</button>`;
  window.addEventListener('keydown', office);
  stop = keepKeys(document);
});
afterEach(() => {
  stop();
  window.removeEventListener('keydown', office);
});

function press(id: string, key: string, more: KeyboardEventInit = {}): void {
  const element = document.getElementById(id)!;
  element.focus();
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

describe('the Tab key', () => {
  test.each([
    ['on the way to a summary', 'first', {}],
    ['in a part that has the focus without being a stop', 'part', {}],
    ['back from the last stop', 'line', { shiftKey: true }],
  ])('is the browser’s %s', (_, id, more) => {
    press(id, 'Tab', more);
    expect(seen).toEqual([]);
  });

  test.each([
    ['at the last stop: what is folded away or unable is none', 'line', {}],
    ['back at the first stop', 'first', { shiftKey: true }],
    ['with another key held', 'first', { ctrlKey: true }],
  ])('is Office.js’s %s', (_, id, more) => {
    press(id, 'Tab', more);
    expect(seen).toEqual(['Tab']);
  });

  test('goes into what is unfolded', () => {
    document.getElementById('box')!.setAttribute('open', '');
    press('line', 'Tab');
    press('folded', 'Tab');
    expect(seen).toEqual(['Tab']);
  });

  test('is Office.js’s again once the pane has gone', () => {
    stop();
    press('first', 'Tab');
    expect(seen).toEqual(['Tab']);
  });
});

describe('any other key', () => {
  test('is Office.js’s unless the pane has used it', () => {
    const line = document.getElementById('line')!;
    press('line', 'Escape');
    line.addEventListener('keydown', (event) => event.preventDefault());
    press('line', 'Escape');
    press('first', 'F2');
    expect(seen).toEqual(['Escape', 'F2']);
  });
});
