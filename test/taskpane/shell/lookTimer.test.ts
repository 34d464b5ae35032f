import { createLookTimer, restAfterEdit, type LookTimer } from '../../../src/taskpane/shell/lookTimer';

let looks: number;
let duration: number;
const look = async (): Promise<void> => {
  looks += 1;
  if (duration > 0) await new Promise((resolve) => setTimeout(resolve, duration));
};
const start = (visible = true): LookTimer => createLookTimer(look, visible, () => Date.now());
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
  looks = 0;
  duration = 0;
});
afterEach(() => jest.useRealTimers());

describe('when to look at the workbook', () => {
  test('is at once when the pane opens', async () => {
    await start().start();
    expect(looks).toBe(1);
  });

  test('is once after a burst of edits', async () => {
    const lookTimer = start();
    for (let edit = 0; edit < 10; edit += 1) {
      lookTimer.changed();
      await pass(restAfterEdit / 2);
    }
    expect(looks).toBe(0);
    await pass(restAfterEdit);
    expect(looks).toBe(1);
  });

  test('is the later, the longer a look takes', async () => {
    duration = 1000;
    const lookTimer = start();
    const first = lookTimer.start();
    await pass(duration);
    await first;
    lookTimer.changed();
    await pass(3999);
    expect(looks).toBe(1);
    await pass(1);
    expect(looks).toBe(2);
  });

  test('is never while the pane is hidden', async () => {
    const lookTimer = start(false);
    await lookTimer.start();
    lookTimer.changed();
    await pass(60_000);
    expect(looks).toBe(0);
  });

  test('is once when the pane comes into view again', async () => {
    const lookTimer = start(false);
    await lookTimer.start();
    lookTimer.changed();
    lookTimer.shown(true);
    await pass(0);
    expect(looks).toBe(1);
  });

  test('is not when it comes into view and nothing has changed', async () => {
    const lookTimer = start();
    await lookTimer.start();
    lookTimer.shown(false);
    lookTimer.shown(true);
    await pass(60_000);
    expect(looks).toBe(1);
  });

  test('is put off when the pane is hidden before the rest is over', async () => {
    const lookTimer = start();
    lookTimer.changed();
    lookTimer.shown(false);
    await pass(60_000);
    expect(looks).toBe(0);
  });

  test('is never again after it was stopped', async () => {
    const lookTimer = start();
    lookTimer.changed();
    lookTimer.stop();
    await pass(60_000);
    expect(looks).toBe(0);
  });
});
