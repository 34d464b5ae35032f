import { whenQuiet } from '../../../src/standin/page/whenQuiet';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An add-in whose exchanges take some time (ms) each, with pauses between them; tells when it was found quiet. */
async function quietAt(exchanges: number, takes: number, pause: number): Promise<number> {
  let left = exchanges;
  let running = false;
  let last = -Infinity;
  const begin = (): void => {
    running = true;
    last = performance.now();
    setTimeout(end, takes);
  };
  const end = (): void => {
    running = false;
    last = performance.now();
    if (--left > 0) setTimeout(begin, pause);
  };
  const began = performance.now();
  if (exchanges > 0) begin();
  let found = NaN;
  void whenQuiet({ isBusy: () => running, lastExchange: () => last }).then(
    () => (found = performance.now() - began),
  );
  await jest.advanceTimersByTimeAsync(60_000);
  return found;
}

test('an idle add-in is quiet at once', async () => {
  expect(await quietAt(0, 0, 0)).toBeLessThanOrEqual(100);
});

test('one that asks again and again is quiet after its last exchange', async () => {
  const found = await quietAt(10, 400, 50);
  expect(found).toBeGreaterThan(10 * 400 + 9 * 50);
  expect(found).toBeLessThan(10 * 400 + 9 * 50 + 500);
});

test('one that works on the page’s thread between two exchanges is not taken to be done', async () => {
  const wait = whenQuiet({ isBusy: () => false, lastExchange: () => last });
  let last = performance.now();
  let isQuiet = false;
  void wait.then(() => (isQuiet = true));
  const works = 1000;
  jest.setSystemTime(Date.now() + works);
  const now = jest.spyOn(performance, 'now').mockReturnValue(last + works);
  await jest.advanceTimersByTimeAsync(100);
  expect(isQuiet).toBe(false);
  now.mockRestore();
  last = performance.now();
  await jest.advanceTimersByTimeAsync(1000);
  expect(isQuiet).toBe(true);
});
