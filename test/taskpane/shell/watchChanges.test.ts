import { watchChanges } from '../../../src/taskpane/shell/watchChanges';
import { createStore } from '../../../src/taskpane/shell/store';
import { sampleSurvey } from '../support/samples';
import { settle } from '../support/settle';
import { stateWith } from '../support/show';

function setUp(refusals: number) {
  const store = createStore(stateWith());
  let attempts = 0;
  let stopped = 0;
  const watch = async (): Promise<() => Promise<void>> => {
    attempts += 1;
    if (attempts <= refusals) throw new Error('a cell is being edited');
    return async () => void (stopped += 1);
  };
  const watching = watchChanges({ watch }, store, () => undefined);
  const look = async (): Promise<void> => {
    store.dispatch({ kind: 'looking' });
    store.dispatch({ kind: 'seen', survey: { ...sampleSurvey } });
    await settle();
  };
  return { store, watching, look, attempts: () => attempts, stopped: () => stopped };
}

describe('watching the workbook', () => {
  test('begins once and is not begun again by looking', async () => {
    const { store, look, attempts } = setUp(0);
    await look();
    await look();
    expect(attempts()).toBe(1);
    expect(store.state().watching).toBe(true);
  });

  test('is tried again with every look after a refusal', async () => {
    const { store, look, attempts } = setUp(2);
    await settle();
    expect(store.state().watching).toBe(false);
    await look();
    expect(store.state().watching).toBe(false);
    await look();
    expect(store.state().watching).toBe(true);
    await look();
    expect(attempts()).toBe(3);
  });

  test('stops when asked', async () => {
    const { watching, stopped } = setUp(0);
    await watching.stop();
    expect(stopped()).toBe(1);
  });

  test('has nothing to stop when it never began', async () => {
    const { watching, stopped } = setUp(9);
    await watching.stop();
    expect(stopped()).toBe(0);
  });
});
