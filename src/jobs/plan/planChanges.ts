import type { CostReview } from '../../model/cost/costReview';
import type { Month } from '../../model/calendar/month';
import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import type { Place } from '../../grid/problem';
import type { CellValue, WorkbookContents } from '../../grid/port';
import type { Inputs } from '../../read/readInputs';
import { countChanges, inputChanges, noInputChanges, type InputChanges } from './inputChanges';
import { plannedFigures, type PlannedFigure } from './plannedFigures';
import { rememberedPlan } from './rememberedPlan';
import { isCost, type ComparedFigure, writtenFigures, type WrittenFigure } from './writtenFigures';

/**
 * A figure moves once it differs by more than this many heads and by more than this share of what it was; a cost, which
 * may be in any currency, by the share alone.
 */
export const moveThreshold = { heads: 0.5, share: 0.01 };

/** A figure of the plan that stands and what a new plan makes of it. */
export interface MovedFigure {
  month: Month;
  /** Null in the total. */
  line: string | null;
  /** Null but for quotas. */
  stage: string | null;
  figure: ComparedFigure;
  /** An error is its text, such as "#REF!". */
  before: number | string;
  after: number;
  place: Place;
}

/** A figure over all months: from what to what. */
export interface ChangedTotal {
  /** Null in the total. */
  line: string | null;
  figure: TotalFigure;
  before: number;
  after: number;
}

/** What is told of all months together; required heads as their mean, since heads of different months are the same people. */
export const totalFigures = ['required', 'hires', 'interviews', 'cost', 'budgetLeft'] as const;

export type TotalFigure = (typeof totalFigures)[number];

/** What a new plan differs in from the one that was written last. */
export interface PlanChanges {
  /** When that was, in milliseconds since 1970; null where the workbook does not remember and its sheets are compared. */
  since: number | null;
  /** What the plan is made from, as far as it differs. */
  inputs: InputChanges;
  /** Of all lines together. */
  totals: ChangedTotal[];
  /** Of each line. */
  byLine: ChangedTotal[];
  monthsAdded: Month[];
  monthsRemoved: Month[];
  linesAdded: string[];
  linesRemoved: string[];
  /** Heads first, then costs, each with the greatest move first; rows that come or go are not among them. */
  moved: MovedFigure[];
  /** Whether the plan that stands was made by the rules of the first release, whose hires did not stay; absent where not. */
  newRules?: true;
  /** Whether anything is written, be it a header, a note or a cell that was typed over; false where none is. */
  isWritten?: boolean;
}

/** A new plan, with what it is made from. */
export interface NewPlan {
  plan: Plan;
  input: PlanInput;
  review: CostReview | null;
  inputs: Inputs;
}

/**
 * Compares the plan that was written last with a new one. The sheets show by themselves what changed inputs make of the
 * plan, so that its figures are those that the workbook remembers; where it remembers none, and for what a cell shows
 * that no plan wrote, they are those of the sheets. Cells that show nothing yet, in a workbook that was never
 * calculated, are left out.
 */
export function planChanges(contents: WorkbookContents, made: NewPlan): PlanChanges {
  const { plan, input, review, inputs } = made;
  const remembered = rememberedPlan(contents);
  const shown = writtenFigures(contents);
  const planned = plannedFigures(plan, input, review);
  const before = keysOf(shown);
  const after = keysOf(plan.lines.map(({ month, line }) => ({ month, line, stage: null })));
  const was = remembered?.figures ?? shown.flatMap(asFigure);
  const totals = changedTotals(was, planned);
  return {
    since: remembered?.at ?? null,
    inputs: remembered ? inputChanges(remembered, inputs, input.settings) : noInputChanges,
    totals: totals.filter(({ line }) => line === null),
    byLine: totals.filter(({ line }) => line !== null),
    monthsAdded: without(after.months, before.months),
    monthsRemoved: without(before.months, after.months),
    linesAdded: without(after.lines, before.lines),
    linesRemoved: without(before.lines, after.lines),
    moved: movedFigures(shown, planned, remembered?.figures ?? []),
  };
}

