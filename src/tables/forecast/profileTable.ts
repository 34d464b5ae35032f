import { figuresOf, type CallFigures } from '../../model/forecast/callCount';
import type { ProfileRow } from '../../model/forecast/callProfile';
import type { TablesCatalogue } from '../../words/catalogue';
import { formats, type ColumnSpec, type TableSpec } from '../tableSpec';
import { callSheetName, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import type { CallLayout } from './callLayout';

type ProfileKey = keyof TablesCatalogue['callProfile'];

/** The day's shape by line: what each interval brought on working days and on days off. */
export function profileTable({ profile, words }: CallLayout): TableSpec<ProfileKey> {
  const rows = profile.map((row) => ({ row, figures: figuresOf(row.calls) }));
  const column = (
    key: ProfileKey,
    format: string,
    value: (row: ProfileRow, figures: CallFigures) => CellInput | null,
  ): ColumnSpec<ProfileKey> => ({
    key,
    header: words.callProfile[key],
    format,
    values: rows.map(({ row, figures }) => value(row, figures) ?? ''),
  });
  return {
    name: ourTables.callProfile,
    sheet: callSheetName,
    column: 18,
    rows: rows.length,
    columns: [
      column('line', formats.general, ({ line }) => line),
      column('dayKind', formats.general, ({ dayKind }) => words.dayKinds[dayKind]),
      column('start', formats.time, ({ timeOfDay }) => timeOfDay),
      column('offered', formats.whole, ({ calls }) => calls.offered),
      column('days', formats.days, ({ days }) => days),
      {
        key: 'callsPerDay',
        header: words.callProfile.callsPerDay,
        format: formats.hours,
        formula: (cell) => `${cell.self('offered')}/${cell.self('days')}`,
      },
      column('answered', formats.whole, (_, { answered }) => answered),
      column('abandonRate', formats.share, (_, { abandonRate }) => abandonRate),
      column('ahtSeconds', formats.hours, (_, { ahtSeconds }) => ahtSeconds),
      column('patienceSeconds', formats.hours, (_, { patienceSeconds }) => patienceSeconds),
    ],
  };
}
