import { scenarioFigures } from '../../../src/model/whatIf/scenarioFigures';
import { baseValue, localTime } from '../../../src/taskpane/whatIf/scenarioActions';
import { tryScenario } from '../../../src/taskpane/whatIf/tryScenario';
import { workedExample } from '../../model/support/planInputs';
import { withRates } from '../../model/support/rates';
import { change, scenario } from '../../model/support/scenarios';

// The real figures, so that a test can count how often they are asked for.
jest.mock('../../../src/model/whatIf/scenarioFigures', () => {
  const figures = jest.requireActual<{ scenarioFigures: typeof scenarioFigures }>(
    '../../../src/model/whatIf/scenarioFigures',
  );
  return { ...figures, scenarioFigures: jest.fn(figures.scenarioFigures) };
});

describe('trying a scenario', () => {
  it('gives its figures, those of all months last', () => {
    const basis = workedExample();
    const tried = tryScenario(basis, scenario({ value: 2 }));
    const base = tryScenario(basis, null);
    if (tried.kind === 'refused' || base.kind === 'refused') throw new Error('It was refused.');
    expect(tried.months.at(-1)!.calls).toBe(2 * base.months.at(-1)!.calls);
    expect(base.months).toEqual(scenarioFigures(basis));
  });

  it('gives what is wrong in place of figures', () => {
    expect(tryScenario(workedExample(), scenario({ line: 'Mail' }))).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'scenarioLine' }],
    });
  });

  it('plans once for the same changes of the same input, whatever the name', () => {
    const plan = jest.mocked(scenarioFigures);
    plan.mockClear();
    const basis = workedExample();
    tryScenario(basis, scenario({ value: 3 }));
    tryScenario(basis, { ...scenario({ value: 3 }), name: 'Another name' });
    expect(plan).toHaveBeenCalledTimes(1);
    tryScenario(workedExample(), scenario({ value: 3 }));
    expect(plan).toHaveBeenCalledTimes(2);
  });
});

describe('what a new value begins with', () => {
  const basis = withRates(workedExample(), { basePay: 5000 });

  it.each([
    ['volume', {}, 120_000],
    ['aht', { line: 'CIC' }, 240],
    ['pty', { line: 'CIC' }, 1],
    ['attrition', {}, null],
    ['passRates', { stage: 'Offer' }, 0.8],
    ['passRates', {}, 0.45],
    ['pay', { line: 'Hotline' }, 5000],
    ['volume', { from: '2027-01' }, null],
  ] as const)('is the first %s of %p: %p', (driver, given, expected) => {
    expect(baseValue(basis, change({ driver, ...given }))).toBe(expected);
  });

  it('is nothing where nothing is known', () => {
    expect(baseValue(undefined, change())).toBeNull();
    expect(baseValue(workedExample(), change({ driver: 'pay' }))).toBeNull();
  });
});

it('a time reads as a date and a clock, where the user is', () => {
  expect(localTime(new Date(2026, 0, 5, 9, 7).getTime())).toBe('2026-01-05 09:07');
});