/** Figures of the sheets that a new plan moves, or has moved already since the plan was written. */
export function movedFigures(
  shown: readonly WrittenFigure[],
  planned: readonly PlannedFigure[],
  remembered: readonly PlannedFigure[] = [],
): MovedFigure[] {
  const [next, kept] = [planned, remembered].map(
    (figures) => new Map(figures.map((one) => [keyOf(one), one.value])),
  ) as [Map<string, number>, Map<string, number>];
  const moved = shown.flatMap(({ shown: now, ...figure }): MovedFigure[] => {
    const after = next.get(keyOf(figure));
    // What is left of a budget moves with the cost, and by any share of the little that it may be.
    if (after === undefined || figure.figure === 'budgetLeft') return [];
    const was = typeof now === 'string' ? now : (kept.get(keyOf(figure)) ?? now);
    const before = [was, now].find((one) => isMoved(figure.figure, one, after));
    return before === undefined ? [] : [{ ...figure, before: before as number | string, after }];
  });
  return moved.sort(
    (one, other) => Number(isCost(one.figure)) - Number(isCost(other.figure)) || size(other) - size(one),
  );
}

function changedTotals(before: readonly PlannedFigure[], after: readonly PlannedFigure[]): ChangedTotal[] {
  const [was, is] = [overMonths(before), overMonths(after)];
  return [...is].flatMap(([key, { line, figure, value }]): ChangedTotal[] => {
    const old = was.get(key)?.value;
    return old !== undefined && isMoved(figure, old, value)
      ? [{ line, figure, before: old, after: value }]
      : [];
  });
}

interface OverMonths {
  line: string | null;
  figure: TotalFigure;
  value: number;
}

/** Figures of all months by line, in the order in which they are told. */
function overMonths(figures: readonly PlannedFigure[]): Map<string, OverMonths> {
  const all = new Map<string, OverMonths>();
  for (const figure of totalFigures) {
    const rows = figures.filter((one) => one.figure === figure && one.stage === null);
    const months = new Set(rows.map(({ month }) => month)).size;
    for (const { line, value } of rows) {
      const key = JSON.stringify([line?.toLowerCase() ?? null, figure]);
      const sum = all.get(key) ?? { line, figure, value: 0 };
      all.set(key, sum);
      sum.value += figure === 'required' ? value / months : value;
    }
  }
  return all;
}

function asFigure({ shown, month, line, stage, figure }: WrittenFigure): PlannedFigure[] {
  return typeof shown === 'number' ? [{ month, line, stage, figure, value: shown }] : [];
}

/** Whether no input differs, no row comes or goes and no figure moves. */
export function isUnchanged(changes: PlanChanges): boolean {
  if (countChanges(changes.inputs) > 0) return false;
  const { moved, monthsAdded, monthsRemoved, linesAdded, linesRemoved } = changes;
  return [moved, monthsAdded, monthsRemoved, linesAdded, linesRemoved].every((list) => list.length === 0);
}

type FigureKey = Pick<WrittenFigure, 'month' | 'line' | 'stage' | 'figure'>;

function keyOf({ month, line, stage, figure }: FigureKey): string {
  return JSON.stringify({ month, line: line?.toLowerCase() ?? null, stage, figure });
}

/** Months and lines of the rows; names stay as they are written, and case does not tell two of them apart. */
function keysOf(rows: readonly Omit<FigureKey, 'figure'>[]): { months: string[]; lines: string[] } {
  const ofLines = rows.filter(({ line, stage }) => line !== null && stage === null);
  return {
    months: [...new Set(ofLines.map(({ month }) => month))].sort(),
    lines: [...new Set(ofLines.map(({ line }) => line!))],
  };
}

function without(list: readonly string[], known: readonly string[]): string[] {
  const keys = new Set(known.map((one) => one.toLowerCase()));
  return list.filter((one) => !keys.has(one.toLowerCase()));
}

function isMoved(figure: ComparedFigure, before: CellValue, after: number): boolean {
  if (typeof before === 'string') return true;
  if (typeof before !== 'number') return false;
  const by = Math.abs(after - before);
  const isFew = !isCost(figure) && by <= moveThreshold.heads;
  return !isFew && by > moveThreshold.share * Math.abs(before);
}

/** How far a figure moves; from an error it comes from nowhere, which is told first. */
function size({ before, after }: MovedFigure): number {
  return typeof before === 'string' ? Infinity : Math.abs(after - before);
}

/** Whether all that changed is in the sheets already, which follow their inputs, so that there is nothing to write. */
export function isFollowed(changes: PlanChanges): boolean {
  return changes.isWritten === false && !isUnchanged(changes);
}
