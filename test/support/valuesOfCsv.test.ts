import type { FileCell } from '../../src/standin/file/workbookFile';
import { withValuesOf } from './valuesOfCsv';

const cells = (rows: FileCell[][]): Map<number, Map<number, FileCell>> =>
  new Map(rows.map((row, index) => [index, new Map(row.entries())]));

it('gives every cell the value that it was written down with, and keeps its formula and format', () => {
  const before = cells([
    [
      { value: 1, formula: 'A2', style: 3 },
      { value: 2, formula: 'B2' },
    ],
  ]);
  const after = withValuesOf(before, '0.1234567890123,-1.5E-07\n');
  expect(after.get(0)!.get(0)).toEqual({ value: 0.1234567890123, formula: 'A2', style: 3 });
  expect(after.get(0)!.get(1)).toEqual({ value: -1.5e-7, formula: 'B2' });
  expect(before.get(0)!.get(0)!.value).toBe(1);
});

it('tells numbers, texts, truth, errors and nothing apart', () => {
  const csv = '12,"12","a ""b"", c","two\nlines","",,TRUE,"#N/A","Err:502"\n"next"\n';
  const values = [...withValuesOf(new Map(), csv)].map(([, row]) => [...row].map(([, { value }]) => value));
  const first = [12, '12', 'a "b", c', 'two\nlines', '', true, { error: '#N/A' }, { error: '#VALUE!' }];
  expect(values).toEqual([first, ['next']]);
});

it('leaves no value standing that was not calculated', () => {
  const after = withValuesOf(cells([[{ value: 1, formula: 'A1' }], [{ value: 2, formula: 'A1' }]]), '5\n');
  expect([...after].map(([, row]) => row.get(0)!.value)).toEqual([5, null]);
});
