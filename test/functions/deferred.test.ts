import { DEFERRED_FLOW, DEFERRED_STAFF } from '../../src/functions/deferred';
import { cells, column, errorOf, row, value } from './support/excel';

const arriving = column(30, 60, 10, 20);

describe('DEFERRED_STAFF', () => {
  it('spreads a peak over the deadline', () => {
    expect(value(DEFERRED_STAFF, arriving, 600, 0, 60)).toBe(10);
    expect(value(DEFERRED_STAFF, arriving, 600, 1, 60)).toBe(5);
  });

  it('leaves nothing overdue, and one head fewer does', () => {
    const overdue = (heads: number) =>
      cells(DEFERRED_FLOW, arriving, 600, heads, 1, 60).map(([, , late]) => late);
    expect(overdue(5)).toEqual([0, 0, 0, 0]);
    expect(overdue(4).some((late) => Number(late) > 0)).toBe(true);
  });

  it('counts the backlog at the start, shrinkage and closed intervals', () => {
    expect(value(DEFERRED_STAFF, arriving, 600, 1, 60, 0, 60)).toBeGreaterThan(5);
    expect(value(DEFERRED_STAFF, arriving, 600, 1, 60, 0.5)).toBe(10);
    expect(value(DEFERRED_STAFF, arriving, 600, 1, 60, 0, 0, column(0, 1, 1, 1))).toBeGreaterThan(5);
  });

  it('takes intervals in a row and a handling time for each', () => {
    expect(value(DEFERRED_STAFF, row(30, 60, 10, 20), row(600, 600, 600, 600), 1, 60)).toBe(5);
  });

  it('counts a steady week as one that comes again, or cuts it off', () => {
    const week = column(1000, 1000, 1000, 1000, 1000);
    expect(value(DEFERRED_STAFF, week, 360, 1, 480, 0.27)).toBe(14);
    expect(value(DEFERRED_STAFF, week, 360, 1, 480, 0.27, null, null, 'cut')).toBe(14);
    expect(value(DEFERRED_STAFF, week, 360, 1, 480, 0.27, null, null, 'repeat')).toBe(18);
  });

  it('closes a steady week at its end, and starts the next with what is left', () => {
    const arrives = column(50, 50, 50, 50, 50, 20, 20);
    const open = column(1, 1, 1, 1, 1, 0, 0);
    const heads = Number(value(DEFERRED_STAFF, arrives, 600, 2, 480, 0, 0, open, 'repeat'));
    // Due on the day itself, what comes in on Saturday has nobody.
    expect(errorOf(DEFERRED_STAFF, arrives, 600, 0, 480, 0, 0, open, 'repeat')).toMatch(
      /^#N\/A: Work falls due/,
    );
    expect(heads).toBe(2);
    const flow = cells(DEFERRED_FLOW, arrives, 600, heads, 2, 480, 0, 0, open, 'repeat');
    expect(flow[0]![0]).toBe(90);
    expect(flow.map(([, , late]) => late)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('needs nobody without work', () => {
    expect(value(DEFERRED_STAFF, column(0, 0), 600, 0)).toBe(0);
  });

  it.each([
    [[column(30, null, 10), 600, 1], '#N/A: work_items is blank in row 2.'],
    [[column(30, -1), 600, 1], '#NUM!: work_items in row 2 must be 0 or more; it is -1.'],
    [[column(30, 60), column(600, 600, 600), 1], /^#N\/A: work_items has no cell in row 3/],
    [
      [column(30, 60), 600, column(1, 1)],
      /^#VALUE!: deadline_intervals must be a single cell; it has 2 rows/,
    ],
    [[column(30, 60), 600, 0.5], /^#NUM!: deadline_intervals must be a whole number/],
    [[column(30, 60), 600, 0, 60, 0, 0, column(0, 1)], '#N/A: Work falls due before anybody can work on it.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(DEFERRED_STAFF, ...given)).toMatch(error);
  });
});

describe('DEFERRED_FLOW', () => {
  it('gives a row for each interval: done, waiting, overdue', () => {
    expect(cells(DEFERRED_FLOW, column(30, 60), 600, 6, 0, 60)).toEqual([
      [30, 0, 0],
      [36, 24, 24],
    ]);
  });

  it('shows a steady week: what is left at its end waits at its start', () => {
    const flow = cells(DEFERRED_FLOW, column(10, 20, 60), 600, 5, 1, 60, 0, 0, null, 'repeat');
    const expected = [
      [30, 10, 0],
      [30, 0, 0],
      [30, 30, 0],
    ];
    expected.forEach((figures, row) =>
      figures.forEach((figure, column) => expect(flow[row]![column]).toBeCloseTo(figure, 9)),
    );
    expect(errorOf(DEFERRED_FLOW, column(10, 20, 61), 600, 5, 1, 60, 0, 0, null, 'repeat')).toMatch(
      /^#N\/A: Agents cannot keep up/,
    );
    expect(errorOf(DEFERRED_FLOW, column(10, 20), 600, 5, 1, 60, 0, 5, null, 'repeat')).toMatch(
      /^#NUM!: backlog_items must be 0 or left out/,
    );
  });

  it('loses no item', () => {
    const flow = cells(DEFERRED_FLOW, arriving, 600, column(2, 3, 4, 5), 1, 60, 0.1, 12);
    const done = flow.reduce((sum, [count]) => sum + Number(count), 0);
    expect(done + Number(flow.at(-1)?.[1])).toBeCloseTo(30 + 60 + 10 + 20 + 12, 9);
  });

  it('refuses negative heads with their row', () => {
    expect(errorOf(DEFERRED_FLOW, column(30, 60), 600, column(6, -6), 0)).toBe(
      '#NUM!: staff in row 2 must be 0 or more; it is -6.',
    );
  });
});
