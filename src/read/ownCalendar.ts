import { ourTables } from '../grid/names';
import type { WorkbookContents } from '../grid/port';
import { languageOf, type Language } from '../words/language';
import type { CalendarKind } from '../model/plan/planSettings';
import type { SavedSettings } from '../settings/savedSettings';
import { offeredSources } from './calls/surveyCalls';
import { findSources } from './find/findSources';

/**
 * The settings with the calendar that holds where nobody has chosen one: China's for Chinese headers or an Excel that
 * speaks Chinese, Monday to Friday for others. A plan that stands keeps the one that it was made with.
 */
export function withOwnCalendar(
  settings: SavedSettings,
  contents: WorkbookContents,
  displayLanguage: Language,
): SavedSettings {
  if (!settings.isCalendarOpen) return settings;
  const calendar = calendarOf(settings, contents, displayLanguage);
  const settled = { ...settings, calendar };
  delete settled.isCalendarOpen;
  return settled;
}

function calendarOf(
  settings: SavedSettings,
  contents: WorkbookContents,
  displayLanguage: Language,
): CalendarKind {
  if (contents.tables.some(({ name }) => name === ourTables.total)) return settings.calendar;
  if (languageOf(displayLanguage) === 'zh-CN') return 'CN';
  const { sources } = findSources(contents, settings.mapping, settings.calls);
  const ofInputs = Object.values(sources).flatMap(({ columns }) =>
    [...columns.values()].map(({ header }) => header),
  );
  if (areChinese(ofInputs)) return 'CN';
  return areChinese(offeredSources(contents, settings).flatMap(({ headers }) => headers)) ? 'CN' : 'weekdays';
}

/** Whether headers are Chinese; Japanese ones have kana besides. */
function areChinese(headers: readonly string[]): boolean {
  const has = (script: RegExp): boolean => headers.some((header) => script.test(header));
  return has(/\p{Script=Han}/u) && !has(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
}
