import { Turns } from '../../../src/standin/book/turns';

test('tasks run one after the other, however long each takes', async () => {
  const turns = new Turns();
  const log: string[] = [];
  let end = (): void => undefined;
  const slow = turns.take(async () => {
    log.push('slow begins');
    await new Promise<void>((resolve) => (end = resolve));
    log.push('slow ends');
  });
  const quick = turns.take(() => Promise.resolve(log.push('quick')));
  await Promise.resolve();
  end();
  expect(await Promise.all([slow, quick])).toEqual([undefined, 3]);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick']);
});

test('a task that fails tells so, and the next one runs', async () => {
  const turns = new Turns();
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const next = turns.take(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
