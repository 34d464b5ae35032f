import { ourSheets, ourTables } from '../../grid/names';
import type { WorkbookContents } from '../../grid/port';
import { reviewCosts } from '../../model/cost/costReview';
import { makePlan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import { coachingMultiplier } from '../../model/plan/coaching';
import type { Month } from '../../model/calendar/month';
import { placeOf } from '../../grid/a1';
import type { Inputs } from '../../read/readInputs';
import { countChanges, inputChanges } from './inputChanges';
import { plannedFigures } from './plannedFigures';
import type { LineSummary, MonthSummary, PlanSummary } from './planOutcome';
import { linesToTakeOver } from './takeOverHires';
import { rememberedPlan } from './rememberedPlan';
import { summaryFigures, totalMonths, writtenFigures, type WrittenFigure } from './writtenFigures';

/** A plan that stands in the workbook, as its sheets show it. */
export interface StandingPlan {
  summary: PlanSummary;
  /** When it was written, in milliseconds since 1970; null where the workbook does not remember. */
  at: number | null;
  /** How many input cells, rows and settings differ from those it was written from; 0 where that is not remembered. */
  changed: number;
  /** Whether a new plan comes to other rows or figures than the sheets show. */
  behind: boolean;
}

/** What a plan would be made from now, without its errors. */
export interface PlanBasis {
  input: PlanInput;
  inputs: Inputs;
  estimatedMonths: Month[];
}

/** Below this two figures are the same, whoever calculated them. */
const noise = 1e-6;

/**
 * The plan that the sheets show; null where none stands, or where its totals show an error or nothing yet. Without a
 * basis, as where an input is wrong, it is not known to be behind.
 */
export function standingPlan(
  contents: WorkbookContents,
  { input, inputs, estimatedMonths }: PlanBasis,
  isRight: boolean,
): StandingPlan | null {
  const table = contents.tables.find(({ name }) => name === ourTables.total);
  const months = table && totalMonths(table, contents);
  if (!table || !months || months.length === 0) return null;
  const remembered = rememberedPlan(contents);
  const shown = writtenFigures(contents);
  const { settings } = input;
  return {
    summary: {
      months: months.map((month) => ({ ...month, lines: inOrder(month.lines, input) })),
      lines: input.lines.map(({ name }) => name),
      unplanned: linesToTakeOver(input),
      settings,
      multiplier: input.lines.some(({ joinersFrom }) => joinersFrom === 'solved')
        ? coachingMultiplier(settings)
        : 1,
      total: placeOf({ sheet: ourSheets.plan, row: table.area.row, column: table.area.column }),
      estimatedMonths,
    },
    at: remembered?.at ?? null,
    changed: remembered ? countChanges(inputChanges(remembered, inputs, settings)) : 0,
    behind: isRight && isBehind(shown, months, input),
  };
}

/** Lines in the order of the input; those that it no longer has stand last. */
function inOrder(lines: readonly LineSummary[], input: PlanInput): LineSummary[] {
  const known = input.lines.map(({ name }) => name.toLowerCase());
  const placeOfLine = ({ line }: LineSummary): number => {
    const place = known.indexOf(line.toLowerCase());
    return place < 0 ? known.length : place;
  };
  return [...lines].sort((one, other) => placeOfLine(one) - placeOfLine(other));
}

/** Whether a plan of the input has rows that the sheets lack, or comes to another figure than one of them. */
function isBehind(
  shown: readonly WrittenFigure[],
  months: readonly MonthSummary[],
  input: PlanInput,
): boolean {
  const plan = makePlan(input);
  const keyOf = ({ month, line, stage, figure }: Omit<WrittenFigure, 'shown' | 'place'>): string =>
    JSON.stringify([month, line?.toLowerCase(), stage, figure]);
  const next = new Map(
    plannedFigures(plan, input, reviewCosts(plan, input)).map((one) => [keyOf(one), one.value]),
  );
  const seen = new Set(shown.map(keyOf));
  const isOther = (one: WrittenFigure): boolean => {
    const after = next.get(keyOf(one));
    return (
      typeof one.shown === 'number' && (after === undefined ? one.stage === null : isApart(one.shown, after))
    );
  };
  const isMissing = [...next.keys()].some((key) => !seen.has(key));
  const isTotalOther = plan.totals.some((total) => {
    const row = months.find(({ month }) => month === total.month);
    return !row || summaryFigures.some((figure) => isApart(row[figure], total[figure]));
  });
  return isMissing || isTotalOther || shown.some(isOther);
}

function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) > noise * Math.max(1, Math.abs(one));
}
