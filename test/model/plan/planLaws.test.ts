import fc from 'fast-check';
import { coachingMultiplier } from '../../../src/model/plan/coaching';
import { linesFedBy } from '../../../src/model/plan/ladder';
import type { LineMonth } from '../../../src/model/plan/lineMonth';
import { makePlan, planHeads } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import { addMonths } from '../../../src/model/calendar/month';
import { forecastMonth, planInputs, planLine, workedStages } from '../support/planInputs';

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

  it('required is base and all losses; to add and what training lacks, less surplus, is required less actual', () => {
    onEveryRow((row) => {
      const losses = row.absence + row.attrition + row.upgrade + row.buddies + row.coaches;
      expect(row.required).toBeCloseTo(row.baseHeads + losses, 6);
      expect(row.toAdd + row.shortTraining - row.surplus).toBeCloseTo(row.required - row.actual, 6);
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

/** A plan of one line that carries its hires, of so many base heads in each month. */
function carriedPlan(
  needs: readonly number[],
  opening: number,
  { attrition = 0, tolerance = 0.25 } = {},
): LineMonth[] {
  const forecast = needs.map((need, index) =>
    forecastMonth({
      month: addMonths('2026-01', index),
      calls: (need * 168 * 3600) / 240,
      pty: 1,
      absence: { heads: 0 },
      attrition: { rate: attrition },
      actualHeads: index === 0 ? opening : null,
    }),
  );
  const lines = [planLine('Hotline', null, workedStages, 'carried')];
  return makePlan({ forecast, lines, settings: { ...defaultPlanSettings, tolerance } }).lines;
}

const total = (rows: readonly LineMonth[]): number => rows.reduce((sum, { hires }) => sum + hires, 0);
const needed = fc.integer({ min: 0, max: 5000 }).map((tenths) => tenths / 10);

describe('hires stay hired', () => {
  it('heads are never below 0, and who leaves is never more than is there', () => {
    onEveryRow((row) => {
      expect(row.actual).toBeGreaterThanOrEqual(0);
      expect(row.nextMonth).toBeGreaterThanOrEqual(0);
      expect(row.leavers).toBeLessThanOrEqual(row.actual);
      expect(row.attrition).toBe(row.leavers);
    });
  });

  it('carried and solved joiners of the forecast change nothing', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const planned = new Set(
          input.lines.filter((line) => line.joinersFrom === 'planned').map(({ name }) => name),
        );
        const more = input.forecast.map((row) =>
          planned.has(row.line) ? row : { ...row, plannedJoiners: row.plannedJoiners + 7 },
        );
        expect(makePlan({ ...input, forecast: more })).toEqual(makePlan(input));
      }),
      runs,
    );
  });

  it('next month has this month’s heads and whole hires, less who leaves and is upgraded', () => {
    onEveryRow(
      (row, { settings }) => {
        if (row.joinersFrom === 'planned') return;
        const isFed = row.hires === 0 && row.byUpgrade > 0;
        const moved = row.actual + row.hires - row.leavers - row.upgrade;
        if (
          !isFed &&
          row.byUpgrade === 0 &&
          row.toAdd > settings.tolerance &&
          settings.rounding === 'perLine'
        ) {
          expect(row.hires % 1).toBe(0);
          expect(row.nextMonth).toBeCloseTo(Math.max(0, moved), 9);
        }
      },
      planInputs({ rounding: 'perLine' }),
    );
  });

  it('a need that stays, without losses, is hired for once', () => {
    fc.assert(
      fc.property(needed, needed, fc.integer({ min: 2, max: 12 }), (need, opening, months) => {
        const rows = carriedPlan(
          Array.from({ length: months }, () => need),
          opening,
          { tolerance: 0 },
        );
        expect(total(rows)).toBe(Math.max(0, Math.ceil(Number((need - opening).toFixed(6)))));
        expect(rows.slice(1).map(({ hires }) => hires)).toEqual(rows.slice(1).map(() => 0));
      }),
      runs,
    );
  });

  it('a need that is higher by x in every month hires x more, within a head', () => {
    fc.assert(
      fc.property(
        fc.array(needed, { minLength: 1, maxLength: 12 }),
        needed,
        needed,
        (needs, more, opening) => {
          const raised = needs.map((need) => need + more);
          const first = Math.max(opening, 0);
          fc.pre(Math.max(...needs) >= first);
          const by = total(carriedPlan(raised, first)) - total(carriedPlan(needs, first));
          expect(Math.abs(by - more)).toBeLessThanOrEqual(1 + 1e-6);
        },
      ),
      runs,
    );
  });

  it('no month hires for a gap within the tolerance, and none leaves more than that open', () => {
    const rates = fc.integer({ min: 0, max: 30 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.array(needed, { minLength: 1, maxLength: 12 }),
        needed,
        rates,
        (needs, opening, attrition) => {
          for (const row of carriedPlan(needs, opening, { attrition })) {
            if (row.toAdd <= 0.25) expect(row.hires).toBe(0);
            expect(row.toAdd - row.hires).toBeLessThanOrEqual(0.25 + 1e-6);
            expect(row.hires).toBeLessThan(row.toAdd + 0.75 + 1e-6);
          }
        },
      ),
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
