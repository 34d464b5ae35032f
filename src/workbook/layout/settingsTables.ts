import type { TablesCatalogue } from '../../locales/tables/en';
import { monthSerial } from '../../model/month';
import { ourNames, ourSheets, ourTables } from '../names';
import { columnReference } from '../read/source';
import { cellRangeOf, numberWhere, rowMatches } from './formulas';
import type { LayoutInput } from './planInputs';
import { formats, type CellContext, type TableSpec } from './tableSpec';

type SettingsKey = keyof TablesCatalogue['settings'];
type CalendarKey = keyof TablesCatalogue['calendar'];
type StagesKey = keyof TablesCatalogue['stages'];

/** The settings that formulas use stand first, in the order of their defined names. */
export const namedSettings = ['hoursPerDay', 'buddySpan', 'coachSpan', 'lostShare'] as const;

/** The defined name of each named setting, by its row in the settings table. */
export const settingNames = namedSettings.map((setting) => ourNames[setting]);

/** What the plan was made with. The numbers have defined names, which every formula uses. */
export function settingsTable({ input, words }: LayoutInput): TableSpec<SettingsKey> {
  const { settings } = input;
  const { hours, newJoiners, share, none } = words.units;
  const rows = [
    [words.settingNames.hoursPerDay, settings.hoursPerDay, hours],
    [words.settingNames.buddySpan, settings.buddySpan, newJoiners],
    [words.settingNames.coachSpan, settings.coachSpan, newJoiners],
    [words.settingNames.lostShare, settings.lostShare, share],
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

/** Working days by month and where they come from; the user's own column wins. */
export function calendarTable({ inputs, days, words }: LayoutInput): TableSpec<CalendarKey> {
  const calendar = inputs.sources.Calendar;
  type Cell = CellContext<CalendarKey>;
  const own = (cell: Cell): string => {
    if (!calendar) return '""';
    const matches = rowMatches(calendar, inputs.calendar.style, cell.self('month'));
    const { given, value } = numberWhere(calendar, 'workingDays', matches);
    return `IF(${given}="","",${value})`;
  };
  const header = words.calendar;
  const pick = (cell: Cell, otherwise: string, chosen: string): string =>
    `IF(${cell.self('ownDays')}="",${otherwise},${chosen})`;
  return {
    name: ourTables.calendar,
    sheet: ourSheets.settings,
    column: 4,
    rows: days.length,
    columns: [
      {
        key: 'month',
        header: header.month,
        format: formats.month,
        values: days.map((day) => monthSerial(day.month)),
      },
      {
        key: 'calendarDays',
        header: header.calendarDays,
        format: formats.days,
        values: days.map((day) => day.calendarDays),
      },
      {
        key: 'basis',
        header: header.basis,
        format: formats.general,
        values: days.map((day) => words.basis[day.calendarBasis]),
      },
      { key: 'ownDays', header: header.ownDays, format: formats.days, formula: own },
      {
        key: 'workingDays',
        header: header.workingDays,
        format: formats.days,
        formula: (cell) => pick(cell, cell.self('calendarDays'), cell.self('ownDays')),
      },
      {
        key: 'source',
        header: header.source,
        format: formats.general,
        formula: (cell) => pick(cell, cell.self('basis'), `"${words.basis.own}"`),
      },
    ],
  };
}

/** Stages by line with the yield from each stage on; the first stage of a line carries the line's yield. */
export function stagesTable({ inputs, input, words }: LayoutInput): TableSpec<StagesKey> {
  const rows = input.lines.flatMap((line) => line.stages.map((stage) => ({ line: line.name, stage })));
  const cells = new Map(inputs.lines.map((line) => [line.name, line.cell!]));
  const source = inputs.sources.Stages!;
  type Cell = CellContext<StagesKey>;
  const passRate = (cell: Cell): string => {
    const sameStage = `(${cellRangeOf(source, 'stage')}=${cell.self('stage')})`;
    const lines = columnReference(source, 'line');
    if (lines === null) return `SUMPRODUCT(${sameStage}*1,${cellRangeOf(source, 'passRate')})`;
    const whose = `IF(COUNTIF(${lines},${cell.self('line')})>0,${cell.self('line')},"")`;
    return `SUMPRODUCT(${sameStage}*(${lines}=${whose}),${cellRangeOf(source, 'passRate')})`;
  };
  const running =
    (counts: StagesKey, own: StagesKey) =>
    (cell: Cell): string =>
      `IF(${cell.self(counts)}=1,${cell.self('passRate')},1)` +
      `*IF(${cell.below('line')}=${cell.self('line')},${cell.below(own)},1)`;
  const header = words.stages;
  return {
    name: ourTables.stages,
    sheet: ourSheets.settings,
    column: 11,
    rows: rows.length,
    columns: [
      {
        key: 'line',
        header: header.line,
        format: formats.general,
        values: rows.map((row) => cells.get(row.line)!),
      },
      {
        key: 'stage',
        header: header.stage,
        format: formats.general,
        values: rows.map((row) => row.stage.name),
      },
      { key: 'passRate', header: header.passRate, format: formats.share, formula: passRate },
      {
        key: 'inYield',
        header: header.inYield,
        format: formats.general,
        values: rows.map((row) => (row.stage.inYield ? 1 : 0)),
      },
      {
        key: 'isTraining',
        header: header.isTraining,
        format: formats.general,
        values: rows.map((row) => (row.stage.isTraining ? 1 : 0)),
      },
      { key: 'yield', header: header.yield, format: formats.factor, formula: running('inYield', 'yield') },
      {
        key: 'trainingPass',
        header: header.trainingPass,
        format: formats.factor,
        formula: running('isTraining', 'trainingPass'),
      },
    ],
  };
}
