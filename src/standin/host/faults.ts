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
  /** In place of `afterChanges`: how many actions of one batch are carried out before it strikes. It waits for one that has more. */
  afterActions?: number;
  /** How many batches pass unharmed before. Defaults to 0: the next one fails. */
  afterBatches?: number;
  /**
   * Whether the request is carried out, to its end or as far as `afterActions` says, and only the answer is lost, as by a
   * connection that breaks.
   */
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

type Planned = Required<Omit<Fault, 'message' | 'afterActions'>> & Pick<Fault, 'message' | 'afterActions'>;

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
    const { afterActions } = fault;
    if (fault.answerLost) {
      this.strike(fault);
      const instead = answerOf(fault);
      return afterActions === undefined
        ? { instead }
        : { instead, guard: stopAfter(afterActions, () => errorOf(fault)) };
    }
    if (typeof fault.code === 'number') {
      this.strike(fault);
      return { officeError: fault.code };
    }
    const strike = (): OfficeError => {
      this.strike(fault);
      return errorOf(fault);
    };
    return { guard: afterActions === undefined ? pass(fault, strike) : stopAfter(afterActions, strike) };
  }

  private strike(fault: Planned): void {
    fault.times--;
    if (fault.times <= 0) this.planned = this.planned.filter((other) => other !== fault);
  }
}

function errorOf({ code, message }: Planned): OfficeError {
  return new OfficeError(String(code), message);
}

/** Lets the changes pass that the fault still lets pass. */
function pass(fault: Planned, strike: () => OfficeError): ActionGuard {
  return (action) => {
    if (fault.afterChanges <= 0) return strike();
    if (isChange(action)) fault.afterChanges--;
    return undefined;
  };
}

function stopAfter(actions: number, strike: () => OfficeError): ActionGuard {
  let left = actions;
  return () => (left-- > 0 ? undefined : strike());
}

/** The failure as the client hears of it where an answer was to come. */
function answerOf(fault: Planned): HostReply {
  if (typeof fault.code === 'number') return { officeError: fault.code };
  const { code, message } = errorOf(fault);
  const reply: BatchReply = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
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
