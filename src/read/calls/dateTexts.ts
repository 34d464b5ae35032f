import { dateOrders, turnedDate, type DateOrder } from '../../cells/dateOrder';
import { type CallSource, cellAt } from './callSource';

/** How the dates of a source that are text are written. */
export interface DateTexts {
  /** "asked" where every date may be either; null where no date has such an order. */
  order: DateOrder | 'asked' | null;
  /** The first of these dates. */
  sample: string;
  /** Marks of time zones that cannot be those of summer and winter in one place. */
  zones: string[];
}

const zoneMark = /\d(Z|[+-]\d{2}:?\d{2})$/i;

/** Looks through the texts of the columns that name the moment of each row. */
export function dateTexts(source: CallSource): DateTexts {
  const seen = { dmy: false, mdy: false };
  let sample = '';
  const zones = new Set<string>();
  for (const column of ['start', 'date'] as const) {
    const offset = source.offsets[column];
    if (offset === undefined) continue;
    for (let row = 0; row < source.area.rows; row++) {
      const cell = cellAt(source, row, offset);
      if (typeof cell !== 'string') continue;
      const text = cell.trim();
      const zone = zoneMark.exec(text)?.[1];
      if (zone !== undefined && text.length > 10) zones.add(zone.toUpperCase());
      const [, first, mark, second] = turnedDate.exec(text) ?? [];
      if (first === undefined || mark === '.') continue;
      sample ||= text;
      if (Number(first) > 12) seen.dmy = true;
      if (Number(second) > 12) seen.mdy = true;
    }
  }
  const known = dateOrders.filter((order) => seen[order]);
  // Days beyond 12 in both places are no dates of one kind: the rows that do not fit are told.
  const order = sample === '' ? null : known.length === 0 ? 'asked' : known[0]!;
  return { order, sample, zones: areApart(zones) ? [...zones].sort() : [] };
}

/** Summer and winter time are an hour apart. */
function areApart(zones: ReadonlySet<string>): boolean {
  const hours = [...zones].map((zone) => {
    const [, sign, hour = '0', minute = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hour) + Number(minute) / 60);
  });
  return zones.size > 1 && Math.max(...hours) - Math.min(...hours) > 1;
}
