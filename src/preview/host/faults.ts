import { OfficeError } from './officeError';
import type { ActionGuard } from './runBatch';

/** A failure that a test asks for. */
export interface Fault {
  /** Error code of an action ("AccessDenied"), or the number of an error that refuses the whole request (5103). */
  code: string | number;
  message?: string;
  /** How many actions of the batch are carried out before the fault; a number code ignores it. Defaults to 0. */
  afterActions?: number;
  /** How many batches pass unharmed before. Defaults to 0: the next one fails. */
  afterBatches?: number;
  /** How many batches fail. Defaults to 1; Infinity for a host that never recovers. */
  times?: number;
}

export interface PlannedFailure {
  /** Refuses the request before it is read. */
  officeError?: number;
  guard?: ActionGuard;
}

/** The failures that were asked for, met batch by batch. */
export class Faults {
  private planned: (Required<Omit<Fault, 'message'>> & { message?: string })[] = [];

  add(fault: Fault): void {
    this.planned.push({ afterActions: 0, afterBatches: 0, times: 1, ...fault });
  }

  clear(): void {
    this.planned = [];
  }

  /** What befalls the batch that begins now. */
  next(): PlannedFailure {
    const fault = this.planned[0];
    if (!fault) return {};
    if (fault.afterBatches > 0) {
      fault.afterBatches--;
      return {};
    }
    fault.times--;
    if (fault.times <= 0) this.planned.shift();
    const { code, message, afterActions } = fault;
    if (typeof code === 'number') return { officeError: code };
    return { guard: (index) => (index >= afterActions ? new OfficeError(code, message) : undefined) };
  }
}
