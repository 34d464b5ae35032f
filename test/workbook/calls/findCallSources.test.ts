import { cellAt, findCallSources } from '../../../src/workbook/calls/findCallSources';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { addInput, planningBook } from '../../support/planningBook';

const counts = [
  ['Start', 'Calls'],
  ['2026-01-05 08:00', 5],
  ['2026-01-05 08:30', 7],
];

describe('finding calls', () => {
  it('finds a plain range up to its first blank row', () => {
    const file = callBook([...counts, [null, null], ['a note', 3]]);
    const [source] = findCallSources(contentsOf(file, []));
    expect(source).toMatchObject({ id: 'Calls!A1', kind: 'counts', headers: ['Start', 'Calls'] });
    expect(source!.area).toMatchObject({ row: 1, rows: 2, columns: 2 });
    expect(cellAt(source!, 1, 1)).toBe(7);
  });

  it('finds a range that begins below a title', () => {
    const file = callBook(counts);
    addInput(file, {
      sheet: 'Other',
      table: null,
      at: 'B4',
      headers: ['Start', 'Calls'],
      rows: counts.slice(1),
    });
    file.sheets.find(({ name }) => name === 'Other')!.cells.set(0, new Map([[1, { value: 'Our calls' }]]));
    const found = findCallSources(contentsOf(file, []));
    expect(found.map(({ id }) => id)).toEqual(['Calls!A1', 'Other!B4']);
    expect(cellAt(found[1]!, 0, 1)).toBe(5);
  });

  it('finds a table by its name, and not a second time as a range', () => {
    const found = findCallSources(contentsOf(callBook(counts, 'Log'), []));
    expect(found.map(({ id }) => id)).toEqual(['Log']);
    expect(cellAt(found[0]!, 0, 0)).toBe('2026-01-05 08:00');
  });

  it('finds none among the inputs of a plan', () => {
    expect(findCallSources(contentsOf(planningBook(), []))).toEqual([]);
  });
});
