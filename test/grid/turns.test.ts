import { createTurns } from '../../src/grid/turns';
import { open } from '../taskpane/support/fakePlanner';
import { settle } from '../taskpane/support/settle';

describe('taking turns', () => {
  test('begins a task only when the one before has ended', async () => {
    const inTurn = createTurns();
    const first = open<void>();
    const begun: string[] = [];
    void inTurn(() => (begun.push('first'), first.promise));
    void inTurn(async () => begun.push('second'));
    await settle();
    expect(begun).toEqual(['first']);
    first.resolve();
    await settle();
    expect(begun).toEqual(['first', 'second']);
  });

  test('goes on after a task that fails, which only its own caller hears of', async () => {
    const inTurn = createTurns();
    const failing = inTurn(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await inTurn(async () => 2)).toBe(2);
  });
});

test('tasks run one after the other, however long each takes', async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  let end = (): void => undefined;
  const slow = inTurn(async () => {
    log.push('slow begins');
    await new Promise<void>((resolve) => (end = resolve));
    log.push('slow ends');
  });
  const quick = inTurn(() => Promise.resolve(log.push('quick')));
  await Promise.resolve();
  end();
  expect(await Promise.all([slow, quick])).toEqual([undefined, 3]);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick']);
});

test('a task that fails tells so, and the next one runs', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
