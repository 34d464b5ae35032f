import { shiftDate } from '../../model/calendar/calendar';
import type { IsoDate } from '../../model/calendar/serialDate';
import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import type { InterviewsState } from './interviewsState';
import { standingsOf, type Standing } from './standing';

/** Why a stage is on this week's list. */
export type WeekReason = 'late' | 'due' | 'start' | 'underWay';

/** Why a stage is listed: for this week, or because its month ended without its quota. */
export type ListedReason = WeekReason | 'missed';

export interface WeekTask {
  standing: Standing;
  why: WeekReason;
}

/** What HR has to see to between Monday and Sunday, over all lines. */
export interface Week {
  monday: IsoDate;
  sunday: IsoDate;
  tasks: WeekTask[];
  /** People to do at each stage over all of its tasks, in the order of the stages. */
  byStage: { stage: string; toDo: number }[];
  /** Stages of months that are over whose quota was never met, the latest month first: too late to be anybody's task. */
  missed: Standing[];
  /** The first stage that starts after this week. */
  next: Standing | null;
}

const order: readonly WeekReason[] = ['late', 'due', 'start', 'underWay'];

/** The stages that are late, fall due, must start or are under way this week, the most urgent first. */
export function weekOf(
  stages: readonly InterviewStage[],
  state: Pick<InterviewsState, 'entries'>,
  today: IsoDate,
): Week {
  const monday = mondayOf(today);
  const sunday = shiftDate(monday, 6);
  const open = standingsOf(stages, state, today).filter(
    ({ progress }) => progress !== 'done' && progress !== 'none',
  );
  const current = open.filter(({ stage }) => stage.month >= today.slice(0, 7));
  const tasks = current
    .filter(({ stage }) => stage.start <= sunday)
    .map((standing): WeekTask => ({ standing, why: reasonOf(standing, monday, sunday) }));
  const later = current.filter(({ stage }) => stage.start > sunday);
  return {
    monday,
    sunday,
    tasks: [...tasks].sort(byUrgency),
    byStage: peopleByStage(tasks, stages),
    missed: open
      .filter((one) => !current.includes(one))
      .sort((one, other) => compare(other.stage.month, one.stage.month)),
    next: later.sort((one, other) => compare(one.stage.start, other.stage.start))[0] ?? null,
  };
}

/** Stages of several lines that are called the same are one. */
function peopleByStage(tasks: readonly WeekTask[], stages: readonly InterviewStage[]): Week['byStage'] {
  const names = new Map(stages.map(({ stage }) => [stage.toLowerCase(), stage]));
  return [...names].flatMap(([key, stage]) => {
    const same = tasks.filter(({ standing }) => standing.stage.stage.toLowerCase() === key);
    const toDo = same.reduce((sum, { standing }) => sum + standing.toDo, 0);
    return same.length > 0 ? [{ stage, toDo }] : [];
  });
}

function mondayOf(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return shiftDate(date, -((day + 6) % 7));
}

function reasonOf({ stage, progress }: Standing, monday: IsoDate, sunday: IsoDate): WeekReason {
  if (progress === 'late') return 'late';
  if (stage.due <= sunday) return 'due';
  return stage.start >= monday ? 'start' : 'underWay';
}

function byUrgency(one: WeekTask, other: WeekTask): number {
  const [a, b] = [one, other].map(({ standing }) => standing.stage) as [InterviewStage, InterviewStage];
  return order.indexOf(one.why) - order.indexOf(other.why) || compare(a.due, b.due);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
