import { isErrorCell, unwrap } from '../../src/functions/cell';

describe('a cell as Excel hands it over', () => {
  it.each([
    ['a number', 5, 5],
    ['zero, which is not a blank', 0, 0],
    ['text', 'abc', 'abc'],
    ['a boolean', false, false],
    ['a number with a format', { type: 'FormattedNumber', basicValue: 0.8, numberFormat: '0%' }, 0.8],
    ['a wrapped text', { type: 'String', basicValue: 'CN' }, 'CN'],
  ])('gives %s', (_, raw, cell) => {
    expect(unwrap(raw)).toBe(cell);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['the empty text of a formula that shows nothing', ''],
    ['a wrapped empty text', { type: 'String', basicValue: '' }],
    ["Excel's own invocation object", { functionName: 'ERLANGC', setResult: undefined }],
    ['a function', () => 5],
  ])('takes %s as blank', (_, raw) => {
    expect(unwrap(raw)).toBeNull();
  });

  it.each([
    ['an error object with a code', Object.assign(new Error(), { code: '#N/A' }), '#N/A'],
    ['a wrapped error', { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }, '#DIV/0!'],
    [
      'an entity, which has no number',
      { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' },
      '#VALUE!',
    ],
    ['an error without its text', { type: 'Error' }, '#VALUE!'],
  ])('keeps the error of %s', (_, raw, error) => {
    const cell = unwrap(raw);
    expect(isErrorCell(cell) && cell.error).toBe(error);
  });

  it('is not an error when it is blank', () => {
    expect(isErrorCell(null)).toBe(false);
  });
});
