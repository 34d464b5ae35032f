import fc from 'fast-check';
import { cellAddress } from '../../src/grid/a1';
import type { CellInput, SheetArea, WriteStep } from '../../src/grid/port';
import { cellSteps, formatSteps, newFormatSteps } from '../../src/write/cellSteps';
import { blankWorkbook, blankSheet } from '../support/blankSheet';
import { createFilePort } from '../support/filePort';

const areaOf = (rows: number, columns: number): SheetArea => ({
  sheet: 'S',
  row: 4,
  column: 2,
  rows,
  columns,
});
const inBrief = (steps: readonly WriteStep[]): unknown[] =>
  steps.map((step) =>
    'area' in step ? [step.kind, step.area.row, step.area.column, step.area.rows, step.area.columns] : [],
  );

describe('cells that are written', () => {
  it('are one row and a fill where every column of a run is one formula', () => {
    const cells = [5, 6, 7].map((row) => [`=A${row}`, '=[@Calls]*2']);
    expect(cellSteps(areaOf(3, 2), cells)).toEqual([
      { kind: 'fill', area: areaOf(3, 2), cells: ['=A5', '=[@Calls]*2'] },
    ]);
  });

  it('are written as they are where they are values, formulas of several kinds, or a single row', () => {
    const mixed = [
      [1, '=A5', '=A5'],
      [1, '=A5', '=B6'],
    ];
    expect(cellSteps(areaOf(2, 3), mixed)).toEqual([{ kind: 'cells', area: areaOf(2, 3), cells: mixed }]);
    expect(inBrief(cellSteps(areaOf(1, 2), [['=A1', 2]]))).toEqual([['cells', 4, 2, 1, 2]]);
  });

  it('keep to what differs from what stands', () => {
    const wanted = Array.from({ length: 40 }, (_, row): CellInput[] => [
      'x',
      row,
      `=A${row + 5}`,
      `=B${row + 5}`,
    ]);
    const standing = structuredClone(wanted);
    expect(cellSteps(areaOf(40, 4), wanted, standing)).toEqual([]);
    standing[7]![1] = 'typed over';
    for (const row of standing) row[3] = 12_345;
    expect(inBrief(cellSteps(areaOf(40, 4), wanted, standing))).toEqual([
      ['cells', 11, 3, 1, 1],
      ['fill', 4, 5, 40, 1],
    ]);
  });

  it('come to the same as cell by cell, whatever they are and whatever stands', () => {
    const rows = 6;
    const column = fc.oneof(
      fc.array(fc.constantFrom<CellInput>('x', 7, '', true), { minLength: rows, maxLength: rows }),
      fc
        .constantFrom(3, 30)
        .map((to) =>
          Array.from({ length: rows }, (_, row): CellInput => `=${cellAddress(row + to, 1)}*$A$1`),
        ),
      fc.constant(Array.from({ length: rows }, (): CellInput => '=[@Calls]')),
      fc.array(fc.constantFrom<CellInput>('=A5', '=A6', '=A7', 1), { minLength: rows, maxLength: rows }),
    );
    const block = fc
      .array(column, { minLength: 5, maxLength: 5 })
      .map((columns) => Array.from({ length: rows }, (_, row) => columns.map((one) => one[row]!)));
    fc.assert(
      fc.property(block, block, fc.boolean(), (wanted, standing, isKnown) => {
        const area = areaOf(rows, 5);
        const [whole, apart] = [0, 1].map(() =>
          createFilePort({ ...blankWorkbook(), sheets: [blankSheet('S')] }),
        );
        const take = (port: typeof whole, steps: WriteStep[]): void =>
          port!.take(steps.map((step) => ({ step, undo: [] })));
        take(whole, [{ kind: 'cells', area, cells: wanted }]);
        take(apart, [
          { kind: 'cells', area, cells: standing },
          ...cellSteps(area, wanted, isKnown ? standing : null),
        ]);
        expect(apart!.file.sheets[0]!.cells).toEqual(whole!.file.sheets[0]!.cells);
      }),
    );
  });
});

describe('number formats that are written', () => {
  const wanted = Array.from({ length: 3 }, () => ['0', '0', '0.0%']);

  it('are one for each run of columns', () => {
    expect(formatSteps(areaOf(3, 3), wanted)).toEqual([
      { kind: 'numberFormat', area: areaOf(3, 2), format: '0' },
      { kind: 'numberFormat', area: { ...areaOf(3, 1), column: 4 }, format: '0.0%' },
    ]);
  });

  it('keep to the cells that have another, as far as that is known', () => {
    const standing: (string | undefined)[][] = structuredClone(wanted);
    expect(formatSteps(areaOf(3, 3), wanted, standing)).toEqual([]);
    standing[1] = ['0', undefined, 'General'];
    expect(inBrief(formatSteps(areaOf(3, 3), wanted, standing))).toEqual([['numberFormat', 5, 4, 1, 1]]);
  });

  it('of new cells are a row and its copy where the runs are many', () => {
    const row = ['0', '0.0%', 'General', '0', '0.00', '0'];
    const several = Array.from({ length: 3 }, () => row);
    expect(newFormatSteps(areaOf(3, 6), several)).toEqual([
      { kind: 'numberFormats', area: areaOf(1, 6), formats: [row] },
      { kind: 'copyFormats', from: areaOf(1, 6), to: { ...areaOf(2, 6), row: 5 } },
    ]);
    expect(inBrief(newFormatSteps(areaOf(1, 6), [row]))).toHaveLength(5);
    expect(newFormatSteps(areaOf(0, 6), [])).toEqual([]);
  });

  it('of new cells leave out what every new cell has', () => {
    const few = Array.from({ length: 3 }, () => ['0', 'General', '0']);
    expect(inBrief(newFormatSteps(areaOf(3, 3), few))).toEqual([
      ['numberFormat', 4, 2, 3, 1],
      ['numberFormat', 4, 4, 3, 1],
    ]);
  });

  it('of new cells come to the same as one by one', () => {
    const format = fc.constantFrom('0', '0.0%', 'yyyy-mm', 'General');
    const row = fc.array(format, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 4 }), (formats, rows) => {
        const wanted = Array.from({ length: rows }, () => formats);
        const [apart, whole] = [0, 1].map(() =>
          createFilePort({ ...blankWorkbook(), sheets: [blankSheet('S')] }),
        );
        const area = areaOf(rows, 6);
        apart!.take(newFormatSteps(area, wanted).map((step) => ({ step, undo: [] })));
        whole!.take([{ step: { kind: 'numberFormats', area, formats: wanted }, undo: [] }]);
        const shown = ({ file }: typeof apart & object): string[][] =>
          wanted.map((cells, r) =>
            cells.map((_, c) => {
              const cell = file.sheets[0]!.cells.get(area.row + r)?.get(area.column + c);
              return file.styles[cell?.style ?? 0]!.numberFormat;
            }),
          );
        expect(shown(apart!)).toEqual(wanted);
        expect(shown(whole!)).toEqual(wanted);
      }),
    );
  });
});
