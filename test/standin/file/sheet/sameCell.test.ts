import { CellWriter } from '../../../../src/standin/file/sheet/cellWriter';
import { sameArrays, sameValue } from '../../../../src/standin/file/sheet/sameCell';

describe('sameValue', () => {
  test('compares values and errors by what they say', () => {
    expect(sameValue({ error: '#N/A' }, { error: '#N/A' })).toBe(true);
    expect(sameValue({ error: '#N/A' }, { error: '#REF!' })).toBe(false);
    expect(sameValue(1, 1)).toBe(true);
    expect(sameValue('a', 'a')).toBe(true);
    expect(sameValue(null, null)).toBe(true);
  });

  test('tells types apart', () => {
    expect(sameValue(1, '1')).toBe(false);
    expect(sameValue(0, false)).toBe(false);
    expect(sameValue('', null)).toBe(false);
    expect(sameValue({ error: '#N/A' }, null)).toBe(false);
    expect(sameValue('#N/A', { error: '#N/A' })).toBe(false);
  });
});

describe('sameArrays', () => {
  const cell = (rest: object) => ({ value: 1, formula: 'A1', ...rest });

  test('takes an area of one cell for none', () => {
    expect(sameArrays(cell({}), cell({ spill: 'B2' }))).toBe(true);
    expect(sameArrays(cell({ spill: 'B2' }), cell({ array: 'B2' }))).toBe(true);
  });

  test('compares wider areas, dollar signs apart', () => {
    expect(sameArrays(cell({ spill: '$B$2:$B$4' }), cell({ spill: 'B2:B4' }))).toBe(true);
    expect(sameArrays(cell({ spill: 'B2:B5' }), cell({ spill: 'B2:B4' }))).toBe(false);
    expect(sameArrays(cell({}), cell({ spill: 'B2:B4' }))).toBe(false);
  });

  test('takes the spill of an engine for the {array} of a file', () => {
    expect(sameArrays(cell({ spill: 'B2:B4' }), cell({ array: 'B2:B4' }))).toBe(true);
  });
});

describe('sameFormula', () => {
  const targets = { styleIndex: () => 0, sharedText: () => 0, dynamicMark: () => '1' };
  const writer = new CellWriter(targets, (row) => (row < 10 ? 'Plan' : undefined));

  test('takes either spelling of a structured reference', () => {
    expect(writer.sameFormula('[@Calls]*2', 'Plan[[#This Row],[Calls]]*2', 3, 0)).toBe(true);
    expect(writer.sameFormula('SUM([Calls])', 'SUM(Plan[Calls])', 3, 0)).toBe(true);
  });

  test('does not take the one of another table', () => {
    expect(writer.sameFormula('[@Calls]', 'Other[[#This Row],[Calls]]', 3, 0)).toBe(false);
    expect(writer.sameFormula('[@Calls]', 'Plan[[#This Row],[Calls]]', 30, 0)).toBe(false);
  });

  test('compares others by their text', () => {
    expect(writer.sameFormula('A1+1', 'A1+1', 0, 0)).toBe(true);
    expect(writer.sameFormula('A1+1', 'A1 + 1', 0, 0)).toBe(false);
    expect(writer.sameFormula(undefined, undefined, 0, 0)).toBe(true);
    expect(writer.sameFormula('A1', undefined, 0, 0)).toBe(false);
  });
});
