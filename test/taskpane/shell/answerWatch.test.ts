import { createAnswerWatch, noAnswerAfter } from '../../../src/taskpane/shell/answerWatch';
import { open } from '../support/fakePlanner';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const setUp = () => {
  let stalled = false;
  const watch = createAnswerWatch((now) => (stalled = now));
  return { watch, isStalled: () => stalled };
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a workbook that does not answer', () => {
  test('is noticed after a while', async () => {
    const { watch, isStalled } = setUp();
    void watch.during(new Promise(() => undefined));
    await pass(noAnswerAfter - 1);
    expect(isStalled()).toBe(false);
    await pass(1);
    expect(isStalled()).toBe(true);
  });

  test('is well again with a sign of life, and noticed anew after it', async () => {
    const { watch, isStalled } = setUp();
    void watch.during(new Promise(() => undefined));
    await pass(noAnswerAfter);
    watch.signOfLife();
    expect(isStalled()).toBe(false);
    await pass(noAnswerAfter);
    expect(isStalled()).toBe(true);
  });

  test('is forgotten when it answers after all', async () => {
    const { watch, isStalled } = setUp();
    const answer = open<string>();
    const conversation = watch.during(answer.promise);
    await pass(noAnswerAfter);
    answer.resolve('yes');
    await expect(conversation).resolves.toBe('yes');
    expect(isStalled()).toBe(false);
    await pass(noAnswerAfter * 2);
    expect(isStalled()).toBe(false);
  });

  test('is forgotten when it answers with an error, which is passed on', async () => {
    const { watch, isStalled } = setUp();
    await expect(watch.during(Promise.reject(new Error('no')))).rejects.toThrow('no');
    await pass(noAnswerAfter * 2);
    expect(isStalled()).toBe(false);
  });

  test('is watched until the last of several conversations ends', async () => {
    const { watch, isStalled } = setUp();
    const answer = open<void>();
    void watch.during(new Promise(() => undefined));
    const other = watch.during(answer.promise);
    answer.resolve();
    await other;
    await pass(noAnswerAfter);
    expect(isStalled()).toBe(true);
  });
});
