import fc from 'fast-check';
import { headCostAt, type LineRates } from '../../../src/model/cost/costRates';
import { evaluate } from '../../../src/model/figures/evaluate';
import { placed } from '../../../src/model/figures/workOut';
import type { Month } from '../../../src/model/calendar/month';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { planInputs } from './planInputs';

/** Round yuan figures of a centre, each line of the plan with the same ones. */
export function lineRates(change: Partial<LineRates> = {}): LineRates {
  return {
    line: 'Hotline',
    from: null,
    basePay: 5000,
    onCostRate: 0.4,
    overtimeHours: 6,
    overtimePay: 45,
    hiringCost: 800,
    classroomDays: 10,
    trainerHourPay: 0,
    trainerDayPay: 400,
    refresherDays: 0,
    attritionCost: 2000,
    seatCost: 600,
    telecomPerCall: 0.05,
    telecomPerHour: 3,
    classSize: 12,
    rooms: 2,
    trainers: 3,
    ...change,
  };
}

/** What a head costs in a month, by the expression that the bridge has for it. */
export function headCost(rates: LineRates): number {
  return evaluate(headCostAt('rates'), (name) => placed({ rates }, name)) as number;
}

const money = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((x) => x / 100);
const limit = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null });

const anyRates = (line: string, from: Month | null): fc.Arbitrary<LineRates> =>
  fc.record({
    line: fc.constant(line),
    from: fc.constant(from),
    basePay: money(20_000),
    onCostRate: money(1),
    overtimeHours: money(40),
    overtimePay: money(100),
    hiringCost: money(5000),
    classroomDays: fc.integer({ min: 0, max: 15 }),
    trainerHourPay: money(200),
    trainerDayPay: money(2000),
    refresherDays: money(2),
    attritionCost: money(9000),
    seatCost: money(2000),
    telecomPerCall: money(1),
    telecomPerHour: money(20),
    classSize: limit,
    rooms: limit,
    trainers: limit,
  });

/** A line's rates, which may change in some of the months that a plan may have. */
const ratesByMonth = (line: string): fc.Arbitrary<LineRates[]> =>
  fc
    .subarray(['2026-02', '2026-03', '2026-04', '2026-05'])
    .chain((later) => fc.tuple(...[null, ...later].map((from) => anyRates(line, from))));

/** Plans with what their lines cost, and what each person at the first stage costs. */
export function costedInputs(): fc.Arbitrary<PlanInput> {
  return planInputs().chain((input) =>
    fc
      .tuple(fc.tuple(...input.lines.map(({ name }) => ratesByMonth(name))), money(50))
      .map(([rates, costPerCandidate]) => ({
        ...input,
        rates: rates.flat(),
        lines: input.lines.map((line) => ({
          ...line,
          stages: line.stages.map((stage, index) => (index === 0 ? { ...stage, costPerCandidate } : stage)),
        })),
      })),
  );
}

/** The worked example's input with costs of its two lines. */
export function withRates(input: PlanInput, change: Partial<LineRates> = {}): PlanInput {
  return { ...input, rates: input.lines.map(({ name }) => lineRates({ ...change, line: name })) };
}
