import { isWithin } from '../../model/bound';
import { coachingLoad, coachingMultiplier } from '../../model/plan/coaching';
import {
  defaultPlanSettings,
  settingBounds,
  type CalendarKind,
  type NewJoinerMode,
  type NumberSetting,
  type RoundingPolicy,
} from '../../model/plan/planSettings';
import type { Language } from '../../words/language';
import type { SavedSettings } from '../../settings/savedSettings';
import type { NumberNotation } from './numberNotation';

/** The settings as the fields hold them: numbers as typed, the share in percent. */
export interface SettingsDraft {
  newJoinerMode: NewJoinerMode;
  rounding: RoundingPolicy;
  /** "asFile" while nobody has chosen it. */
  calendar: CalendarKind | 'asFile';
  tableLanguage: Language | 'asExcel';
  replan: 'ask' | 'atOnce';
  buddySpan: string;
  coachSpan: string;
  lostShare: string;
  hoursPerDay: string;
  confidence: string;
  monthsAhead: string;
  tolerance: string;
}

export type SettingsField = keyof SettingsDraft;
export type NumericField = NumberSetting;

/** Why a field's value cannot be used; `endless` concerns the three coaching fields together. */
export type Invalid =
  | 'notNumber'
  | 'aboveZero'
  | 'share'
  | 'hours'
  | 'confidence'
  | 'months'
  | 'tolerance'
  | 'endless';

export interface CheckedDraft {
  /** The settings the draft stands for, or null where a field is wrong. */
  settings: SavedSettings | null;
  invalid: Partial<Record<NumericField | 'coaching', Invalid>>;
  /** Hires that one missing head comes to in solved mode; null in planned mode or where a field is wrong. */
  multiplier: number | null;
}

/** Settings as text for the fields. */
export function draftOf(settings: SavedSettings, notation: NumberNotation): SettingsDraft {
  return {
    newJoinerMode: settings.newJoinerMode,
    rounding: settings.rounding,
    calendar: settings.isCalendarOpen ? 'asFile' : settings.calendar,
    tableLanguage: settings.tableLanguage ?? 'asExcel',
    replan: settings.replan ?? 'ask',
    buddySpan: notation.write(settings.buddySpan),
    coachSpan: notation.write(settings.coachSpan),
    lostShare: notation.write(settings.lostShare * 100),
    hoursPerDay: notation.write(settings.hoursPerDay),
    confidence: notation.write(settings.confidence * 100),
    monthsAhead: notation.write(settings.monthsAhead),
    tolerance: notation.write(settings.tolerance),
  };
}

/** Reads the fields back: the settings they stand for, or what is wrong with which. */
export function checkDraft(draft: SettingsDraft, notation: NumberNotation): CheckedDraft {
  const buddySpan = notation.read(draft.buddySpan);
  const coachSpan = notation.read(draft.coachSpan);
  const lostShare = notation.read(draft.lostShare) / 100;
  const hoursPerDay = notation.read(draft.hoursPerDay);
  const confidence = notation.read(draft.confidence) / 100;
  const monthsAhead = notation.read(draft.monthsAhead);
  const tolerance = notation.read(draft.tolerance);
  const invalid = withoutBlanks({
    buddySpan: reason('buddySpan', buddySpan),
    coachSpan: reason('coachSpan', coachSpan),
    lostShare: reason('lostShare', lostShare),
    hoursPerDay: reason('hoursPerDay', hoursPerDay),
    confidence: reason('confidence', confidence),
    monthsAhead: reason('monthsAhead', monthsAhead),
    tolerance: reason('tolerance', tolerance),
  });
  const coaching = { buddySpan, coachSpan, lostShare };
  const solved = draft.newJoinerMode === 'solved';
  if (
    !invalid.buddySpan &&
    !invalid.coachSpan &&
    !invalid.lostShare &&
    solved &&
    coachingLoad(coaching) >= 1
  ) {
    invalid.coaching = 'endless';
  }
  if (Object.keys(invalid).length > 0) return { settings: null, invalid, multiplier: null };
  const { newJoinerMode, rounding, calendar, tableLanguage, replan } = draft;
  const settings: SavedSettings = {
    version: 2,
    newJoinerMode,
    rounding,
    calendar: calendar === 'asFile' ? defaultPlanSettings.calendar : calendar,
    ...coaching,
    hoursPerDay,
    confidence,
    monthsAhead,
    tolerance,
  };
  if (calendar === 'asFile') settings.isCalendarOpen = true;
  if (tableLanguage !== 'asExcel') settings.tableLanguage = tableLanguage;
  if (replan === 'atOnce') settings.replan = replan;
  return {
    settings,
    invalid,
    multiplier: solved ? coachingMultiplier(coaching) : null,
  };
}

/** The settings of a form with what the workbook keeps besides: choices of columns and scenarios have places of their own. */
export function withKept(settings: SavedSettings, kept: SavedSettings): SavedSettings {
  const { mapping, calls, scenarios, unreadScenarios } = kept;
  return {
    ...settings,
    ...(mapping && { mapping }),
    ...(calls && { calls }),
    ...(scenarios && { scenarios }),
    ...(unreadScenarios && { unreadScenarios }),
  };
}

/** What is wrong with a number outside its bound, by its field. */
const outside: Record<NumericField, Invalid> = {
  buddySpan: 'aboveZero',
  coachSpan: 'aboveZero',
  lostShare: 'share',
  hoursPerDay: 'hours',
  confidence: 'confidence',
  monthsAhead: 'months',
  tolerance: 'tolerance',
};

function reason(field: NumericField, value: number): Invalid | undefined {
  if (Number.isNaN(value)) return 'notNumber';
  return isWithin(value, settingBounds[field]) ? undefined : outside[field];
}

function withoutBlanks(found: Partial<Record<NumericField, Invalid | undefined>>): CheckedDraft['invalid'] {
  return Object.fromEntries(Object.entries(found).filter(([, why]) => why !== undefined));
}
