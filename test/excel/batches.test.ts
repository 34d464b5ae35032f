import fc from 'fast-check';
import { batchesOf } from '../../src/excel/batches';
import type { SheetArea, WriteStep } from '../../src/grid/port';

const area = (rows = 1, row = 0): SheetArea => ({ sheet: 'S', row, column: 0, rows, columns: 1 });
const cells = (rows: number, text = 'x'): WriteStep => ({
  kind: 'cells',
  area: area(rows),
  cells: Array.from({ length: rows }, () => [text]),
});
const addSheet = (sheet: string): WriteStep => ({ kind: 'addSheet', sheet });
const addTable = (name: string): WriteStep => ({ kind: 'addTable', area: area(), name, style: '' });
const unlist = (name: string): WriteStep => ({ kind: 'unlistTable', name });
const rules: WriteStep = { kind: 'rules', sheet: 'S', rules: [] };
const page: WriteStep = { kind: 'pageSetup', sheet: 'S', page: { orientation: 'portrait' } };
const printArea: WriteStep = { kind: 'printArea', sheet: 'S', areas: [], breaks: [] };
const insert: WriteStep = { kind: 'insertCells', area: area() };
const look: WriteStep = { kind: 'copySheetLook', from: 'S', to: 'T', columns: 1 };

const kinds = (steps: WriteStep[]): string[][] =>
  batchesOf(steps).map(({ parts }) => parts.map(({ step }) => step.kind));

describe('steps in batches', () => {
  it('go together where they can be found again by name or come to the same when taken again', () => {
    const name: WriteStep = { kind: 'setName', name: 'N', formula: '=1', replaces: false };
    expect(
      batchesOf([addSheet('S'), cells(1), addTable('A'), addSheet('T'), addTable('B'), name]),
    ).toHaveLength(1);
  });

  it('go by their own kind where Excel is asked first or may refuse them, and alone where they have no name', () => {
    expect(kinds([cells(1), rules, rules, page, page, printArea, insert, insert, look, cells(1)])).toEqual([
      ['cells'],
      ['rules', 'rules'],
      ['pageSetup', 'pageSetup'],
      ['printArea'],
      ['insertCells'],
      ['insertCells'],
      ['copySheetLook'],
      ['cells'],
    ]);
  });

  it('part where two are about one name, of which a name would not tell both', () => {
    expect(kinds([unlist('A'), cells(1), addTable('a'), addTable('B')])).toEqual([
      ['unlistTable', 'cells'],
      ['addTable', 'addTable'],
    ]);
  });

  it('leave out what changes nothing, and begin where they are told', () => {
    expect(batchesOf([{ kind: 'checkpoint' }])).toEqual([]);
    const [batch] = batchesOf([{ kind: 'checkpoint' }, addSheet('S'), cells(1)], 2);
    expect([batch!.parts.map(({ index }) => index), batch!.end]).toEqual([[2], 3]);
  });

  it('tell how many steps are whole when they are taken, a step that goes on in the next not among them', () => {
    const large = cells(6, 'x'.repeat(100_000));
    const batches = batchesOf([addSheet('S'), large, addTable('A')]);
    expect(batches.map(({ parts, end }) => [parts.map(({ index }) => index), end])).toEqual([
      [[0, 1], 1],
      [[1], 1],
      [[1, 2], 3],
    ]);
  });

  it('keep every step, in its order', () => {
    const step = fc.constantFrom(
      cells(1),
      cells(900, 'x'.repeat(300)),
      ...[addSheet('S'), addTable('A'), unlist('A'), rules, page, printArea, insert, look],
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const parts = batchesOf(steps).flatMap((batch) => batch.parts);
        expect([...new Set(parts.map(({ index }) => index))]).toEqual(steps.map((_step, index) => index));
        for (const [index, { kind }] of steps.entries()) {
          const own = parts.filter((part) => part.index === index);
          expect(own.every((part) => part.step.kind === kind)).toBe(true);
        }
        expect(batchesOf(steps).at(-1)?.end ?? 0).toBe(steps.length);
      }),
    );
  });
});
