import type { TablesCatalogue } from '../../words/catalogue';
import { ourNames, ourSheets, ourTables } from '../../grid/names';
import type { LayoutInput } from '../planInputs';
import { formats, type TableSpec } from '../tableSpec';

type SettingsKey = keyof TablesCatalogue['settings'];

/** The settings that formulas use stand first, in the order of their defined names. */
export const namedSettings = [
  'hoursPerDay',
  'buddySpan',
  'coachSpan',
  'lostShare',
  'confidence',
  'tolerance',
] as const;

/** The defined name of each named setting, by its row in the settings table. */
export const settingNames = namedSettings.map((setting) => ourNames[setting]);

/** What the plan was made with. The numbers have defined names, which every formula uses. */
export function settingsTable({ input, words }: LayoutInput): TableSpec<SettingsKey> {
  const { settings } = input;
  const { hours, newJoiners, share, heads, none } = words.units;
  const rows = [
    [words.settingNames.hoursPerDay, settings.hoursPerDay, hours],
    [words.settingNames.buddySpan, settings.buddySpan, newJoiners],
    [words.settingNames.coachSpan, settings.coachSpan, newJoiners],
    [words.settingNames.lostShare, settings.lostShare, share],
    [words.settingNames.confidence, settings.confidence, share],
    [words.settingNames.tolerance, settings.tolerance, heads],
    [words.settingNames.newJoinerMode, words.newJoinerMode[settings.newJoinerMode], none],
    [words.settingNames.rounding, words.rounding[settings.rounding], none],
    [words.settingNames.calendar, words.calendarKind[settings.calendar], none],
  ] as const;
  return {
    name: ourTables.settings,
    sheet: ourSheets.settings,
    column: 0,
    rows: rows.length,
    columns: (['setting', 'value', 'unit'] as const).map((key, index) => ({
      key,
      header: words.settings[key],
      format: formats.general,
      values: rows.map((row) => row[index]!),
    })),
  };
}
