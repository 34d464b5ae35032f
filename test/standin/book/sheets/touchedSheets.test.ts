import { CommandType } from '@univerjs/core';
import { touchedSheets } from '../../../../src/standin/book/sheets/touchedSheets';

const mutation = (id: string, params: object) =>
  touchedSheets({ id, type: CommandType.MUTATION, params }, 'book');

test('a change of a sheet touches that sheet alone', () => {
  const params = { unitId: 'book', subUnitId: 's1' };
  expect(mutation('sheet.mutation.set-range-values', params)).toEqual({ sheetId: 's1' });
  expect(mutation('sheet.mutation.insert-sheet', { unitId: 'book', sheet: { id: 's2' } })).toEqual({
    sheetId: 's2',
  });
});

test('a change that names no sheet may touch every one', () => {
  expect(mutation('crewplan.mutation.restore-workbook', { unitId: 'book' })).toBe('every');
});

test.each([
  ['calculating', 'formula.mutation.set-formula-calculation-start', {}],
  ['a name', 'formula.mutation.set-defined-name', { unitId: 'book' }],
  ['the text of the formula bar', 'doc.mutation.rich-text-editing', { unitId: 'bar' }],
  ['another workbook', 'sheet.mutation.set-range-values', { unitId: 'other', subUnitId: 's1' }],
])('%s touches no cell', (_, id, params) => {
  expect(mutation(id, params)).toBe('none');
});

test('what is no mutation touches nothing', () => {
  const params = { unitId: 'book', subUnitId: 's1' };
  expect(touchedSheets({ id: 'sheet.command.x', type: CommandType.COMMAND, params }, 'book')).toBe('none');
});
