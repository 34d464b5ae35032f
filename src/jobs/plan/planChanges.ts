import type { CostReview } from '../../model/cost/costReview';
import type { Month } from '../../model/calendar/month';
import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import type { Place } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { comparedFigures, type ComparedFigure, writtenFigures, type WrittenFigure } from './writtenFigures';

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

/** What planning again does to the plan that stands. */
export interface PlanChanges {
  monthsAdded: Month[];
  monthsRemoved: Month[];
  linesAdded: string[];
  linesRemoved: string[];
  /** Heads first, then costs, each with the greatest move first; rows that come or go are not among them. */
  moved: MovedFigure[];
  /** Whether anything is written, be it a header, a note or a cell that was typed over; false where none is. */
  isWritten?: boolean;
}

/**
 * Compares the plan that stands, as its cells show it now, with a new one. Since its formulas follow the inputs, what
 * moves is what they cannot follow: other settings, rows that came or went, a plan by an older release. Cells that show
 * nothing yet, in a workbook that was never calculated, are left out.
 */
export function planChanges(
  contents: WorkbookContents,
  plan: Plan,
  { lines }: PlanInput,
  review: CostReview | null = null,
): PlanChanges {
  const written = writtenFigures(contents);
  const planned = plannedFigures(plan, fedLines(lines), review);
  const before = keysOf(written);
  const after = keysOf(plan.lines.map(({ month, line }) => ({ month, line, stage: null })));
  const moved = written.flatMap((one): MovedFigure[] => {
    const figure = planned.get(keyOf(one));
    return figure !== undefined && isMoved(one, figure) ? [movedFigure(one, figure)] : [];
  });
  return {
    monthsAdded: without(after.months, before.months),
    monthsRemoved: without(before.months, after.months),
    linesAdded: without(after.lines, before.lines),
    linesRemoved: without(before.lines, after.lines),
    moved: moved.sort((one, other) => isCost(one) - isCost(other) || size(other) - size(one)),
  };
}

/** Whether no row comes or goes and no figure moves. */
export function isUnchanged(changes: PlanChanges): boolean {
  const { moved, monthsAdded, monthsRemoved, linesAdded, linesRemoved } = changes;
  return [moved, monthsAdded, monthsRemoved, linesAdded, linesRemoved].every((list) => list.length === 0);
}

type FigureKey = Pick<WrittenFigure, 'month' | 'line' | 'stage' | 'figure'>;

function keyOf({ month, line, stage, figure }: FigureKey): string {
  return JSON.stringify({ month, line: line?.toLowerCase() ?? null, stage, figure });
}

/** Every compared figure of a plan by its key. Lines that are fed hire nobody and have no quotas. */
function plannedFigures(
  plan: Plan,
  fed: ReadonlySet<string>,
  review: CostReview | null,
): Map<string, number> {
  const figures = new Map<string, number>();
  const rows = [...plan.lines, ...plan.totals.map((total) => ({ ...total, line: null }))];
  for (const row of rows) {
    const { month, line } = row;
    for (const figure of comparedFigures) {
      figures.set(keyOf({ month, line, stage: null, figure }), row[figure]);
    }
  }
  for (const { month, line, stage, quota } of plan.quotas) {
    if (!fed.has(line)) figures.set(keyOf({ month, line, stage, figure: 'quota' }), quota);
  }
  const costs = review ? [...review.lines, ...review.totals.map((total) => ({ ...total, line: null }))] : [];
  for (const { month, line, total } of costs) {
    figures.set(keyOf({ month, line, stage: null, figure: 'cost' }), total);
  }
  return figures;
}

function fedLines(lines: PlanInput['lines']): Set<string> {
  return new Set(lines.filter(({ fedBy }) => fedBy !== null).map(({ name }) => name));
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

function isMoved({ shown, figure }: WrittenFigure, after: number): boolean {
  if (typeof shown === 'string') return true;
  if (typeof shown !== 'number') return false;
  const by = Math.abs(after - shown);
  const isFew = figure !== 'cost' && by <= moveThreshold.heads;
  return !isFew && by > moveThreshold.share * Math.abs(shown);
}

function movedFigure({ shown, ...figure }: WrittenFigure, after: number): MovedFigure {
  return { ...figure, before: shown as number | string, after };
}

function isCost({ figure }: MovedFigure): number {
  return figure === 'cost' ? 1 : 0;
}

/** How far a figure moves; from an error it comes from nowhere, which is told first. */
function size({ before, after }: MovedFigure): number {
  return typeof before === 'string' ? Infinity : Math.abs(after - before);
}
