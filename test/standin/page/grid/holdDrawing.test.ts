import { mayDraw } from '../../../../src/standin/page/grid/holdDrawing';

describe('drawing while an add-in writes', () => {
  it('goes on where no add-in has ever asked for anything', () => {
    expect(mayDraw(5, -Infinity, 4, 30)).toBe(true);
  });

  it('waits while exchanges follow close upon each other', () => {
    expect(mayDraw(1000, 990, 950, 0)).toBe(false);
    expect(mayDraw(1000, 1000, 999, 0)).toBe(false);
  });

  it('comes at once when the add-in has been quiet for a moment', () => {
    expect(mayDraw(1000, 930, 929, 500)).toBe(true);
  });

  it.each([
    ['twice a second', 20, 5],
    ['more seldom where it takes a tenth of a second', 100, 2],
  ])('comes %s however busy the add-in is', (_, took, times) => {
    const drawn: number[] = [0];
    for (let now = 1; now <= 3000; now++) if (mayDraw(now, now, drawn.at(-1)!, took)) drawn.push(now);
    expect(drawn).toHaveLength(1 + times);
  });
});
