import type { FunctionParameter } from '../../../src/standin/host/functionArguments';
import { prepareArguments, type Argument } from '../../../src/standin/host/functionArguments';

const scalar = (type: string): FunctionParameter => ({ name: 'x', type });
const matrix = (type: string): FunctionParameter => ({ name: 'x', type, dimensionality: 'matrix' });
const prepare = (parameters: FunctionParameter[], args: Argument[], allowErrors = false) =>
  prepareArguments(parameters, args, allowErrors);

describe('arguments of a custom function', () => {
  it('that were left out are null', () => {
    expect(prepare([scalar('number'), scalar('number')], [1])).toEqual({ parameters: [1, null] });
  });

  it('for a matrix are always a matrix', () => {
    expect(prepare([matrix('any')], [5])).toEqual({ parameters: [[[5]]] });
    expect(prepare([matrix('any')], [[[1, null]]])).toEqual({ parameters: [[[1, null]]] });
  });

  it('for a single value may be a range of one cell, not of more', () => {
    expect(prepare([scalar('any')], [[['a']]])).toEqual({ parameters: ['a'] });
    expect(prepare([scalar('any')], [[[1, 2]]])).toEqual({ error: '#VALUE!' });
  });

  it.each<[Argument, unknown]>([
    [3, 3],
    ['3', 3],
    [true, 1],
    [null, 0],
  ])('for a number: %j becomes %j', (given, number) => {
    expect(prepare([scalar('number')], [given])).toEqual({ parameters: [number] });
  });

  it.each(['three', '', ' '])('that are text where a number belongs are #VALUE!: %j', (text) => {
    expect(prepare([scalar('number')], [text])).toEqual({ error: '#VALUE!' });
    expect(prepare([matrix('number')], [[[1, text]]])).toEqual({ error: '#VALUE!' });
  });

  it('for text and truth values are turned into those', () => {
    expect(prepare([scalar('string'), scalar('string')], [5, null])).toEqual({ parameters: ['5', ''] });
    expect(prepare([scalar('boolean'), scalar('boolean')], [1, null])).toEqual({ parameters: [true, false] });
    expect(prepare([scalar('boolean')], ['yes'])).toEqual({ error: '#VALUE!' });
  });

  it('that are errors answer for the function, unless it wants to see them', () => {
    expect(prepare([matrix('any')], [[[1, { error: '#N/A' }]]])).toEqual({ error: '#N/A' });
    expect(prepare([matrix('any')], [[[{ error: '#N/A' }]]], true)).toEqual({
      parameters: [[[{ type: 'CustomFunctionError', code: '#N/A' }]]],
    });
    expect(prepare([scalar('number')], [{ error: '#REF!' }], true)).toEqual({ error: '#REF!' });
  });

  it('that repeat come as one list', () => {
    const repeating = { ...matrix('any'), repeating: true };
    expect(prepare([scalar('any'), repeating], [1, 2, [[3]]])).toEqual({ parameters: [1, [[[2]], [[3]]]] });
    expect(prepare([repeating], [])).toEqual({ parameters: [[]] });
  });

  it('that are too many are #VALUE!', () => {
    expect(prepare([scalar('any')], [1, 2])).toEqual({ error: '#VALUE!' });
  });
});
