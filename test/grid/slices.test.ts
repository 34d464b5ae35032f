import { atOnce, inSlices, type Slices } from '../../src/grid/slices';

function* counting(log: string[]): Slices<number> {
  for (let step = 1; step <= 3; step++) {
    log.push(`step ${step}`);
    yield;
  }
  return 3;
}

describe('work in steps', () => {
  it('is done at once where it is waited for', () => {
    const log: string[] = [];
    expect(atOnce(counting(log))).toBe(3);
    expect(log).toEqual(['step 1', 'step 2', 'step 3']);
  });

  it('waits between two steps where it is said to, so that others have the thread', async () => {
    const log: string[] = [];
    let asked = 0;
    const rest = () => (++asked === 2 ? new Promise<void>((resolve) => setTimeout(resolve)) : undefined);
    setTimeout(() => log.push('key'));
    expect(await inSlices(counting(log), rest)).toBe(3);
    expect(log).toEqual(['step 1', 'step 2', 'key', 'step 3']);
  });
});
