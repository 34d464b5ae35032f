import fc from 'fast-check';
import type { BookEvent } from '../../../src/standin/book/book';
import type { Area } from '../../../src/standin/areas';
import { shiftArea } from '../../../src/standin/host/shift';

const area: Area = { row: 4, column: 2, rows: 3, columns: 2 };
const sheetId = 'S';

describe('a reference', () => {
  it('moves down when rows are inserted above it', () => {
    expect(shiftArea(area, { kind: 'rowsInserted', sheetId, row: 4, count: 2 })).toEqual({ ...area, row: 6 });
  });

  it('grows when rows are inserted inside it', () => {
    expect(shiftArea(area, { kind: 'rowsInserted', sheetId, row: 5, count: 2 })).toEqual({
      ...area,
      rows: 5,
    });
  });

  it('stays when rows are inserted right below it', () => {
    expect(shiftArea(area, { kind: 'rowsInserted', sheetId, row: 7, count: 2 })).toEqual(area);
  });

  it('moves up when rows above it are deleted, and shrinks by those of its own', () => {
    expect(shiftArea(area, { kind: 'rowsDeleted', sheetId, row: 0, count: 2 })).toEqual({ ...area, row: 2 });
    expect(shiftArea(area, { kind: 'rowsDeleted', sheetId, row: 3, count: 2 })).toEqual({
      ...area,
      row: 3,
      rows: 2,
    });
    expect(shiftArea(area, { kind: 'rowsDeleted', sheetId, row: 6, count: 9 })).toEqual({ ...area, rows: 2 });
  });

  it('is lost when all its rows are deleted', () => {
    expect(shiftArea(area, { kind: 'rowsDeleted', sheetId, row: 4, count: 3 })).toBeNull();
  });

  it('follows columns in the same way', () => {
    expect(shiftArea(area, { kind: 'columnsInserted', sheetId, column: 0, count: 1 })).toEqual({
      ...area,
      column: 3,
    });
    expect(shiftArea(area, { kind: 'columnsDeleted', sheetId, column: 2, count: 2 })).toBeNull();
  });

  it('moves with cells that are shifted in all of its columns', () => {
    const cells = { row: 0, column: 1, rows: 2, columns: 4 };
    expect(shiftArea(area, { kind: 'cellsInserted', sheetId, area: cells, shift: 'down' })).toEqual({
      ...area,
      row: 6,
    });
    expect(shiftArea(area, { kind: 'cellsDeleted', sheetId, area: cells, shift: 'up' })).toEqual({
      ...area,
      row: 2,
    });
  });

  it('stays when only some of its columns are shifted', () => {
    const cells = { row: 0, column: 3, rows: 2, columns: 9 };
    expect(shiftArea(area, { kind: 'cellsInserted', sheetId, area: cells, shift: 'down' })).toEqual(area);
  });

  it('moves sideways with cells that are shifted in all of its rows', () => {
    const cells = { row: 4, column: 0, rows: 3, columns: 1 };
    expect(shiftArea(area, { kind: 'cellsInserted', sheetId, area: cells, shift: 'right' })).toEqual({
      ...area,
      column: 3,
    });
  });

  it('is lost when the cells themselves are deleted', () => {
    expect(shiftArea(area, { kind: 'cellsDeleted', sheetId, area, shift: 'up' })).toBeNull();
  });

  it('does not heed events that move nothing', () => {
    expect(shiftArea(area, { kind: 'selected', sheetId, area })).toEqual(area);
  });

  it('holds the same rows afterwards that marks on the rows themselves show', () => {
    const event: fc.Arbitrary<BookEvent> = fc.oneof(
      fc.record({
        kind: fc.constant('rowsInserted' as const),
        sheetId: fc.constant(sheetId),
        row: fc.nat(12),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({
        kind: fc.constant('rowsDeleted' as const),
        sheetId: fc.constant(sheetId),
        row: fc.nat(12),
        count: fc.integer({ min: 1, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 5 }), event, (row, rows, change) => {
        if (change.kind !== 'rowsInserted' && change.kind !== 'rowsDeleted') return;
        // Each row of a small sheet carries whether it belongs to the reference.
        const marks = Array.from({ length: 20 }, (_, index) => index >= row && index < row + rows);
        if (change.kind === 'rowsDeleted') marks.splice(change.row, change.count);
        else {
          const inside = Boolean(marks[change.row - 1]) && Boolean(marks[change.row]);
          marks.splice(change.row, 0, ...Array<boolean>(change.count).fill(inside));
        }
        const moved = shiftArea({ row, column: 0, rows, columns: 1 }, change);
        expect(moved?.rows ?? 0).toBe(marks.filter(Boolean).length);
        if (moved) expect(moved.row).toBe(marks.indexOf(true));
      }),
    );
  });
});
