import { dateOrders, turnedDate, type DateOrder } from '../../cells/dateOrder';
import { isSpan } from '../../cells/momentOf';
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

/** More marks than this are no zones: they are the ends of intervals. */
const mostZones = 4;

/** Looks through the texts of the columns that name the moment of each row. */
export function dateTexts(source: CallSource): DateTexts {
  const turned = new TurnedDates();
  const zones = new Set<string>();
  for (const column of ['start', 'date'] as const) {
    const offset = source.offsets[column];
    if (offset === undefined) continue;
    for (let row = 0; row < source.area.rows; row++) {
      const cell = cellAt(source, row, offset);
      if (typeof cell !== 'string') continue;
      const text = cell.trim();
      const zone = zoneMark.exec(text)?.[1];
      // A time alone with another one behind it is an interval.
      if (zone !== undefined && text.length > 10 && !isSpan(text)) zones.add(zone.toUpperCase());
      turned.see(text);
    }
  }
  const areZones = zones.size <= mostZones && areApart(zones);
  return { order: turned.order, sample: turned.sample, zones: areZones ? [...zones].sort() : [] };
}

/** Dates as text of which day, month and perhaps year may change places. */
class TurnedDates {
  sample = '';
  private readonly possible = new Set<DateOrder>(['dmy', 'mdy', 'ymd']);
  private readonly years = { first: new Set<string>(), last: new Set<string>() };
  /** Whether a day above 12 was seen where each order has it. */
  private readonly seen = { dmy: false, mdy: false };

  see(text: string): void {
    if (text.length < 6 || !/^\d/.test(text)) return;
    const [, first, mark, second, last] = turnedDate.exec(text) ?? [];
    if (first === undefined || mark === '.') return;
    this.sample ||= text;
    if (last!.length === 1) for (const order of dateOrders) this.possible.delete(order);
    if (last!.length === 4) this.possible.delete('ymd');
    else if (Number(last) > 31 || Number(last) === 0 || Number(second) > 12) this.possible.delete('ymd');
    this.years.first.add(first);
    this.years.last.add(last!);
    if (Number(first) > 12) this.seen.dmy = true;
    if (Number(second) > 12) this.seen.mdy = true;
  }

  get order(): DateTexts['order'] {
    if (this.sample === '') return null;
    // Days change from row to row, and years do not: of two digits they are where the fewest different ones are.
    const isYearFirst = this.years.first.size < this.years.last.size || !this.possible.has('dmy');
    if (this.possible.has('ymd') && isYearFirst) return 'ymd';
    const known = dateOrders.filter((order) => this.seen[order]);
    // Days beyond 12 in both places are no dates of one kind: the rows that do not fit are told.
    return known.length === 0 ? 'asked' : known[0]!;
  }
}

/** Summer and winter time are an hour apart. */
function areApart(zones: ReadonlySet<string>): boolean {
  const hours = [...zones].map((zone) => {
    const [, sign, hour = '0', minute = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hour) + Number(minute) / 60);
  });
  return zones.size > 1 && Math.max(...hours) - Math.min(...hours) > 1;
}
