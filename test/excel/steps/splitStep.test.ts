import fc from 'fast-check';
import { splitStep, weight } from '../../../src/excel/steps/splitStep';
import type { PlainStep } from '../../../src/excel/steps/applyStep';

const cells = (rows: string[][]): PlainStep => ({
  kind: 'cells',
  area: { sheet: 'S', row: 5, column: 2, rows: rows.length, columns: rows[0]!.length },
  cells: rows,
});
const block = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text, text]);

describe('a step that fits into one request', () => {
  it('stays whole', () => {
    const step = cells(block(3, 'x'));
    expect(splitStep(step, 1000)).toEqual([step]);
  });

  it('stays whole whatever its size where it cannot be cut', () => {
    const step: PlainStep = { kind: 'addSheet', sheet: 'S' };
    expect(splitStep(step, 1)).toEqual([step]);
  });
});

describe('a step that is too large', () => {
  it('becomes blocks of rows, each in its own place', () => {
    const parts = splitStep(cells(block(4, 'x'.repeat(94))), 500);
    expect(parts.map((part) => 'area' in part && [part.area.row, part.area.rows])).toEqual([
      [5, 2],
      [7, 2],
    ]);
  });

  it('is cut for number formats as for cells', () => {
    const area = { sheet: 'S', row: 0, column: 0, rows: 3, columns: 2 };
    const parts = splitStep({ kind: 'numberFormats', area, formats: block(3, '0'.repeat(94)) }, 250);
    expect(parts).toHaveLength(3);
    expect(parts[2]).toMatchObject({ kind: 'numberFormats', area: { row: 2, rows: 1 } });
  });

  it('is cut before Office.js would cut it, however short its cells are', () => {
    const parts = splitStep(cells(block(2000, '1')), 1e6);
    expect(parts.map((part) => ('area' in part ? part.area.rows : 0))).toEqual([750, 750, 500]);
  });

  it('is cut into bands where its rows alone are wider, up to the last column of the sheet', () => {
    const wide = Array.from({ length: 2 }, (_, row) =>
      Array.from({ length: 16_384 }, (__, column) => `${row},${column}`),
    );
    const parts = splitStep(
      { ...cells(wide), area: { sheet: 'S', row: 5, column: 0, rows: 2, columns: 16_384 } } as PlainStep,
      1e9,
    );
    const seen = wide.map((row) => row.map(() => ''));
    for (const part of parts) {
      if (part.kind !== 'cells') throw new Error(part.kind);
      const { area, cells: given } = part;
      expect(area.rows * area.columns).toBeLessThanOrEqual(1500);
      expect([given.length, given[0]!.length]).toEqual([area.rows, area.columns]);
      given.forEach((row, r) =>
        row.forEach((cell, c) => (seen[area.row - 5 + r]![area.column + c] += String(cell))),
      );
    }
    expect(seen).toEqual(wide);
  });

  it('lets a single row that is too large go as it is', () => {
    expect(splitStep(cells(block(2, 'x'.repeat(900))), 500)).toHaveLength(2);
  });

  it('loses no row and puts none elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 20, max: 800 }),
        (texts, limit) => {
          const parts = splitStep(cells(texts.map((text) => [text])), limit);
          let row = 5;
          for (const part of parts) {
            if (part.kind !== 'cells') throw new Error('the step changed its kind');
            expect(part.area).toMatchObject({ row, rows: part.cells.length });
            row += part.area.rows;
          }
          expect(parts.flatMap((part) => (part.kind === 'cells' ? part.cells.flat() : []))).toEqual(texts);
        },
      ),
    );
  });

  it('weighs no more than its first row where that is filled down', () => {
    const area = { sheet: 'S', row: 0, column: 0, rows: 2000, columns: 2 };
    const step: PlainStep = { kind: 'fill', area, cells: ['=A1', 'x'.repeat(900)] };
    expect(weight(step)).toBeGreaterThan(900);
    expect(weight(step)).toBeLessThan(1100);
    expect(splitStep(step, 500)).toEqual([step]);
  });

  it('weighs about what its JSON takes', () => {
    const step = cells(block(100, '=ROUNDUP(ROUND([@[To add]],6),0)'));
    expect(weight(step)).toBeGreaterThan(
      JSON.stringify(block(100, '=ROUNDUP(ROUND([@[To add]],6),0)')).length,
    );
  });
});
