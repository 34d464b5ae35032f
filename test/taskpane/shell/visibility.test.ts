/** @jest-environment jsdom */
import { paneVisibility } from '../../../src/taskpane/shell/visibility';
import { settle } from '../support/settle';

let state: DocumentVisibilityState = 'visible';
beforeAll(() => {
  Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
});
beforeEach(() => {
  state = 'visible';
});

function turn(next: DocumentVisibilityState): void {
  state = next;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('whether anybody sees the pane', () => {
  test('is what the page says, where Excel says nothing', () => {
    const heard: boolean[] = [];
    const visibility = paneVisibility(document, undefined);
    visibility.onChange((visible) => heard.push(visible));
    expect(visibility.visible()).toBe(true);
    turn('hidden');
    turn('visible');
    expect(heard).toEqual([false, true]);
  });

  test('is no, where Excel has hidden the pane of a visible page', async () => {
    const heard: boolean[] = [];
    let report: (message: { visibilityMode: string }) => void = () => undefined;
    const visibility = paneVisibility(document, {
      onVisibilityModeChanged: async (listener) => {
        report = listener;
      },
    });
    visibility.onChange((visible) => heard.push(visible));
    report({ visibilityMode: 'Hidden' });
    report({ visibilityMode: 'Taskpane' });
    await settle();
    expect(heard).toEqual([false, true]);
  });

  test('is no in a hidden page, whatever Excel says', () => {
    state = 'hidden';
    expect(paneVisibility(document, {}).visible()).toBe(false);
  });

  test('is what the page says, where Excel cannot tell', async () => {
    const visibility = paneVisibility(document, {
      onVisibilityModeChanged: () => Promise.reject(new Error('not supported')),
    });
    await settle();
    expect(visibility.visible()).toBe(true);
  });
});
