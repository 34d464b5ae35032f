import fc from 'fast-check';
import { reviewCosts } from '../../../src/model/cost/costReview';
import { makePlan } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { monthPairs, planBridge, type PlanBridge } from '../../../src/model/bridge/planBridge';
import { forecastMonth, planLine, workedExample } from '../support/planInputs';
import { costedInputs, withRates } from '../support/rates';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const bridgeOf = (input: PlanInput): PlanBridge => {
  const plan = makePlan(input);
  return planBridge(plan, input, reviewCosts(plan, input));
};

const twoMonths = (): PlanInput => {
  const input = workedExample();
  const february = input.forecast.map((row) => ({ ...row, month: '2026-02', calls: row.calls * 1.1 }));
  return { ...input, forecast: [...input.forecast, ...february] };
};

describe('the bridge of a plan', () => {
  it('begins with the second month and has a step for each line', () => {
    const { lines, totals } = bridgeOf(twoMonths());
    expect(lines.map(({ month, fromMonth, line }) => [month, fromMonth, line])).toEqual([
      ['2026-02', '2026-01', 'CIC'],
      ['2026-02', '2026-01', 'Hotline'],
    ]);
    expect(totals).toHaveLength(1);
    expect(bridgeOf(workedExample())).toEqual({ lines: [], totals: [] });
  });

  it('charges ten per cent more calls to volume', () => {
    const hotline = bridgeOf(twoMonths()).lines.find(({ line }) => line === 'Hotline')!;
    expect(hotline.volume).toBeCloseTo(6.803, 3);
    expect([hotline.aht, hotline.hours, hotline.pty, hotline.lineChange]).toEqual([0, 0, 0, 0]);
    expect(hotline.losses).toBeCloseTo((6.803 * 0.08) / 0.92 + 0.4, 3);
  });

  it('says beside its steps how many each of the two months hires', () => {
    const plan = makePlan(twoMonths());
    const hires = plan.lines.filter(({ line }) => line === 'Hotline').map((row) => row.hires);
    const hotline = bridgeOf(twoMonths()).lines.find(({ line }) => line === 'Hotline')!;
    expect([hotline.hiresBefore, hotline.hires]).toEqual(hires);
    expect(new Set([0, ...hires]).size).toBe(3);
  });

  it('has heads only where the plan has no costs', () => {
    expect(bridgeOf(twoMonths()).lines[0]).not.toHaveProperty('cost');
    expect(bridgeOf(withRates(twoMonths())).lines[0]).toHaveProperty('cost');
  });

  it('shows a line that begins or ends as one step', () => {
    const input = twoMonths();
    const chat = forecastMonth({ line: 'Chat', month: '2026-02' });
    const forecast = [...input.forecast.filter((row) => row.line !== 'CIC' || row.month === '2026-01'), chat];
    const lines = [...input.lines, planLine('Chat')];
    const steps = bridgeOf(withRates({ ...input, forecast, lines })).lines;
    const [begun, ended] = ['Chat', 'CIC'].map((name) => steps.find(({ line }) => line === name)!);
    expect(begun!.lineChange).toBe(begun!.required);
    expect(begun!.lineChangeCost).toBe(begun!.cost);
    expect(ended!.lineChange).toBe(-ended!.requiredBefore);
    expect([ended!.required, ended!.cost, ended!.volume, ended!.volumeCost]).toEqual([0, 0, 0, 0]);
  });

  it('goes on from the last month before a gap', () => {
    const input = twoMonths();
    const forecast = input.forecast.map((row) => ({ ...row, month: row.month.replace('-02', '-04') }));
    expect(monthPairs(makePlan({ ...input, forecast }))).toEqual([['2026-01', '2026-04']]);
  });

  it('adds up, in heads and in money, by line and in total', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const plan = makePlan(input);
        const review = reviewCosts(plan, input)!;
        const { lines, totals } = planBridge(plan, input, review);
        for (const step of [...lines, ...totals]) {
          const heads = step.volume + step.aht + step.hours + step.pty + step.losses + step.lineChange;
          expect(Math.abs(step.requiredBefore + heads - step.required)).toBeLessThan(1e-9 * scaleOf(step));
          const money =
            step.volumeCost! +
            step.ahtCost! +
            step.hoursCost! +
            step.ptyCost! +
            step.lossesCost! +
            step.hiresCost! +
            step.surplusCost! +
            step.ratesCost! +
            step.lineChangeCost!;
          expect(Math.abs(step.costBefore! + money - step.cost!)).toBeLessThan(1e-9 * scaleOf(step));
        }
        totals.forEach((total, index) => {
          expect(total.required).toBeCloseTo(plan.totals[index + 1]!.required, 6);
          expect(total.cost).toBeCloseTo(review.totals[index + 1]!.total, 3);
        });
      }),
    );
  });
});

/** The largest figure on the way, from which rounding noise is judged. */
function scaleOf(step: object): number {
  return Math.max(1, ...Object.values(step).map((one) => (typeof one === 'number' ? Math.abs(one) : 0)));
}
