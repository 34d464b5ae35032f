import type { CallColumn, InputColumn } from '../columns';

/** What the words of a header say, whatever the language. Other words stand for themselves. */
export type HeaderWord =
  | 'abandoned'
  | 'absence'
  | 'acd'
  | 'actual'
  | 'agent'
  | 'answered'
  | 'attrition'
  | 'average'
  | 'call'
  | 'code'
  | 'cost'
  | 'count'
  | 'customer'
  | 'date'
  | 'day'
  | 'duration'
  | 'end'
  | 'extreme'
  | 'forecast'
  | 'group'
  | 'handle'
  | 'heads'
  | 'hold'
  | 'hour'
  | 'interval'
  | 'joiner'
  | 'joining'
  | 'leaving'
  | 'level'
  | 'line'
  | 'month'
  | 'name'
  | 'needed'
  | 'occupancy'
  | 'offered'
  | 'opening'
  | 'outbound'
  | 'outcome'
  | 'pay'
  | 'periodic'
  | 'productivity'
  | 'queue'
  | 'ramp'
  | 'rate'
  | 'ring'
  | 'shrinkage'
  | 'skill'
  | 'speed'
  | 'start'
  | 'talk'
  | 'time'
  | 'total'
  | 'transferred'
  | 'type'
  | 'volume'
  | 'wait'
  | 'week'
  | 'weekday'
  | 'wrap'
  | 'year';

/**
 * How one language names columns. Lists are parted by strokes. `columns` and `calls` are headers as a whole, the first of
 * a column being the one that we write ourselves; `words` are what headers are made of.
 */
export interface Synonyms {
  columns?: Record<InputColumn, string>;
  calls?: Partial<Record<CallColumn, string>>;
  words: Partial<Record<HeaderWord, string>>;
  /** From Monday on, each with its other forms behind strokes that lean. */
  weekdays: string;
  /** Likewise from January on; absent where months have numbers only. */
  months?: string;
  /** What cells say for yes and for no. */
  yes: string;
  no: string;
  /** Words that say nothing of what the figures are. */
  fillers: string;
  /** Words beside calls that make them others than those that a line is planned by. */
  parts: string;
  /** Words of tables that are of no calls, such as those of prices, goods and the weather. */
  otherTrades?: string;
  /** Words of such tables that mean something else as well, so that several must stand together. */
  perhapsOtherTrades?: string;
  /** Words that say how the figures are written. */
  units: string;
}

/** The entries of a list. */
export function listed(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
