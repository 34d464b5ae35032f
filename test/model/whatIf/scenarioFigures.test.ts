import fc from 'fast-check';
import { applyScenario } from '../../../src/model/whatIf/applyScenario';
import { reviewCosts } from '../../../src/model/cost/costReview';
import { makePlan } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { scenarioFigures } from '../../../src/model/whatIf/scenarioFigures';
import type { ScenarioChange } from '../../../src/model/whatIf/scenario';
import { forecastMonth, planInputs, planLine, workedExample } from '../support/planInputs';
import { costedInputs, withRates } from '../support/rates';
import { factors, scenario } from '../support/scenarios';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const runs = { numRuns: 60 };
const hoursOf = (input: PlanInput): number[] => makePlan(input).lines.map((row) => row.requiredHours);

function close(one: readonly number[], other: readonly number[]): void {
  expect(one.length).toBe(other.length);
  one.forEach((value, index) =>
    expect(Math.abs(value - other[index]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value))),
  );
}

describe('the figures of a scenario', () => {
  it('are those of the plan by month, then all months together', () => {
    const figures = scenarioFigures(workedExample());
    expect(figures.map(({ month }) => month)).toEqual(['2026-01', null]);
    expect(figures[0]!.required).toBeCloseTo(88.943 + 4, 3);
    expect(figures[1]).toEqual({ ...figures[0], month: null });
    expect(figures[0]).toMatchObject({ hires: 9, interviewQuota: 38 });
    expect(figures[0]!.interviews).toBeCloseTo(9 / 0.324, 12);
  });

  it('take the mean of the required heads over all months and the sum of all else', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const months = scenarioFigures(input);
        const all = months.pop()!;
        const sum = (
          figure: 'calls' | 'required' | 'toAdd' | 'hires' | 'interviews' | 'interviewQuota',
        ): number => months.reduce((total, month) => total + month[figure], 0);
        close(
          [all.required * months.length, all.calls, all.toAdd, all.hires, all.interviews, all.interviewQuota],
          [
            sum('required'),
            sum('calls'),
            sum('toAdd'),
            sum('hires'),
            sum('interviews'),
            sum('interviewQuota'),
          ],
        );
      }),
      runs,
    );
  });

  it('of a forecast without rows are nothing', () => {
    const empty = scenarioFigures({ ...workedExample(), forecast: [] });
    const noPeople = { hires: 0, interviews: 0, interviewQuota: 0 };
    const noMoney = { cost: null, costPerCall: null, budget: null, variance: null };
    expect(empty).toEqual([{ month: null, calls: 0, required: 0, toAdd: 0, ...noPeople, ...noMoney }]);
  });
});

describe('the money of a scenario', () => {
  const year = () => {
    const forecast = ['2026-01', '2026-02'].map((month) => forecastMonth({ month }));
    return { ...workedExample(), lines: [planLine('Hotline')], forecast };
  };

  it('is null where there are no rates', () => {
    expect(scenarioFigures(workedExample())[0]).toMatchObject({
      cost: null,
      costPerCall: null,
      budget: null,
    });
  });

  it('is the cost review of its plan', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const figures = scenarioFigures(input);
        const { totals } = reviewCosts(makePlan(input), input)!;
        expect(figures.slice(0, -1).map(({ cost }) => cost)).toEqual(totals.map(({ total }) => total));
        const all = figures.at(-1)!;
        close([all.cost!], [totals.reduce((sum, { total }) => sum + total, 0)]);
        if (all.calls > 0) close([all.costPerCall! * all.calls], [all.cost!]);
      }),
      runs,
    );
  });

  it('sets against a budget only the months that have one', () => {
    const input = {
      ...withRates(year(), { basePay: 1000 }),
      budget: [{ month: '2026-02', line: null, amount: 99_000 }],
    };
    const [january, february, all] = scenarioFigures(input);
    expect(january).toMatchObject({ budget: null, variance: null });
    expect(all!.budget).toBe(99_000);
    expect(all!.variance).toBe(99_000 - february!.cost!);
  });

  it('follows the pay of the line whose pay changes, and of no other', () => {
    const input = withRates(workedExample(), { basePay: 1000 });
    const pay = (given: Partial<ScenarioChange>) =>
      applyScenario(input, scenario({ driver: 'pay', ...given })).rates!.map(({ basePay }) => basePay);
    expect(pay({ value: 1.1 })).toEqual([1100, 1100]);
    expect(pay({ value: 2, line: 'CIC' })).toEqual([1000, 2000]);
    expect(pay({ how: 'value', value: 800, line: 'Hotline' })).toEqual([800, 1000]);
    expect(input.rates!.map(({ basePay }) => basePay)).toEqual([1000, 1000]);
  });

  it('with k times the pay is k times the base pay and k times the overtime', () => {
    fc.assert(
      fc.property(costedInputs(), factors, (input, value) => {
        const more = applyScenario(input, scenario({ driver: 'pay', value }));
        const payOf = (one: PlanInput) =>
          reviewCosts(makePlan(one), one)!.totals.flatMap(({ basePay, overtime }) => [basePay, overtime]);
        close(
          payOf(more),
          payOf(input).map((pay) => pay * value),
        );
      }),
      runs,
    );
  });
});

