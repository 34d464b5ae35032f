import { fits, type Fit } from '../../cells/columnFits';
import type { ColumnProfile } from '../../cells/columnProfile';
import { inputColumnsOf, sureness } from '../../cells/header/headerIndex';
import { headerWords } from '../../cells/header/headerWords';
import type { InputColumn } from '../../grid/headers';
import { columnsOfInput } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import type { InputChoice } from '../../settings/mappingChoices';
import { recogniseTable, type Meaning } from '../recognise/recogniseTable';

/** Which header stands for which column of an input. */
export interface PickedColumns {
  /** Offset of each column's header. */
  columns: Map<InputColumn, number>;
  /** Columns that two headers name: the offsets of the first and of a later one. */
  repeated: { column: InputColumn; first: number; second: number }[];
  /** Chosen headers that are not there any more. */
  gone: { column: InputColumn; header: string }[];
}

/** Names of headers by which each can be told from the others: a second one of the same text gets its number. */
export function headerIds(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} #${count}`;
  });
}

/** The columns of an input among headers: those chosen by hand, then those that headers and cells together say. */
export function pickColumns(
  input: InputName,
  headers: readonly string[],
  chosen: InputChoice['columns'] = {},
  profileOf: (offset: number) => ColumnProfile | null = () => null,
): PickedColumns {
  const picked: PickedColumns = { columns: new Map(), repeated: [], gone: [] };
  const ids = headerIds(headers);
  const settled = new Set<InputColumn>();
  const taken = new Set<number>();
  for (const column of columnsOfInput(input)) {
    const header = chosen[column];
    if (header === undefined) continue;
    const offset = header === null ? -1 : ids.indexOf(header);
    if (header !== null && offset < 0) {
      picked.gone.push({ column, header });
      continue;
    }
    settled.add(column);
    if (offset < 0) continue;
    picked.columns.set(column, offset);
    taken.add(offset);
  }
  const open = columnsOfInput(input).filter((column) => !settled.has(column));
  const meanings = open.map((column): Meaning<InputColumn> => ({
    column,
    score: (header, profile) => {
      const named = inputColumnsOf(header).get(column) ?? 0;
      const period = input === 'Forecast' && column === 'month' ? periodScore(header, profile) : 0;
      return Math.max(named, period) * fitOf(column, profile);
    },
  }));
  const rest = headers.map((header, offset) => (taken.has(offset) ? '' : header));
  const { offsets, rivals } = recogniseTable(rest, profileOf, meanings);
  // Several figures with a strange word each are those of several lines.
  for (const { column, first } of rivals) {
    if ((inputColumnsOf(rest[first]!).get(column) ?? 0) <= sureness.loose) delete offsets[column];
  }
  const byOffset = (Object.entries(offsets) as [InputColumn, number][]).sort(
    ([, one], [, other]) => one - other,
  );
  for (const [column, offset] of byOffset) picked.columns.set(column, offset);
  picked.repeated.push(...rivals.filter(({ column }) => offsets[column] !== undefined));
  return picked;
}

const fitting: Partial<Record<InputColumn, Fit>> = {
  month: fits.month,
  line: fits.name,
  calls: fits.count,
  handledCalls: fits.count,
  talk: fits.duration,
  hold: fits.duration,
  afterCall: fits.duration,
  aht: fits.duration,
};

/** Cells that cannot be what their header says are told one by one: they only give way to a column that can. */
function fitOf(column: InputColumn, profile: ColumnProfile | null): number {
  return profile === null ? 1 : 0.7 + 0.3 * (fitting[column]?.(profile) ?? 1);
}

/** Words of a column that names days or weeks. */
const periodWords: readonly string[] = [
  'count',
  'date',
  'day',
  'end',
  'forecast',
  'name',
  'opening',
  'start',
  'week',
];

/** The weeks of a forecast say more than the months beside them, and the first day of a week as much as its last. */
const weekScore = { first: 1.1, last: 1.04 } as const;

/** How well a column names the days or the weeks of a forecast; the names of weekdays are none. */
function periodScore(header: string, profile: ColumnProfile | null): number {
  const { words } = headerWords(header);
  const isNamed = words.some((word) => word === 'week' || word === 'day' || word === 'date');
  if (!isNamed || profile === null || !words.every((word) => periodWords.includes(word))) return 0;
  const areDays = profile.days + profile.maybeDays + profile.moments > 0.5;
  if (!words.includes('week')) return areDays ? sureness.words : 0;
  if (!areDays && profile.texts <= 0.5) return 0;
  return words.includes('end') ? weekScore.last : weekScore.first;
}
