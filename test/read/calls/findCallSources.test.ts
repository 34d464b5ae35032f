import { findCallSources } from '../../../src/read/calls/findCallSources';
import { cellAt } from '../../../src/read/calls/callSource';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { addInput, planningBook } from '../../support/planningBook';

const counts = [
  ['Start', 'Calls'],
  ['2026-01-05 08:00', 5],
  ['2026-01-05 08:30', 7],
];

describe('finding calls', () => {
  it('finds a plain range, past blank rows as long as rows of its kind go on', () => {
    const file = callBook([...counts, [null, null], ['2026-01-06 08:00', 3], [null, null], ['a note', null]]);
    const [source] = findCallSources(contentsOf(file, []));
    expect(source).toMatchObject({ id: 'Calls!A1', kind: 'counts', headers: ['Start', 'Calls'] });
    expect(source!.area).toMatchObject({ row: 1, rows: 4, columns: 2 });
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

  const months: FileCellValue[][] = [
    ['月份', '话务量'],
    ['2026-01', 9000],
    ['2026-02', 7000],
  ];
  const idsOf = (file: WorkbookFile) =>
    findCallSources(contentsOf(file, [])).map(({ id, kind }) => [id, kind]);

  it('finds monthly totals, as a range or a table', () => {
    expect(idsOf(callBook(months))).toEqual([['Calls!A1', 'months']]);
    expect(idsOf(callBook(months, 'History'))).toEqual([['History', 'months']]);
  });

  it('takes no table or sheet for past months that is named as a Forecast', () => {
    expect(idsOf(callBook(months, 'Forecast'))).toEqual([]);
    const file = callBook(months);
    file.sheets[0]!.name = '话务预测';
    expect(idsOf(file)).toEqual([]);
  });

  it('takes a single month for no history', () => {
    expect(idsOf(callBook(months.slice(0, 2)))).toEqual([]);
  });
});
