import type { Bound } from '../bound';

/** The planner's choices, kept with the workbook. Every figure of the plan follows from these and the input tables. */

/**
 * Who a line's new joiners are: planned, those of its forecast; carried, its hires, who are heads of the next month;
 * solved, this month's own heads to add.
 */
export const joinersFrom = ['planned', 'carried', 'solved'] as const;
export type JoinersFrom = (typeof joinersFrom)[number];

/** The same for lines that do not say it themselves; by forecast, a line is planned where joiners are, else carried. */
export type NewJoinerMode = JoinersFrom | 'byForecast';
export type RoundingPolicy = 'perLine' | 'total' | 'none';
export type CalendarKind = 'CN' | 'weekdays';

export interface PlanSettings {
  /** Where new joiners come from on a line that does not say it itself. Defaults to byForecast. */
  newJoinerMode: NewJoinerMode;
  /** Where fractions of heads are rounded up. Defaults to perLine. */
  rounding: RoundingPolicy;
  /** Working days: the statutory calendar of China, or Monday to Friday. Defaults to CN. */
  calendar: CalendarKind;
  /** New joiners per buddy, above 0. Defaults to 2. */
  buddySpan: number;
  /** New joiners per coach, above 0. Defaults to 6. */
  coachSpan: number;
  /** Share of a buddy's or coach's time that is lost, 0 to 1. Defaults to 1. */
  lostShare: number;
  /** Paid hours of one working day, above 0 and at most 24. Defaults to 8. */
  hoursPerDay: number;
  /** Probability with which the quotas bring the hires in, at least 0 and below 1. Defaults to 0.9. */
  confidence: number;
  /** Months that are projected beyond the history of calls, 1 to 12, whole. Defaults to 12. */
  monthsAhead: number;
  /** Heads that a line may lack before somebody is hired for them, 0 to 1. Defaults to 0.25. */
  tolerance: number;
}

export const defaultPlanSettings: PlanSettings = {
  newJoinerMode: 'byForecast',
  rounding: 'perLine',
  calendar: 'CN',
  buddySpan: 2,
  coachSpan: 6,
  lostShare: 1,
  hoursPerDay: 8,
  confidence: 0.9,
  monthsAhead: 12,
  tolerance: 0.25,
};

export type NumberSetting =
  | 'buddySpan'
  | 'coachSpan'
  | 'lostShare'
  | 'hoursPerDay'
  | 'confidence'
  | 'monthsAhead'
  | 'tolerance';

/** Months that may be projected. */
export const monthsAheadAllowed = {
  least: 1,
  most: 12,
  whole: true,
} as const satisfies Bound;

/** What the numbers among the settings may be, whoever asks for them: the pane, the command line or a saved workbook. */
export const settingBounds: Record<NumberSetting, Bound> = {
  buddySpan: { above: 0 },
  coachSpan: { above: 0 },
  lostShare: { least: 0, most: 1 },
  hoursPerDay: { above: 0, most: 24 },
  confidence: { least: 0, below: 1 },
  monthsAhead: monthsAheadAllowed,
  tolerance: { least: 0, most: 1 },
};

export const numberSettings = Object.keys(settingBounds) as NumberSetting[];

/** The version of the settings as a workbook keeps them. */
export const settingsVersion = 2;

/**
 * Kept settings in the form of this version. The first one planned every line that was not solved, so that its 'planned'
 * was nobody's choice and is left out.
 */
export function inThisVersion(kept: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { version, newJoinerMode, ...rest } = kept;
  const isFirst = !(typeof version === 'number' && version >= settingsVersion);
  const isChosen = newJoinerMode !== undefined && !(isFirst && newJoinerMode === 'planned');
  return {
    ...rest,
    ...(isChosen && { newJoinerMode }),
    version: settingsVersion,
  };
}
