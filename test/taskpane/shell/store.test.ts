import { createStore } from '../../../src/taskpane/shell/store';
import { stateWith } from '../support/show';

describe('the store', () => {
  test('tells its listeners the new state and the former', () => {
    const store = createStore(stateWith());
    const heard: [boolean, boolean][] = [];
    store.subscribe((state, before) => heard.push([before.settings.open, state.settings.open]));
    store.dispatch({ kind: 'settingsToggled', open: true });
    expect(heard).toEqual([[false, true]]);
    expect(store.state().settings.open).toBe(true);
  });

  test('says nothing when nothing changes', () => {
    const store = createStore(stateWith());
    const listener = jest.fn();
    store.subscribe(listener);
    store.dispatch({ kind: 'workbookChanged' });
    expect(listener).not.toHaveBeenCalled();
  });

  test('holds an event back until every listener has seen the one before', () => {
    const store = createStore(stateWith());
    const heard: string[] = [];
    store.subscribe((state) => {
      heard.push(`first ${state.settings.open}`);
      if (state.settings.open) store.dispatch({ kind: 'settingsToggled', open: false });
    });
    store.subscribe((state) => heard.push(`second ${state.settings.open}`));
    store.dispatch({ kind: 'settingsToggled', open: true });
    expect(heard).toEqual(['first true', 'second true', 'first false', 'second false']);
  });

  test('works on after a listener has failed', () => {
    const store = createStore(stateWith());
    let fail = true;
    store.subscribe(() => {
      if (fail) throw new Error('view');
    });
    expect(() => store.dispatch({ kind: 'settingsToggled', open: true })).toThrow('view');
    fail = false;
    store.dispatch({ kind: 'settingsToggled', open: false });
    expect(store.state().settings.open).toBe(false);
  });
});
