/** How long the plan of a large centre takes, from the cells read to the steps that write it. */
import { performance } from 'node:perf_hooks';
import { addMonths, monthSerial } from '../../src/model/calendar/month';
import { makePlan } from '../../src/model/plan/plan';
import { defaultPlanSettings } from '../../src/model/plan/planSettings';
import type { WriteStep } from '../../src/grid/port';
import { preparePlan } from '../../src/jobs/plan/planWorkbook';
import { contentsOf } from '../support/fileContents';
import { planningBook } from '../support/planningBook';

const sizes = [
  { months: 12, lines: 3 },
  { months: 36, lines: 20 },
];

export interface PlanTiming {
  months: number;
  lines: number;
  /** Milliseconds of reading, checking, planning and laying out. */
  prepare: number;
  /** Milliseconds of the model alone. */
  model: number;
  formulas: number;
}

/** Times the plan at each size; the least of several runs, since anything else is the machine's noise. */
export function timePlans(): PlanTiming[] {
  return sizes.map(({ months, lines }) => {
    const contents = contentsOf(largeBook(months, lines), []);
    const settings = { version: 2 as const, ...defaultPlanSettings };
    const first = preparePlan(contents, settings, 'en');
    if (first.kind === 'refused') throw new Error(first.problems.map((problem) => problem.code).join(', '));
    const { input } = first.layout;
    const formulas = first.steps.reduce((sum, { step }) => sum + formulasOf(step), 0);
    return {
      months,
      lines,
      prepare: least(() => preparePlan(contents, settings, 'en')),
      model: least(() => makePlan(input)),
      formulas,
    };
  });
}

function formulasOf(step: WriteStep): number {
  if (step.kind === 'fill') return step.area.rows * step.area.columns;
  return step.kind === 'cells' ? step.cells.flat().filter((cell) => String(cell).startsWith('=')).length : 0;
}

function least(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Lines in ladders of three, as centres have them. */
function largeBook(months: number, lines: number): ReturnType<typeof planningBook> {
  const names = Array.from({ length: lines }, (_, index) => `Line ${index + 1}`);
  return planningBook({
    Forecast: {
      rows: Array.from({ length: months }, (_, month) =>
        names.map((name, index) => [
          monthSerial(addMonths('2024-01', month)),
          name,
          10_000 + 500 * index,
          180,
          20,
          40,
          1,
          2,
        ]),
      ).flat(),
    },
    Lines: {
      rows: names.map((name, index) => [name, index % 3 === 0 ? null : names[index - 1]!, 0.7, 0.08, 30]),
    },
  });
}
