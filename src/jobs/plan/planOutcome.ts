import type { Place, Problem } from '../../grid/problem';
import type { InputName } from '../../grid/names';
import type { PlanSettings } from '../../model/plan/planSettings';
import type { UnusedColumn } from '../../read/recognise/unusedColumns';

/** What a month comes to, for a line or for all of them. */
export interface HeadsSummary {
  required: number;
  actual: number;
  toAdd: number;
  surplus: number;
  hires: number;
  /** On average, with the fraction. */
  interviews: number;
  /** Quota of the interview stages at the confidence of the settings. */
  interviewQuota: number;
}

export interface LineSummary extends HeadsSummary {
  line: string;
}

export interface MonthSummary extends HeadsSummary {
  /** yyyy-mm */
  month: string;
  /** Each line of the month, so that one that is short and one that is over are told apart. */
  lines: LineSummary[];
}

export interface PlanSummary {
  months: MonthSummary[];
  lines: string[];
  settings: PlanSettings;
  /** 1 / (1 - s(1/b + 1/c)) where a line is solved, else 1. */
  multiplier: number;
  /** Lines whose hires could be taken over as planned joiners. */
  unplanned: string[];
  /** Where the total table stands, for a "go to" button. */
  total: Place;
  /** yyyy-mm of months whose calendar is not announced yet. */
  estimatedMonths: string[];
}

/** Columns of inputs that were not used, each with the reason; absent where there are none. */
export interface Unused {
  unused?: ReadonlyMap<InputName, readonly UnusedColumn[]>;
}

export type PlanOutcome =
  /** `isSame` where the workbook held just this plan, so that no cell was written. */
  | ({ kind: 'written'; summary: PlanSummary; warnings: Problem[]; isSame?: true } & Unused)
  | { kind: 'refused'; problems: Problem[] };

/** Progress of a run: which stage it is in and how far, 0 to 1. */
export interface Progress {
  stage: 'reading' | 'checking' | 'writing' | 'calculating';
  share: number;
  /** The sheet that is being written, where it is one. */
  sheet?: string;
}

/** Months whose estimate a plan uses: not those for which every row gives its own days. */
export function estimatedMonths(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, values }) => (code === 'estimatedMonth' ? [String(values['month'])] : []));
}
