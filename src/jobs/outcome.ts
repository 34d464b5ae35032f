/** What planning says to whoever asked for it: the ribbon, the pane or a test. */
import type { Place, Problem } from '../grid/problem';
import type { LearnedRate } from '../model/hiring/learnedRate';
import type { InputMapping } from '../read/mapping/inputMapping';
import type { PlanInput } from '../model/plan/planInput';
import type { PlanSettings } from '../model/plan/planSettings';
import type { InputName } from '../grid/names';
import type { CallSourceFound } from '../read/calls/callForecast';

/** An input as it was found in the workbook. */
export interface FoundInput {
  /** Which of the input tables it is. */
  input: InputName;
  /** Name of the Excel table, or null for a plain range. */
  table: string | null;
  place: Place;
  rows: number;
}

export interface Survey {
  found: FoundInput[];
  /** How each input was read, for a person to check and correct. */
  mapping: InputMapping[];
  problems: Problem[];
  /** First and last month as yyyy-mm and the lines in their order; absent when the forecast cannot be read. */
  months?: { first: string; last: string; count: number };
  lines?: string[];
  /** What a plan would be made from, to try scenarios on; absent where an error keeps it from being made. */
  basis?: PlanInput;
  /** Whether a plan of ours stands in the workbook already. */
  planned: boolean;
  /** Quotas and what HR has recorded; null without quotas. */
  interviews: InterviewBoard | null;
  /** Call logs and counts from which a forecast can be made. */
  calls: CallSourceFound[];
}

/** What HR works by: the quotas as the workbook shows them, and how far each has come. */
export interface InterviewBoard {
  stages: InterviewStage[];
  learned: LearnedPassRate[];
  /** Records that count for no quota, each with its cell and its cure. */
  uncounted: Problem[];
}

/** A stage of a line's month. Dates are yyyy-mm-dd. */
export interface InterviewStage {
  /** yyyy-mm */
  month: string;
  line: string;
  stage: string;
  /** Whether it is the row behind the last stage, of those who came through all of them. */
  joined: boolean;
  quota: number;
  atConfidence: number;
  start: string;
  due: string;
  estimated: boolean;
  /** People who have stood here so far; null where nothing is recorded. */
  done: number | null;
}

/** A pass rate of the Stages table beside the one that the records show so far. */
export interface LearnedPassRate {
  /** The line whose own stage it is; null for a stage of every line without stages of its own. */
  line: string | null;
  stage: string;
  /** As the Stages table has it. */
  planned: number;
  learned: LearnedRate;
  /** yyyy-mm-dd: when the last of the people it was learned from are due at the next stage; until then it may rise. */
  until: string;
  place: Place;
}

export interface MonthSummary {
  /** yyyy-mm */
  month: string;
  required: number;
  actual: number;
  toAdd: number;
  surplus: number;
  hires: number;
  interviews: number;
}

export interface PlanSummary {
  months: MonthSummary[];
  lines: string[];
  settings: PlanSettings;
  /** 1 / (1 - s(1/b + 1/c)) in solved mode, 1 in planned mode. */
  multiplier: number;
  /** Where the total table stands, for a "go to" button. */
  total: Place;
  /** yyyy-mm of months whose calendar is not announced yet. */
  estimatedMonths: string[];
}

export type PlanOutcome =
  { kind: 'written'; summary: PlanSummary; warnings: Problem[] } | { kind: 'refused'; problems: Problem[] };

/** Progress of a run: which stage it is in and how far, 0 to 1. */
export interface Progress {
  stage: 'reading' | 'checking' | 'writing' | 'calculating';
  share: number;
}
