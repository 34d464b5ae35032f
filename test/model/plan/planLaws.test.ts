import fc from 'fast-check';
import { coachingMultiplier } from '../../../src/model/plan/coaching';
import { linesFedBy } from '../../../src/model/plan/ladder';
import type { LineMonth } from '../../../src/model/plan/lineMonth';
import { makePlan, planHeads } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { planInputs } from '../support/planInputs';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const runs = { numRuns: 60 };
const keyOf = ({ line, month }: { line: string; month: string }): string => `${line} ${month}`;

/** Checks a law on every line's month of any plan. */
function onEveryRow(law: (row: LineMonth, input: PlanInput) => void, inputs = planInputs()): void {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const row of makePlan(input).lines) law(row, input);
    }),
    runs,
  );
}

describe('in every plan', () => {
  it('there is a row for each line and month of the forecast', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const planned = makePlan(input).lines.map(keyOf);
        expect(planned.sort()).toEqual(input.forecast.map(keyOf).sort());
      }),
      runs,
    );
  });

  it('the heads are the same without the quotas', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const { lines, totals } = makePlan(input);
        expect(planHeads(input)).toEqual({ lines, totals });
      }),
      runs,
    );
  });

  it('required is base and all losses, and to add less surplus is required less actual', () => {
    onEveryRow((row) => {
      const losses = row.absence + row.attrition + row.upgrade + row.buddies + row.coaches;
      expect(row.required).toBeCloseTo(row.baseHeads + losses, 6);
      expect(row.toAdd - row.surplus).toBeCloseTo(row.required - row.actual, 6);
      expect(Math.min(row.toAdd, row.surplus)).toBe(0);
    });
  });

  it('heads to add are the hires and the upgraded', () => {
    onEveryRow((row) => expect(row.hires + row.byUpgrade).toBeCloseTo(row.headsToAdd, 9));
  });

  it('the upgrade of a line is the gap of the lines that it feeds', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const rows = new Map(makePlan(input).lines.map((row) => [keyOf(row), row]));
        for (const row of rows.values()) {
          const higher = linesFedBy(row.line, input.lines);
          const gaps = higher.map((line) => rows.get(keyOf({ line, month: row.month }))!.toAdd);
          expect(row.upgrade).toBeCloseTo(
            gaps.reduce((sum, gap) => sum + gap, 0),
            6,
          );
        }
      }),
      runs,
    );
  });

  it('solved new joiners are exactly the heads to add, coaching included', () => {
    onEveryRow(
      (row, { settings }) => {
        expect(row.newJoiners).toBeCloseTo(row.toAdd, 6);
        expect(row.multiplier).toBe(coachingMultiplier(settings));
      },
      planInputs({ newJoinerMode: 'solved' }),
    );
  });

  it('planned new joiners are those of the forecast', () => {
    fc.assert(
      fc.property(planInputs({ newJoinerMode: 'planned' }), (input) => {
        const planned = new Map(input.forecast.map((row) => [keyOf(row), row.plannedJoiners]));
        for (const row of makePlan(input).lines) expect(row.newJoiners).toBe(planned.get(keyOf(row)));
      }),
      runs,
    );
  });

  it('a given number of heads is never rolled over', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const rows = new Map(makePlan(input).lines.map((row) => [keyOf(row), row]));
        for (const given of input.forecast.filter((row) => row.actualHeads !== null)) {
          expect(rows.get(keyOf(given))!.actual).toBe(given.actualHeads);
        }
      }),
      runs,
    );
  });
});

describe('the order of lines', () => {
  it('changes no figure', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const rows = new Map(makePlan(input).lines.map((row) => [keyOf(row), row]));
        const turned = makePlan({ ...input, lines: [...input.lines].reverse() });
        for (const row of turned.lines) {
          const before = rows.get(keyOf(row))!;
          expect(row.toAdd).toBeCloseTo(before.toAdd, 6);
          expect(row.actual).toBeCloseTo(before.actual, 6);
          expect(row.headsToAdd).toBeCloseTo(before.headsToAdd, 6);
        }
      }),
      runs,
    );
  });
});

describe('the need of a first month', () => {
  const first = (input: PlanInput): PlanInput => ({
    ...input,
    forecast: input.forecast.filter((row) => row.month === '2026-01'),
  });
  const needs = (input: PlanInput): number[] =>
    makePlan(first(input))
      .lines.sort((a, b) => (a.line < b.line ? -1 : 1))
      .map((row) => row.required);

  it('never falls with more calls or a longer AHT on any line', () => {
    fc.assert(
      fc.property(planInputs(), fc.nat(), (input, pick) => {
        const line = input.lines[pick % input.lines.length]!.name;
        const busier = input.forecast.map((row) =>
          row.line === line ? { ...row, calls: row.calls + 1000, ahtSeconds: row.ahtSeconds + 5 } : row,
        );
        const before = needs(input);
        needs({ ...input, forecast: busier }).forEach((need, index) =>
          expect(need).toBeGreaterThanOrEqual(before[index]! - 1e-9),
        );
      }),
      runs,
    );
  });

  it('never rises with a better PTY', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const better = input.forecast.map((row) => ({ ...row, pty: Math.min(1, row.pty * 1.1) }));
        const before = needs(input);
        needs({ ...input, forecast: better }).forEach((need, index) =>
          expect(need).toBeLessThanOrEqual(before[index]! + 1e-9),
        );
      }),
      runs,
    );
  });
});
