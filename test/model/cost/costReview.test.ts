import fc from 'fast-check';
import { costKinds } from '../../../src/model/cost/costFigures';
import { reviewCosts, type CostReview } from '../../../src/model/cost/costReview';
import { makePlan } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { ratesInForce } from '../../../src/model/cost/ratesInForce';
import { workedExample } from '../support/planInputs';
import { costedInputs, withRates } from '../support/rates';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const reviewOf = (input: PlanInput): CostReview => reviewCosts(makePlan(input), input)!;
const near = (one: number, other: number): void =>
  expect(Math.abs(one - other) / Math.max(1, Math.abs(other))).toBeLessThan(1e-9);

describe('a cost review', () => {
  it('is none without costs', () => {
    const input = workedExample();
    expect(reviewCosts(makePlan(input), input)).toBeNull();
  });

  it('has a row for each row of the plan and one for each month', () => {
    const { lines, totals, training } = reviewOf(withRates(workedExample()));
    expect(lines.map(({ line }) => line)).toEqual(['CIC', 'Hotline']);
    expect(training.map(({ line }) => line)).toEqual(['CIC', 'Hotline']);
    expect(totals.map(({ month }) => month)).toEqual(['2026-01']);
  });

  it('charges who stands at each stage on average with the cost of a candidate there', () => {
    const input = withRates(workedExample());
    const lines = input.lines.map((line) => ({
      ...line,
      stages: line.stages.map((stage, index) => ({ ...stage, costPerCandidate: [10, 0, 3][index]! })),
    }));
    const { lines: rows } = reviewOf({ ...input, lines });
    // 9 hires take 10 people at reporting, 12.5 at the offer and 27.8 at the interview.
    expect(rows[0]!.stages).toBe(0);
    expect(rows[1]!.stages).toBeCloseTo((9 / 0.324) * 10 + (9 / 0.9) * 3, 9);
  });

  it('stands beside its budget, by line and in total', () => {
    const budget = [{ month: '2026-01', line: 'Hotline', amount: 1_000_000 }];
    const { lines, totals } = reviewOf({ ...withRates(workedExample()), budget });
    expect(lines.map((row) => row.budget)).toEqual([null, 1_000_000]);
    expect(totals[0]!.variance).toBeCloseTo(1_000_000 - totals[0]!.total, 6);
  });

  it('adds up, by kind and by month', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const { lines, totals } = reviewOf(input);
        for (const row of [...lines, ...totals]) {
          near(
            costKinds.reduce((sum, kind) => sum + row[kind], 0),
            row.total,
          );
        }
        for (const total of totals) {
          const rows = lines.filter(({ month }) => month === total.month);
          for (const kind of costKinds) {
            near(
              rows.reduce((sum, row) => sum + row[kind], 0),
              total[kind],
            );
          }
        }
      }),
    );
  });

  it('doubles with every rate', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const money = ['basePay', 'overtimePay', 'hiringCost', 'trainerHourPay', 'trainerDayPay'] as const;
        const more = ['attritionCost', 'seatCost', 'telecomPerCall', 'telecomPerHour'] as const;
        const rates = input.rates!.map((one) => ({
          ...one,
          ...Object.fromEntries([...money, ...more].map((rate) => [rate, one[rate] * 2])),
        }));
        const lines = input.lines.map((line) => ({
          ...line,
          stages: line.stages.map((stage) => ({
            ...stage,
            costPerCandidate: 2 * (stage.costPerCandidate ?? 0),
          })),
        }));
        const before = reviewOf(input).lines;
        reviewOf({ ...input, rates, lines }).lines.forEach((row, index) =>
          near(row.total, 2 * before[index]!.total),
        );
      }),
    );
  });

  it('pays every head once: base pay, on-costs and people in training are the pay of all paid heads', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const { lines, training } = reviewOf(input);
        lines.forEach((row, index) => {
          const { basePay, onCostRate } = ratesInForce(input.rates!)(row.line, row.month);
          const paid = row.basePay + row.onCosts + row.training - training[index]!.trainerCost;
          near(paid, row.paidHeads * basePay * (1 + onCostRate));
          expect(row.basePay).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
