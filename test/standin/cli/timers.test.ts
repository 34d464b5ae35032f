import { Timers } from '../../../src/standin/cli/timers';

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('timers of a window', () => {
  it('run what they were given, with its arguments', async () => {
    const heard: unknown[] = [];
    new Timers().functions.setTimeout((...args) => heard.push(...args), 1, 'a', 2);
    await wait(15);
    expect(heard).toEqual(['a', 2]);
  });

  it('are stopped one by one', async () => {
    const { functions } = new Timers();
    let count = 0;
    functions.clearTimeout(functions.setTimeout(() => count++, 1));
    functions.clearInterval(functions.setInterval(() => count++, 1));
    functions.clearTimeout(undefined);
    await wait(15);
    expect(count).toBe(0);
  });

  it('are all stopped at once', async () => {
    const timers = new Timers();
    let count = 0;
    timers.functions.setInterval(() => count++, 1);
    timers.later(() => count++);
    timers.clearAll();
    await wait(15);
    expect(count).toBe(0);
  });
});
