import fc from 'fast-check';
import type { Stage } from '../../../src/model/hiring/funnel';
import { addMonths } from '../../../src/model/calendar/month';
import type { ForecastMonth, PlanInput, PlanLine } from '../../../src/model/plan/planInput';
import {
  defaultPlanSettings,
  joinersFrom,
  type JoinersFrom,
  type PlanSettings,
} from '../../../src/model/plan/planSettings';

/** Interview, offer and reporting with the worked example's yield of 0.324, then a training that all pass. */
export const workedStages: Stage[] = [
  { name: 'Interview', passRate: 0.45, inYield: true, isTraining: false },
  { name: 'Offer', passRate: 0.8, inYield: true, isTraining: false },
  { name: 'Reporting', passRate: 0.9, inYield: true, isTraining: false },
];

export function planLine(
  name: string,
  fedBy: string | null = null,
  stages = workedStages,
  from: JoinersFrom = 'planned',
): PlanLine {
  return { name, fedBy, stages, joinersFrom: from };
}

/** The worked example's month; upgrade comes from the ladder and is therefore not here. */
export function forecastMonth(change: Partial<ForecastMonth> = {}): ForecastMonth {
  return {
    month: '2026-01',
    line: 'Hotline',
    calls: 120_000,
    ahtSeconds: 240,
    workingDays: 21,
    pty: 0.7,
    absence: { rate: 0.08 },
    attrition: { heads: 3 },
    plannedJoiners: 12,
    actualHeads: 80,
    ...change,
  };
}

/**
 * The worked example: one line whose upgrade of 4 is the gap of a higher line that it feeds. The higher line has
 * nobody and no losses, so that its gap is its base heads, and in solved mode a third of it before coaching.
 */
export function workedExample(settings: Partial<PlanSettings> = {}): PlanInput {
  const base = settings.newJoinerMode === 'solved' ? 4 / 3 : 4;
  const higher = forecastMonth({
    line: 'CIC',
    calls: (base * 168 * 3600) / 240,
    pty: 1,
    absence: { heads: 0 },
    attrition: { heads: 0 },
    plannedJoiners: 0,
    actualHeads: 0,
  });
  return {
    forecast: [forecastMonth(), higher],
    lines: [
      planLine('Hotline', null, workedStages, waysOf(settings)[0]),
      planLine('CIC', 'Hotline', workedStages, waysOf(settings)[0]),
    ],
    settings: { ...defaultPlanSettings, ...settings },
  };
}

/** The ways that lines are read in: the one of the settings, else any, planned first. */
function waysOf({ newJoinerMode = 'byForecast' }: Partial<PlanSettings>): readonly JoinersFrom[] {
  return newJoinerMode === 'byForecast' ? joinersFrom : [newJoinerMode];
}

const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

const settingsOf = (settings: Partial<PlanSettings>): fc.Arbitrary<PlanSettings> =>
  fc
    .record({
      rounding: fc.constantFrom('perLine' as const, 'total' as const, 'none' as const),
      buddySpan: fc.integer({ min: 2, max: 6 }),
      coachSpan: fc.integer({ min: 3, max: 12 }),
      lostShare: decimal(0, 1),
      tolerance: fc.constantFrom(0, 0.25, 1),
    })
    .map((chosen) => ({ ...defaultPlanSettings, ...chosen, ...settings }));

/** Plans of up to four lines in any ladder without loops and up to four months, each figure within its bounds. */
export function planInputs(settings: Partial<PlanSettings> = {}): fc.Arbitrary<PlanInput> {
  const figures = fc.record({
    calls: fc.integer({ min: 0, max: 300_000 }),
    ahtSeconds: fc.integer({ min: 30, max: 900 }),
    workingDays: fc.integer({ min: 15, max: 23 }),
    pty: decimal(0.3, 1),
    absence: fc.oneof(fc.record({ rate: decimal(0, 0.4) }), fc.record({ heads: decimal(0, 20) })),
    attrition: fc.oneof(fc.record({ rate: decimal(0, 0.2) }), fc.record({ heads: decimal(0, 5) })),
    plannedJoiners: fc.integer({ min: 0, max: 20 }),
    actual: fc.integer({ min: 0, max: 400 }),
    isGiven: fc.boolean(),
  });
  const line = fc.record({
    feeder: fc.option(fc.nat(), { nil: null }),
    months: fc.array(figures, { minLength: 4, maxLength: 4 }),
    trainingPass: decimal(0.5, 1),
    from: fc.constantFrom(...waysOf(settings)),
  });
  const count = fc.integer({ min: 1, max: 4 });
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), count, settingsOf(settings))
    .map(([lines, months, chosen]) => ({
      settings: chosen,
      lines: lines.map(({ feeder, trainingPass, from }, index) =>
        planLine(
          `L${index}`,
          feeder === null || index === 0 ? null : `L${feeder % index}`,
          [...workedStages, { name: 'Training', passRate: trainingPass, inYield: true, isTraining: true }],
          from,
        ),
      ),
      forecast: lines.flatMap((one, index) =>
        one.months.slice(0, months).map(({ actual, isGiven, ...rest }, at) => ({
          ...rest,
          line: `L${index}`,
          month: addMonths('2026-01', at),
          actualHeads: at === 0 || isGiven ? actual : null,
        })),
      ),
    }));
}
