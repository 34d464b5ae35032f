import { handlingMeant } from '../../model/plan/handlingTime';
import type { LabelledCells } from './labelledCells';
import { argumentsOf, type Pieces } from './operands';
import { numbersOf } from './references';
import type { AuditProblemCode } from '../../grid/problemCodes';

/** A fault in a formula, by its problem code and the words that the sentence needs. */
export interface FormulaFault {
  code: AuditProblemCode;
  values: Record<string, string | number>;
}

/** Minutes of a day: a queue that is steady for longer does not exist. */
const dayMinutes = 1440;

/** More calls at a time than centres have: a month's calls in half an hour come to thousands of erlangs. */
const greatestLoad = 2000;

/** Minutes of an interval that is left out. */
const usualInterval = 30;

/** Where calls, AHT and the interval stand among the arguments of our functions, from 0. */
const positions: Record<string, { calls?: number; aht?: number; interval: number }> = {
  REQUIRED_STAFF: { calls: 0, aht: 1, interval: 4 },
  FRACTIONAL_STAFF: { calls: 0, aht: 1, interval: 4 },
  REQUIRED_HOURS: { calls: 0, aht: 1, interval: 4 },
  IMPLIED_PTY: { calls: 0, aht: 1, interval: 4 },
  SERVICE_LEVEL: { calls: 0, aht: 1, interval: 4 },
  WAIT_PERCENTILE: { calls: 0, aht: 1, interval: 4 },
  FIT_PATIENCE: { calls: 0, aht: 1, interval: 4 },
  ERLANGA: { calls: 0, aht: 1, interval: 4 },
  WHY: { calls: 0, aht: 1, interval: 4 },
  ASA: { calls: 0, aht: 1, interval: 3 },
  OCCUPANCY: { calls: 0, aht: 1, interval: 3 },
  ABANDON_RATE: { calls: 0, aht: 1, interval: 3 },
  QUEUE_LENGTH: { calls: 0, aht: 1, interval: 3 },
  BLENDED_STAFF: { calls: 0, aht: 1, interval: 5 },
  REDIAL_CALLS: { calls: 0, aht: 1, interval: 5 },
  REDIAL_STAFF: { calls: 0, aht: 1, interval: 6 },
  ANNOUNCED_QUEUE: { calls: 0, aht: 1, interval: 7 },
  ANNOUNCED_STAFF: { calls: 0, aht: 1, interval: 9 },
  MAX_CALLS: { aht: 1, interval: 4 },
  MAX_AHT: { calls: 0, interval: 4 },
};

/** Calls of our functions with a month taken for one interval, or an AHT in minutes. */
export function intervalFaults(pieces: Pieces, sheet: string, grid: LabelledCells): FormulaFault[] {
  return pieces.flatMap(({ kind, text }, at): FormulaFault[] => {
    const name = text.toUpperCase();
    const place = kind === 'function' && name.startsWith('CREW.') ? positions[name.slice(5)] : undefined;
    if (!place) return [];
    const given = argumentsOf(pieces, at);
    const greatest = (index: number | undefined): number | null => {
      const found = index === undefined ? null : numbersOf(given[index] ?? [], sheet, grid);
      return found === null || found.length === 0 ? null : Math.max(...found);
    };
    const interval = (given[place.interval] ?? []).length === 0 ? usualInterval : greatest(place.interval);
    const [calls, aht] = [greatest(place.calls), greatest(place.aht)];
    if (interval !== null && interval > dayMinutes) {
      return [{ code: 'auditInterval', values: { name, value: interval } }];
    }
    const meant = aht === null ? null : handlingMeant(aht);
    if (aht !== null && meant) {
      const code = meant.meant === 'excelTime' ? 'auditFormulaTime' : 'auditFormulaAht';
      const value = Number(aht.toPrecision(6));
      return [{ code, values: { name, value, seconds: meant.seconds } }];
    }
    if (calls === null || aht === null || interval === null || interval <= 0) return [];
    const load = (calls * aht) / (interval * 60);
    if (load <= greatestLoad) return [];
    return [{ code: 'auditMonthlyCalls', values: { name, calls, interval, load: Math.round(load) } }];
  });
}