describe('laws of scenarios', () => {
  it('factors of 1 are the base', () => {
    const same = (['volume', 'aht', 'pty', 'attrition', 'passRates', 'pay'] as const).map((driver) => ({
      driver,
    }));
    fc.assert(
      fc.property(planInputs(), (input) => {
        expect(makePlan(applyScenario(input, scenario(...same)))).toEqual(makePlan(input));
      }),
      runs,
    );
  });

  it('k times the volume is k times the workload', () => {
    fc.assert(
      fc.property(planInputs(), factors, (input, value) => {
        close(
          hoursOf(applyScenario(input, scenario({ value }))),
          hoursOf(input).map((hours) => hours * value),
        );
      }),
      runs,
    );
  });

  it('volume and AHT may change in either order, and k times either is the same workload', () => {
    fc.assert(
      fc.property(planInputs(), factors, factors, (input, calls, aht) => {
        const volume: Partial<ScenarioChange> = { value: calls };
        const handling: Partial<ScenarioChange> = { driver: 'aht', value: aht };
        const both = hoursOf(applyScenario(input, scenario(volume, handling)));
        close(both, hoursOf(applyScenario(input, scenario(handling, volume))));
        const swapped = scenario({ ...volume, value: aht }, { ...handling, value: calls });
        close(both, hoursOf(applyScenario(input, swapped)));
      }),
      runs,
    );
  });

  it('a factor and its inverse cancel out', () => {
    fc.assert(
      fc.property(planInputs(), factors, (input, value) => {
        close(hoursOf(applyScenario(input, scenario({ value }, { value: 1 / value }))), hoursOf(input));
      }),
      runs,
    );
  });

  it('a new value forgets what was there', () => {
    fc.assert(
      fc.property(planInputs(), factors, fc.integer({ min: 0, max: 99_999 }), (input, first, value) => {
        const replaced = { how: 'value' as const, value };
        expect(applyScenario(input, scenario({ value: first }, replaced))).toEqual(
          applyScenario(input, scenario(replaced)),
        );
      }),
      runs,
    );
  });

  it('a higher PTY never needs more base heads, and better pass rates never more interviews', () => {
    fc.assert(
      fc.property(planInputs({ newJoinerMode: 'planned' }), (input) => {
        const better = makePlan(applyScenario(input, scenario({ driver: 'pty', how: 'value', value: 1 })));
        makePlan(input).lines.forEach((row, index) =>
          expect(better.lines[index]!.baseHeads).toBeLessThanOrEqual(row.baseHeads + 1e-9),
        );
        const first = { ...input, forecast: input.forecast.filter(({ month }) => month === '2026-01') };
        const easier = applyScenario(first, scenario({ driver: 'passRates', how: 'value', value: 1 }));
        makePlan(first).lines.forEach((row, index) =>
          expect(makePlan(easier).lines[index]!.interviews).toBeLessThanOrEqual(row.interviews + 1e-9),
        );
      }),
      runs,
    );
  });
});
