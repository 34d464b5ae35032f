import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import type { InputChoice } from '../../../src/settings/mappingChoices';
import { acrossBlocks } from '../../../src/read/across/acrossBlocks';
import { acrossGroups } from '../../../src/read/across/acrossGroups';
import { acrossSource } from '../../../src/read/across/acrossSource';
import { gridContents, known } from './support/blocks';

function sourceIn(rows: FileCellValue[][], choice: InputChoice = {}, onlyLine: string | null = null) {
  const contents = gridContents(rows);
  const groups = acrossGroups(acrossBlocks(contents, []), known, contents);
  return acrossSource(groups, choice, onlyLine, contents);
}
const months = ['2026-01', '2026-02'];

describe('a forecast with months across', () => {
  it('becomes a row for each month and line, each figure in seconds or calls', () => {
    const { source, problems } = sourceIn([
      ['Line', 'Measure', ...months],
      ['Hotline', 'Calls (000s)', 1, 2],
      ['Hotline', 'AHT (min)', 4, 5],
    ]);
    expect(problems).toEqual([]);
    expect([...source.columns.keys()]).toEqual(['month', 'line', 'calls', 'aht']);
    expect(source.values).toEqual([
      [46_023, 'Hotline', 1000, 240],
      [46_054, 'Hotline', 2000, 300],
    ]);
  });

  it('remembers the cell of each figure, so that a fault leads there', () => {
    const { source } = sourceIn([
      ['Calls', ...months],
      ['Hotline', 1, 2],
    ]);
    expect(source.planForecast!.rows[1]!.get('calls')).toMatchObject({
      sheet: 'Plan',
      row: 1,
      column: 2,
      raw: 2,
    });
    expect(source.planForecast!.rows[1]!.get('month')).toMatchObject({
      row: 0,
      column: 2,
      reads: { as: 46_054 },
    });
  });

  it('reads numbers that are text', () => {
    const { source } = sourceIn([
      ['Calls', ...months],
      ['Hotline', '1,000', 2000],
    ]);
    expect(source.values.map(([, , calls]) => calls)).toEqual([1000, 2000]);
  });

  it('leaves months out in which a line has no figure', () => {
    expect(
      sourceIn([
        ['Calls', ...months],
        ['Hotline', 1, null],
        ['CIC', 1, 2],
      ]).source.values,
    ).toHaveLength(3);
  });

  it('belongs to the only line there is where it names none, else asks', () => {
    const rows = [
      ['Measure', ...months],
      ['Calls', 1, 2],
    ];
    expect(sourceIn(rows, {}, 'Hotline').source.values[0]![1]).toBe('Hotline');
    expect(sourceIn(rows).problems.map(({ code }) => code)).toEqual(['noLineName']);
  });

  it('asks for a year once, and takes the chosen one', () => {
    const rows = [
      ['Calls', '12月', '1月'],
      ['Hotline', 1, 2],
      ['CIC', 1, 2],
    ];
    expect(sourceIn(rows).problems.map(({ code, place }) => `${place!.address} ${code}`)).toEqual([
      'B1 noYear',
    ]);
    expect(sourceIn(rows, { year: 2026 }).source.values.map(([month]) => month)).toEqual([
      46_357, 46_388, 46_357, 46_388,
    ]);
  });

  it('tells a second figure for the same month and line, at its cell', () => {
    const { problems } = sourceIn([
      ['Calls', ...months],
      ['Hotline', 1, 2],
      ['hotline', 3, 4],
    ]);
    expect(problems.map(({ code, place, values }) => [code, place!.address, values['other']])).toEqual([
      ['repeatedMonth', 'B3', 'B2'],
    ]);
  });
});
