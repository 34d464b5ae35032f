import { wholeSheet } from '../../../src/standin/areas';
import { RangeTracker } from '../../../src/standin/host/trackedRange';

const area = { row: 4, column: 0, rows: 2, columns: 2 };

describe('the ranges in use', () => {
  it('follow their cells while their batch runs', () => {
    const tracker = new RangeTracker();
    const range = tracker.create('S', area);
    tracker.follow({ kind: 'rowsInserted', sheetId: 'S', row: 0, count: 3 });
    expect(range.area).toEqual({ ...area, row: 7 });
  });

  it('follow them beyond the batch only when they were kept', () => {
    const tracker = new RangeTracker();
    const kept = tracker.create('S', area);
    const dropped = tracker.create('S', area);
    tracker.keep(kept);
    tracker.endBatch();
    tracker.follow({ kind: 'rowsInserted', sheetId: 'S', row: 0, count: 1 });
    expect([kept.area?.row, dropped.area?.row]).toEqual([5, 4]);
  });

  it('do not heed what happens on other sheets', () => {
    const tracker = new RangeTracker();
    const range = tracker.create('S', area);
    tracker.follow({ kind: 'rowsInserted', sheetId: 'T', row: 0, count: 3 });
    expect(range.area).toEqual(area);
  });

  it('are lost with their sheet', () => {
    const tracker = new RangeTracker();
    const range = tracker.create('S', area);
    tracker.follow({ kind: 'sheetRemoved', sheetId: 'S' });
    expect(range.area).toBeNull();
  });

  it('move once, even when they are kept while the batch still runs', () => {
    const tracker = new RangeTracker();
    const range = tracker.create('S', area);
    tracker.keep(range);
    tracker.follow({ kind: 'rowsInserted', sheetId: 'S', row: 0, count: 1 });
    expect(range.area?.row).toBe(5);
  });

  it('keep whole columns whole', () => {
    const tracker = new RangeTracker();
    const columns = tracker.create('S', { ...wholeSheet, column: 2, columns: 1 });
    tracker.follow({ kind: 'rowsInserted', sheetId: 'S', row: 5, count: 1 });
    tracker.follow({ kind: 'columnsInserted', sheetId: 'S', column: 0, count: 1 });
    expect(columns.area).toEqual({ ...wholeSheet, column: 3, columns: 1 });
  });

  it('are found by their id until they are released', () => {
    const tracker = new RangeTracker();
    const range = tracker.create('S', area);
    tracker.keep(range);
    const id = range.referenceId ?? '';
    expect(tracker.find(id)).toBe(range);
    expect(tracker.keptCount).toBe(1);
    tracker.release(id);
    expect(tracker.find(id)).toBeUndefined();
  });

  it('are released all at once', () => {
    const tracker = new RangeTracker();
    for (let count = 0; count < 3; count++) tracker.keep(tracker.create('S', area));
    tracker.releaseAll();
    expect(tracker.keptCount).toBe(0);
  });
});
