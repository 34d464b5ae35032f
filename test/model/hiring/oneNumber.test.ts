import fc from 'fast-check';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { makePlan } from '../../../src/model/plan/plan';
import { scenarioFigures } from '../../../src/model/whatIf/scenarioFigures';
import { scenarioLines } from '../../../src/model/whatIf/scenarioLines';
import { planInputs } from '../support/planInputs';

/** The same with a stage before the interview, whose people are no interviews. */
function withScreening(input: PlanInput): PlanInput {
  const screening = { name: 'CV', passRate: 0.3, inYield: false, isTraining: false };
  return { ...input, lines: input.lines.map((line) => ({ ...line, stages: [screening, ...line.stages] })) };
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

describe('the number of interviews', () => {
  it('is one in the plan, its total, the interview quotas and a scenario that changes nothing', () => {
    fc.assert(
      fc.property(planInputs(), fc.boolean(), (worked, screened) => {
        const input = screened ? withScreening(worked) : worked;
        const { lines, totals, quotas } = makePlan(input);
        const interviews = quotas.filter(({ stage }) => stage === 'Interview');
        for (const figure of ['interviews', 'interviewQuota'] as const) {
          const ofQuotas = interviews.map(({ average, atConfidence }) =>
            figure === 'interviews' ? average : atConfidence,
          );
          expect(ofQuotas).toEqual(lines.map((row) => row[figure]));
          const total = sum(totals.map((month) => month[figure]));
          for (const all of [scenarioFigures(input).at(-1)!, scenarioLines(input).at(-1)!]) {
            expect(all[figure]).toBe(total);
          }
          const byMonth = totals.map(({ month }) =>
            sum(ofQuotas.filter((_, index) => interviews[index]!.month === month)),
          );
          expect(sum(byMonth)).toBe(total);
        }
      }),
      { numRuns: 100 },
    );
  });
});
