import { errorsFirst, isError, problem, warning } from '../../src/grid/problem';

describe('problems', () => {
  const mixed = [
    warning('unusedLine', null),
    problem('noStages', null),
    warning('callsGap', null),
    problem('noPty', null),
  ];

  it('are errors where they keep a plan from being written', () => {
    expect(mixed.map(isError)).toEqual([false, true, false, true]);
  });

  it('stand with the errors first, else in the order in which they were found', () => {
    expect(errorsFirst(mixed).map(({ code }) => code)).toEqual([
      'noStages',
      'noPty',
      'unusedLine',
      'callsGap',
    ]);
  });

  it('say where to go and what their sentence needs', () => {
    const place = { sheet: 'Forecast', address: 'C7' };
    expect(problem('blankCell', place, { column: 'Calls' })).toEqual({
      code: 'blankCell',
      severity: 'error',
      place,
      values: { column: 'Calls' },
    });
    expect(warning('scenariosUnread', null, { count: 2 })).toEqual({
      code: 'scenariosUnread',
      severity: 'warning',
      place: null,
      values: { count: 2 },
    });
  });

  it('are of known codes only', () => {
    // @ts-expect-error a code that has no sentence
    expect(problem('blankCel', null).code).toBe('blankCel');
  });
});
