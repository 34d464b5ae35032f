import fc from 'fast-check';
import { costKinds } from '../../../src/model/cost/costFigures';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { scenarioFigures, type ScenarioFigures } from '../../../src/model/whatIf/scenarioFigures';
import { scenarioLines, type ScenarioLine } from '../../../src/model/whatIf/scenarioLines';
import { workedExample } from '../support/planInputs';
import { costedInputs, withRates } from '../support/rates';

const runs = { numRuns: 50 };
const close = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
};
const ofAll = (rows: readonly ScenarioLine[]): ScenarioLine[] => rows.filter(({ line }) => line === null);

describe('the figures of a scenario by line', () => {
  it('are those of each line by month and over all months, then those of all lines', () => {
    const february = workedExample().forecast.map((row) => ({ ...row, month: '2026-02' }));
    const input = { ...workedExample(), forecast: [...workedExample().forecast, ...february] };
    expect(scenarioLines(input).map(({ line, month }) => [line, month])).toEqual(
      ['Hotline', 'CIC', null].flatMap((line) => ['2026-01', '2026-02', null].map((month) => [line, month])),
    );
  });

  it('have no money without rates', () => {
    for (const row of scenarioLines(workedExample())) {
      expect([row.kinds, row.cost, row.costPerCall, row.budget]).toEqual([null, null, null, null]);
    }
  });

  it('stand beside the budget of the line, and over all lines beside that of the month', () => {
    const budget = [
      { month: '2026-01', line: 'Hotline', amount: 700_000 },
      { month: '2026-01', line: null, amount: 900_000 },
    ];
    const rows = scenarioLines({ ...withRates(workedExample()), budget });
    expect(rows.map((row) => row.budget)).toEqual([700_000, 700_000, null, null, 900_000, 900_000]);
    for (const row of rows) close(row.variance, row.budget === null ? null : row.budget - row.cost!);
  });

  it('leave a line out of which the plan has no month', () => {
    const input = workedExample();
    const forecast = input.forecast.filter(({ line }) => line === 'Hotline');
    expect(scenarioLines({ ...input, forecast }).map(({ line }) => line)).toEqual([
      'Hotline',
      'Hotline',
      null,
      null,
    ]);
  });

  it('of all lines are those that scenarios are compared by', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        const figures = scenarioFigures(input);
        const rows = ofAll(scenarioLines(input));
        expect(rows.map(({ month }) => month)).toEqual(figures.map(({ month }) => month));
        rows.forEach((row, index) => expect(row).toMatchObject(figures[index]!));
      }),
      runs,
    );
  });

  it('add up, over the lines and over the kinds, in each month and over all', () => {
    const summed = ['calls', 'required', 'toAdd', 'cost'] as const satisfies (keyof ScenarioFigures)[];
    const sum = (values: (number | null)[]): number =>
      values.reduce<number>((all, one) => all + (one ?? 0), 0);
    fc.assert(
      fc.property(costedInputs(), fewerMonths, (input, left) => {
        const rows = scenarioLines(left(input));
        for (const total of ofAll(rows)) {
          const lines = rows.filter(({ line, month }) => line !== null && month === total.month);
          for (const figure of summed) close(sum(lines.map((row) => row[figure])), total[figure]);
          for (const kind of costKinds)
            close(sum(lines.map(({ kinds }) => kinds![kind])), total.kinds![kind]);
        }
        for (const { kinds, cost } of rows) close(sum(Object.values(kinds!)), cost);
      }),
      runs,
    );
  });
});

/** Leaves a plan as it is, or without the first line in its last month. */
const fewerMonths = fc.boolean().map((isLeft) => (input: PlanInput): PlanInput => {
  const months = input.forecast.map(({ month }) => month).sort();
  const isDropped = ({ line, month }: PlanInput['forecast'][number]): boolean =>
    line === input.lines[0]!.name && month === months.at(-1) && month !== months[0];
  return isLeft ? { ...input, forecast: input.forecast.filter((row) => !isDropped(row)) } : input;
});
