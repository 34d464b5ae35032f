import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { acrossBlocks } from '../../../src/read/across/acrossBlocks';
import { acrossRows, type AcrossContext } from '../../../src/read/across/acrossRows';
import { gridContents, known } from './support/blocks';

/** The rows of the first block, each as "line: label [unit]". */
const told = (rows: FileCellValue[][], context: AcrossContext = known, sheet = 'Plan'): string[] => {
  const contents = gridContents(rows, sheet);
  const [block] = acrossBlocks(contents, []);
  return acrossRows(block!, context, contents).map(({ line, label, unitText }) =>
    `${String(line?.value ?? '-')}: ${label} ${unitText}`.trim(),
  );
};
const months = ['2026-01', '2026-02'];

describe('the rows of a block', () => {
  it('name line, measure and unit in columns of their own; a blank line is the one above', () => {
    expect(
      told([
        ['Team', 'Measure', 'Unit', ...months],
        ['Hotline', 'Calls', 'calls', 1, 2],
        [null, 'AHT', 'min', 4, 5],
        ['CIC', 'Calls', 'calls', 1, 2],
      ]),
    ).toEqual(['Hotline: Calls calls', 'Hotline: AHT min', 'CIC: Calls calls']);
  });

  it('name “Calls” as the measure where no other column does, though it may be a unit as well', () => {
    expect(
      told([
        ['Line', 'Item', ...months],
        ['Hotline', 'Calls', 1, 2],
        ['CIC', 'Calls', 1, 2],
      ]),
    ).toEqual(['Hotline: Calls', 'CIC: Calls']);
  });

  it('may have the measure before the line', () => {
    expect(
      told([
        ['指标', '线', ...months],
        ['话务量', 'Hotline', 1, 2],
        [null, 'CIC', 1, 2],
      ]),
    ).toEqual(['Hotline: 话务量', 'CIC: 话务量']);
  });

  it('may stand below headings for lines', () => {
    expect(told([[null, ...months], ['Hotline'], ['Calls', 1, 2], ['CIC'], ['Calls', 1, 2]])).toEqual([
      'Hotline: Calls',
      'CIC: Calls',
    ]);
  });

  it('may stand below headings for measures', () => {
    expect(told([[null, ...months], ['话务量'], ['Hotline', 1, 2], ['AHT'], ['Hotline', 240, 250]])).toEqual([
      'Hotline: 话务量',
      'Hotline: AHT',
    ]);
  });

  it('take their measure from the title and their line from the name of the sheet', () => {
    expect(told([['Call volume'], ['Line', ...months], ['Hotline', 1, 2]])).toEqual(['Hotline: Call volume']);
    expect(
      told(
        [
          ['Measure', ...months],
          ['Calls', 1, 2],
        ],
        known,
        'CIC',
      ),
    ).toEqual(['CIC: Calls']);
  });

  it('leave out totals and averages, but for a line of that name', () => {
    const rows = [
      ['Line', ...months],
      ['Hotline', 1, 2],
      ['Total', 1, 2],
      ['平均', 1, 2],
    ];
    expect(told([['Calls'], ...rows])).toEqual(['Hotline: Calls']);
    const lines = new Set(['hotline', 'total']);
    expect(told([['Calls'], ...rows], { lines, columns: {} })).toEqual(['Hotline: Calls', 'Total: Calls']);
  });

  it('follow a label that the user has chosen', () => {
    const columns = { calls: 'Pieces' };
    expect(told([[null, ...months], ['Hotline'], ['Pieces', 1, 2]], { ...known, columns })).toEqual([
      'Hotline: Pieces',
    ]);
  });
});
