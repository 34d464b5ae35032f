import { OfficeError } from './officeError';
import { ActionType, type ActionInfo, type BatchReply, type BatchRequest, type HostReply } from './protocol';
import type { ActionGuard } from './runBatch';

/** A failure that a test asks for. */
export interface Fault {
  /** Error code of an action ("AccessDenied"), or the number of an error that refuses a whole request (5103). */
  code: string | number;
  message?: string;
  /**
   * How many changes (values set, methods called) are let pass before it strikes, over as many batches as they take.
   * Defaults to 0; a number code ignores it.
   */
  afterChanges?: number;
  /** How many batches pass unharmed before. Defaults to 0: the next one fails. */
  afterBatches?: number;
  /** Whether the request is carried out to its end and only the answer is lost, as by a connection that breaks. */
  answerLost?: boolean;
  /** How often it strikes. Defaults to 1; Infinity for a host that never recovers. */
  times?: number;
}

export interface PlannedFailure {
  /** Refuses the request before it is read. */
  officeError?: number;
  guard?: ActionGuard;
  /** What is told in place of the answer to a request that has been carried out. */
  instead?: HostReply;
}

type Planned = Required<Omit<Fault, 'message'>> & { message?: string };

/** The failures that were asked for, met batch by batch. */
export class Faults {
  private planned: Planned[] = [];

  add(fault: Fault): void {
    this.planned.push({ afterChanges: 0, afterBatches: 0, answerLost: false, times: 1, ...fault });
  }

  clear(): void {
    this.planned = [];
  }

  /** What befalls a batch. The client's own tidying up is spared, for it tells nobody when it fails. */
  next(request: BatchRequest): PlannedFailure {
    const fault = this.planned[0];
    if (!fault || isTidyingUp(request)) return {};
    if (fault.afterBatches > 0) {
      fault.afterBatches--;
      return {};
    }
    if (fault.answerLost) {
      this.strike(fault);
      return { instead: answerOf(fault) };
    }
    if (typeof fault.code === 'number') {
      this.strike(fault);
      return { officeError: fault.code };
    }
    return { guard: (action) => this.meet(fault, String(fault.code), action) };
  }

  private meet(fault: Planned, code: string, action: ActionInfo): OfficeError | undefined {
    if (fault.afterChanges > 0) {
      if (isChange(action)) fault.afterChanges--;
      return undefined;
    }
    this.strike(fault);
    return new OfficeError(code, fault.message);
  }

  private strike(fault: Planned): void {
    fault.times--;
    if (fault.times <= 0) this.planned = this.planned.filter((other) => other !== fault);
  }
}

/** The failure as the client hears of it where an answer was to come. */
function answerOf({ code, message }: Planned): HostReply {
  if (typeof code === 'number') return { officeError: code };
  const { message: Message } = new OfficeError(code, message);
  const reply: BatchReply = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message, Location: '', ActionIndex: 0 },
  };
  return { body: JSON.stringify(reply) };
}

/** What the library does on its own account begins with an underscore. */
function isChange({ ActionType: type, Name: name }: ActionInfo): boolean {
  return type === ActionType.setProperty || (type === ActionType.method && !name?.startsWith('_'));
}

/** Releasing the ranges of a run that is over. */
function isTidyingUp({ Actions: actions }: BatchRequest): boolean {
  const asked = actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return asked.length > 0 && asked.every(({ Name: name }) => name === '_RemoveReference');
}
