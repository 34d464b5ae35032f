import {
  defaultPlanSettings,
  inThisVersion,
  joinersFrom,
  numberSettings,
  settingsVersion,
  type PlanSettings,
} from '../model/plan/planSettings';
import type { Scenario } from '../model/whatIf/scenario';
import type { Language } from '../words/language';
import { callChoicesFrom, type CallChoices } from './callChoices';
import { mappingFrom, type Mapping } from './mappingChoices';
import { scenariosFrom } from './savedScenarios';

/** The planner's settings as kept in the workbook, with a version so that later releases can read older ones. */
export interface SavedSettings extends PlanSettings {
  version: typeof settingsVersion;
  /** That nobody has chosen the calendar: until the first plan it follows the headers and Excel's language. */
  isCalendarOpen?: true;
  /** Language of the tables that are written; absent follows the display language. */
  tableLanguage?: Language;
  /** Named what-ifs in the order in which they are shown; absent where there are none. */
  scenarios?: Scenario[];
  /** What stands among the scenarios and is none that this release knows: kept as it is, and told. */
  unreadScenarios?: unknown[];
  /** Where inputs are and how their columns read, as far as the user has said so; absent leaves it to the headers. */
  mapping?: Mapping;
  /** What the user has said of call logs, counts and monthly totals, by source; absent where nothing was said. */
  calls?: CallChoices;
  /** Whether planning again shows first what it will change; absent asks. */
  replan?: 'atOnce';
}

/** What each choice may be; anything else in the workbook is somebody else's, or a later release's. */
const choices: {
  [Choice in 'newJoinerMode' | 'rounding' | 'calendar']: readonly PlanSettings[Choice][];
} = {
  newJoinerMode: ['byForecast', ...joinersFrom],
  rounding: ['perLine', 'total', 'none'],
  calendar: ['CN', 'weekdays'],
};

/**
 * Settings from what the workbook keeps. Whatever is missing or cannot be one of ours takes its default; a number out
 * of its range stays, so that it is told and not silently replaced.
 */
export function settingsFrom(saved: unknown): SavedSettings {
  const given = inThisVersion(typeof saved === 'object' && saved !== null ? { ...saved } : {});
  const settings: PlanSettings = { ...defaultPlanSettings };
  for (const name of numberSettings) {
    const value = given[name];
    if (typeof value === 'number') settings[name] = value;
  }
  const choose = <Choice extends keyof typeof choices>(choice: Choice): void => {
    const found = choices[choice].find((one) => one === given[choice]);
    if (found !== undefined) settings[choice] = found;
  };
  choose('newJoinerMode');
  choose('rounding');
  choose('calendar');
  const language = given['tableLanguage'];
  const known = language === 'en' || language === 'zh-CN';
  const mapping = mappingFrom(given['mapping']);
  const calls = callChoicesFrom(given['calls']);
  const { scenarios, unread } = scenariosFrom(given['scenarios'], given['unreadScenarios']);
  const atOnce = given['replan'] === 'atOnce';
  const isChosen = choices.calendar.some((one) => one === given['calendar']);
  const isCalendarOpen = given['isCalendarOpen'] === true || !isChosen;
  return {
    version: settingsVersion,
    ...settings,
    ...(isCalendarOpen && { isCalendarOpen }),
    ...(known && { tableLanguage: language }),
    ...(mapping && { mapping }),
    ...(calls && { calls }),
    ...(scenarios.length > 0 && { scenarios }),
    ...(unread.length > 0 && { unreadScenarios: unread }),
    ...(atOnce && { replan: 'atOnce' as const }),
  };
}
