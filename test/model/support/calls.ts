/** Calls and counts made for tests. */
import { existsSync, readFileSync } from 'node:fs';
import type { CallCount } from '../../../src/model/forecast/callCount';
import type { Call } from '../../../src/model/forecast/callLog';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { bankLog } from '../../support/callBooks';

export function call(line: string, start: number, change: Partial<Call> = {}): Call {
  return { line, start, queueSeconds: 0, outcome: 'answered', handleSeconds: 240, ...change };
}

export function count(
  line: string,
  start: number,
  offered: number,
  change: Partial<CallCount> = {},
): CallCount {
  return {
    line,
    start,
    offered,
    abandoned: null,
    handled: 0,
    handledSeconds: 0,
    waitedSeconds: null,
    ...change,
  };
}

/** A count for each day from one date to another, as `callsOn` has it; days without calls have none. */
export function dailyCounts(
  line: string,
  first: string,
  last: string,
  callsOn: (date: string, serial: number) => number,
): CallCount[] {
  const counts: CallCount[] = [];
  for (let serial = serialOf(first); serial <= serialOf(last); serial++) {
    const date = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const offered = callsOn(date, serial);
    if (offered > 0) counts.push(count(line, serial, offered));
  }
  return counts;
}

/** The bank's calls that asked for an agent, by the rule of the data's own description; none where it is not here. */
export function bankCalls(): Call[] {
  if (!existsSync(bankLog)) return [];
  const [header, ...lines] = readFileSync(bankLog, 'utf8').trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.flatMap((text) => {
    const cells = text.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)]!;
    const outcome = cell('outcome');
    const reached = cell('q_start') !== '0:00:00' || outcome === 'AGENT';
    if (!reached || outcome === 'PHANTOM') return [];
    const [hours, minutes, seconds] = cell('vru_entry').split(':').map(Number);
    const serial = serialOf(cell('date'));
    return [
      call(cell('type'), serial + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400, {
        queueSeconds: Number(cell('q_time')),
        outcome: outcome === 'AGENT' ? ('answered' as const) : ('abandoned' as const),
        handleSeconds: Number(cell('ser_time')),
      }),
    ];
  });
}
