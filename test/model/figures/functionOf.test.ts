import { div, mul, sub } from '../../../src/model/figures/expression';
import { functionOf } from '../../../src/model/figures/functionOf';

describe('a function of an expression', () => {
  it('takes its figures in the order of the names', () => {
    const cost = functionOf(mul(sub('paid', 'free'), 'rate'), 'rate', 'paid', 'free');
    expect(cost(2, 10, 4)).toBe(12);
  });

  it('makes nothing of a figure that is left out', () => {
    expect(functionOf(div('hours', 'heads'), 'hours', 'heads')(8)).toBeNaN();
  });
});
