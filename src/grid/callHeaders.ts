import type { CallColumn } from './columns';
import { columnHeaders } from './headers';
import { chinese } from './synonyms/chinese';
import { english } from './synonyms/english';
import { listed } from './synonyms/synonyms';

export type { CallColumn } from './columns';

/** Columns that calls and inputs of a plan have in common, which are known by the headers of both. */
const shared = ['month', 'line', 'calls', 'talk', 'hold', 'afterCall', 'aht'] as const;

const ofCalls: Partial<Record<CallColumn, string>>[] = [english.calls, chinese.calls];

/** Headers in English and Chinese by which a column is known; those of the usual telephone systems among them. */
export const callHeaders: Record<CallColumn, readonly string[]> = {
  date: headersOf('date'),
  start: headersOf('start'),
  month: headersOf('month'),
  line: headersOf('line'),
  queue: headersOf('queue'),
  queueStart: headersOf('queueStart'),
  outcome: headersOf('outcome'),
  handle: headersOf('handle'),
  talk: headersOf('talk'),
  hold: headersOf('hold'),
  afterCall: headersOf('afterCall'),
  calls: headersOf('calls'),
  aht: headersOf('aht'),
  abandoned: headersOf('abandoned'),
  answered: headersOf('answered'),
};

function headersOf(column: CallColumn): string[] {
  const ofInputs = shared.flatMap((one) =>
    one === column ? [...columnHeaders[one].en, ...columnHeaders[one]['zh-CN']] : [],
  );
  return [...ofInputs, ...ofCalls.flatMap((list) => listed(list[column] ?? ''))];
}
