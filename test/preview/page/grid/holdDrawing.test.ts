import { mayDraw } from '../../../../src/preview/page/grid/holdDrawing';

describe('drawing while an add-in writes', () => {
  it('goes on where no add-in has ever asked for anything', () => {
    expect(mayDraw(5, -Infinity, 4)).toBe(true);
  });

  it('waits while exchanges follow close upon each other', () => {
    expect(mayDraw(1000, 990, 950)).toBe(false);
    expect(mayDraw(1000, 1000, 999)).toBe(false);
  });

  it('comes at once when the add-in has been quiet for a moment', () => {
    expect(mayDraw(1000, 930, 929)).toBe(true);
  });

  it('comes twice a second however busy the add-in is', () => {
    const drawn: number[] = [0];
    for (let now = 1; now <= 3000; now++) if (mayDraw(now, now, drawn.at(-1)!)) drawn.push(now);
    expect(drawn).toHaveLength(1 + 5);
  });
});
