import type { Inputs } from '../../read/readInputs';
import { isSamePlan, packPlan, writtenPlanFrom, type KeptValue } from '../../settings/writtenPlan';
import { defaultPlanSettings, type PlanSettings } from '../../model/plan/planSettings';
import type { WorkbookContents } from '../../grid/port';
import { inputCells } from './inputCells';
import type { PlannedFigure } from './plannedFigures';
import { isCost, type ComparedFigure } from './writtenFigures';

/** What a plan was made from and came to, to be compared with the next one. */
export interface MadePlan {
  inputs: Inputs;
  settings: PlanSettings;
  figures: readonly PlannedFigure[];
}

/** A plan as the workbook is to keep it; null where it keeps just this one. */
export function planToKeep({ inputs, settings, figures }: MadePlan, { keptPlan }: WorkbookContents): unknown {
  const plan = packPlan({
    at: Date.now(),
    settings: planSettingsOf(settings),
    inputs: Object.fromEntries(
      [...inputCells(inputs)].map(([input, cells]) => [
        input,
        cells
          .filter(({ value }) => value !== null)
          .map(({ month, line, stage, column, value }) => ({ month, line, stage, column, value })),
      ]),
    ),
    figures: figures.map(({ month, line, stage, figure, value }): KeptValue<number> => ({
      month,
      line,
      stage: null,
      // A column for each stage takes a quarter of the room that a row for each would.
      column: stage === null ? figure : `${figure}:${stage}`,
      value: Number(value.toFixed(isCost(figure) ? 0 : 2)),
    })),
  });
  return isSamePlan(plan, keptPlan) ? null : plan;
}

/** What the workbook remembers of the plan that was written last; null where it remembers none. */
export interface RememberedPlan {
  at: number;
  settings: Readonly<Record<string, unknown>>;
  inputs: NonNullable<ReturnType<typeof writtenPlanFrom>>['inputs'];
  figures: PlannedFigure[];
}

export function rememberedPlan({ keptPlan }: WorkbookContents): RememberedPlan | null {
  const written = writtenPlanFrom(keptPlan);
  return (
    written && {
      ...written,
      figures: written.figures.map(({ month, line, column, value }) => {
        const [figure, ...stage] = column.split(':');
        return {
          month: month ?? '',
          line,
          stage: stage.length > 0 ? stage.join(':') : null,
          figure: figure as ComparedFigure,
          value,
        };
      }),
    }
  );
}

/** The settings on which figures rest, without what else the workbook keeps. */
export function planSettingsOf(settings: PlanSettings): Record<keyof PlanSettings, number | string> {
  const names = Object.keys(defaultPlanSettings) as (keyof PlanSettings)[];
  return Object.fromEntries(names.map((name) => [name, settings[name]])) as ReturnType<typeof planSettingsOf>;
}
