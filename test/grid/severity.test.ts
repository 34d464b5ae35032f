import type { Problem } from '../../src/grid/problem';
import { errorsFirst, isError } from '../../src/grid/severity';

const problem = (code: string, severity: Problem['severity']): Problem => ({
  code,
  severity,
  place: null,
  values: {},
});

describe('problems', () => {
  const mixed = [
    problem('a', 'warning'),
    problem('b', 'error'),
    problem('c', 'warning'),
    problem('d', 'error'),
  ];

  it('are errors where they keep a plan from being written', () => {
    expect(mixed.map(isError)).toEqual([false, true, false, true]);
  });

  it('stand with the errors first, else in the order in which they were found', () => {
    expect(errorsFirst(mixed).map(({ code }) => code)).toEqual(['b', 'd', 'a', 'c']);
  });
});
