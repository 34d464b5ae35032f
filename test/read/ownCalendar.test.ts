import { withOwnCalendar } from '../../src/read/ownCalendar';
import type { SavedSettings } from '../../src/settings/savedSettings';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import { callBook } from '../support/callBooks';
import { contentsOf } from '../support/fileContents';
import { plannedBook } from '../support/plannedBook';
import { planningBook } from '../support/planningBook';
import { savedSettings } from '../support/prepared';
import { smallLog } from '../support/smallLog';

const open = savedSettings({ isCalendarOpen: true });
const calendarOf = (file: WorkbookFile, language: Language, settings: SavedSettings = open) => {
  const contents = contentsOf(file, []);
  const settled = withOwnCalendar(settings, contents, language);
  expect(settled.isCalendarOpen).toBeUndefined();
  return settled.calendar;
};
const linesUnder = (header: string): WorkbookFile =>
  planningBook({ Lines: { headers: [header, 'PTY'], rows: [['Hotline', 0.7]] } });
const log = (language: Language) => callBook(smallLog(language, '2026-01-01', '2026-01-31'));

describe('the calendar that nobody has chosen', () => {
  it.each([
    ['an Excel in Chinese', planningBook(), 'zh-CN', 'CN'],
    ['headers in English', planningBook(), 'en', 'weekdays'],
    ['a header in Chinese', linesUnder('业务线'), 'en', 'CN'],
    ['a log in Chinese', log('zh-CN'), 'en', 'CN'],
    ['a log in English', log('en'), 'en', 'weekdays'],
    ['nothing at all', planningBook({ Forecast: null, Lines: null, Stages: null }), 'en', 'weekdays'],
  ] as const)('is settled for %s in an Excel in its language', (_, file, language, calendar) => {
    expect(calendarOf(file, language)).toBe(calendar);
  });

  it('is that of a plan that stands', () => {
    expect(calendarOf(plannedBook(), 'en')).toBe('CN');
  });

  it('is not asked where one was chosen', () => {
    expect(calendarOf(planningBook(), 'en', savedSettings({ calendar: 'CN' }))).toBe('CN');
    expect(calendarOf(planningBook(), 'zh-CN', savedSettings({ calendar: 'weekdays' }))).toBe('weekdays');
  });
});
