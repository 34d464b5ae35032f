import type { IsoDate } from '../../model/calendar/serialDate';
import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import type { InterviewsState } from './interviewsState';
import { standingsOf, type Standing } from './standing';

/** The choices of month and line, what is chosen, and its stages in their order. */
export interface ChosenStages {
  months: string[];
  lines: string[];
  month: string;
  line: string;
  standings: Standing[];
}

/**
 * What the person chose where it is still there; otherwise the first open quota: the earliest month with something to do
 * that is not past, else the last one that fell short, and its first line with something to do. The board has at least
 * one stage.
 */
export function chosenStages(
  stages: readonly InterviewStage[],
  state: Pick<InterviewsState, 'chosen' | 'entries'>,
  today: IsoDate,
): ChosenStages {
  const standings = standingsOf(stages, state, today);
  const months = unique(stages.map(({ month }) => month));
  const lines = unique(stages.map(({ line }) => line));
  const open = standings.filter(({ toDo }) => toDo > 0).map(({ stage }) => stage);
  const month = oneOf(months, state.chosen?.month) ?? openMonth(open, months, today);
  const here = (one: InterviewStage): boolean => one.month === month;
  const line =
    oneOf(lines, state.chosen?.line) ??
    open.find(here)?.line ??
    stages.find((one) => here(one) && one.atConfidence > 0)?.line ??
    stages.find(here)!.line;
  const shown = standings.filter(({ stage }) => here(stage) && stage.line === line);
  return { months, lines, month, line, standings: shown };
}

function openMonth(open: readonly InterviewStage[], months: readonly string[], today: IsoDate): string {
  const now = today.slice(0, 7);
  const ahead = months.filter((month) => month >= now).sort();
  const withWork = ahead.find((month) => open.some((one) => one.month === month));
  const short = [...months].sort().filter((month) => open.some((one) => one.month === month));
  return withWork ?? ahead[0] ?? short.at(-1) ?? [...months].sort().at(-1)!;
}

function oneOf(all: readonly string[], wanted: string | undefined): string | null {
  return wanted !== undefined && all.includes(wanted) ? wanted : null;
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
