import fc from 'fast-check';
import { applyScenario } from '../../../src/model/whatIf/applyScenario';
import { isWithin } from '../../../src/model/bound';
import { checkScenario } from '../../../src/model/whatIf/checkScenario';
import { driverBounds, scenarioDrivers, type ScenarioChange } from '../../../src/model/whatIf/scenario';
import { planInputs, workedExample } from '../support/planInputs';
import { withRates } from '../support/rates';
import { change, factors, scenario } from '../support/scenarios';

const problemsOf = (...changes: Partial<ScenarioChange>[]) =>
  checkScenario(scenario(...changes), workedExample());

describe('a scenario that can be planned', () => {
  it.each<Partial<ScenarioChange>>([
    {},
    { value: 1e-6 },
    { how: 'value', value: 0 },
    { driver: 'aht', how: 'value', value: 1 },
    { driver: 'pty', how: 'value', value: 1 },
    { driver: 'attrition', how: 'value', value: 0 },
    { driver: 'attrition', how: 'factor', value: 50 },
    { driver: 'passRates', value: 1.1, stage: 'Interview' },
    { line: 'CIC', from: '2026-01', to: '2026-01' },
  ])('%p has no problems', (given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  it('without changes is the base', () => {
    expect(checkScenario({ name: 'Base again', changes: [] }, workedExample())).toEqual([]);
  });
});

describe('a scenario is refused for', () => {
  it.each([0, -1, NaN, Infinity])('a factor of %p', (value) => {
    expect(problemsOf({}, { value })).toEqual([{ code: 'factor', change: 1 }]);
  });

  it.each([
    ['volume', -1],
    ['aht', 0],
    ['pty', 0],
    ['pty', 1.01],
    ['attrition', 1.01],
    ['passRates', 0],
    ['passRates', 1.5],
    ['pay', -1],
  ] as const)('a new %s of %p', (driver, value) => {
    expect(problemsOf({ driver, how: 'value', value })).toEqual([{ code: 'value', change: 0 }]);
  });

  it('a line, a stage or months that the plan does not have', () => {
    expect(problemsOf({ line: 'Mail' })).toEqual([{ code: 'line', change: 0 }]);
    expect(problemsOf({ driver: 'passRates', stage: 'Exam' })).toEqual([{ code: 'stage', change: 0 }]);
    expect(problemsOf({ from: '2026-02' })).toEqual([{ code: 'months', change: 0 }]);
    expect(problemsOf({ from: '2026-01', to: '2025-12' })).toEqual([{ code: 'months', change: 0 }]);
  });

  it('pay where no pay is given', () => {
    expect(problemsOf({ driver: 'pay', value: 1.1 })).toEqual([{ code: 'noPay', change: 0 }]);
    expect(checkScenario(scenario({ driver: 'pay', value: 1.1 }), withRates(workedExample()))).toEqual([]);
  });

  it('a PTY that its factor brings above 1, by the line and month', () => {
    expect(problemsOf({ driver: 'pty', value: 1.2 })).toEqual([
      { code: 'result', change: 0, line: 'CIC', month: '2026-01', stage: null, result: 1.2 },
    ]);
  });

  it('a rate of attrition above 1, and a pass rate above it by the stage', () => {
    const rate = problemsOf(
      { driver: 'attrition', how: 'value', value: 0.75 },
      { driver: 'attrition', value: 2 },
    );
    expect(rate).toEqual([
      { code: 'result', change: 1, line: 'Hotline', month: '2026-01', stage: null, result: 1.5 },
    ]);
    expect(problemsOf({ driver: 'passRates', value: 1.2 })).toEqual([
      { code: 'result', change: 0, line: 'Hotline', month: null, stage: 'Reporting', result: 0.9 * 1.2 },
    ]);
  });

  it('what it leaves behind after each change, though a later one would mend it', () => {
    const [problem] = problemsOf({ driver: 'pty', value: 2 }, { driver: 'pty', how: 'value', value: 0.5 });
    expect(problem).toMatchObject({ code: 'result', change: 0 });
  });
});

it('whatever passes leaves every figure within its bound', () => {
  const given = fc.record({
    driver: fc.constantFrom(...scenarioDrivers.filter((driver) => driver !== 'pay')),
    how: fc.constantFrom('factor' as const, 'value' as const),
    value: factors,
  });
  fc.assert(
    fc.property(planInputs(), fc.array(given, { maxLength: 4 }), (input, changes) => {
      const tried = { name: 'Any', changes: changes.map(change) };
      if (checkScenario(tried, input).length > 0) return;
      const after = applyScenario(input, tried);
      for (const { pty, attrition } of after.forecast) {
        expect(isWithin(pty, driverBounds.pty)).toBe(true);
        if ('rate' in attrition) expect(isWithin(attrition.rate, driverBounds.attrition)).toBe(true);
      }
      for (const { passRate } of after.lines.flatMap(({ stages }) => stages)) {
        expect(isWithin(passRate, driverBounds.passRates)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
