import { objectOf } from './objectModel';
import type { Book, BookEvent } from '../book/book';
import { createTurns } from '../../grid/turns';
import { BookEvents } from './bookEvents';
import { Faults, type Fault } from './faults';
import type { InvocationResult } from './invocations';
import { OfficeErrorNumber } from './officeError';
import { PathType, RequestFlag, type BatchRequest, type HostReply, type MessageEntry } from './protocol';
import type { Roots } from './objectPaths';
import { runBatch } from './runBatch';
import { Session } from './session';
import { typeTable } from './typeTable';
import { serviceNamed } from './types/services';

export interface HostOptions {
  /** What Office.context.requirements answers. */
  requirements?: RequirementSets;
  /** Largest request and reply in bytes. Defaults to 5 MB, the limit of Excel on the web. */
  payloadLimit?: number;
  /** How long after a change formulas are calculated when nobody has asked for a value, in ms. Defaults to 25. */
  idleCalculation?: number;
  /**
   * Whether Excel is set to fill formulas in tables: a whole column of a table gets the first formula that is written
   * into it. Defaults to false.
   */
  fillsTableColumns?: boolean;
}

/** Messages that the host sends on its own. */
export type MessageListener = (entries: MessageEntry[]) => void;

/** Excel's part: answers what Office.js asks of the workbook, and tells of what happens to it. */
export interface Host {
  readonly book: Book;
  readonly requirements: RequirementSets;
  /** Answers one batch, given as the JSON text that the client sends. */
  process(body: string, flags?: number): Promise<HostReply>;
  onMessage(listener: MessageListener): () => void;
  /** Called when the user selects other cells. */
  onSelection(listener: () => void): () => void;
  /** Called when the add-in shows or hides its pane: "Visible", "Background". */
  onRuntimeState(listener: (state: string) => void): void;
  /** Calls a custom function of the add-in by id; the parameters as Excel hands them over. */
  invokeFunction(
    id: string,
    parameters: unknown[],
    address?: string,
    allowErrors?: boolean,
  ): Promise<InvocationResult>;
  /** The user has begun (or ended) typing into a cell: Office.js has to wait or fail. */
  setCellEditMode(editing: boolean): void;
  failNext(fault: Fault): void;
  clearFaults(): void;
  /** Resolves when no batch is running and every formula has its value. */
  settle(): Promise<void>;
  dispose(): void;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const IDLE_CALCULATION = 25;

export function createHost(book: Book, options: HostOptions = {}): Host {
  return new BookHost(book, options);
}

class BookHost implements Host {
  readonly requirements: RequirementSets;
  private readonly session: Session;
  private readonly events: BookEvents;
  private readonly faults = new Faults();
  private readonly listeners = new Set<MessageListener>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly roots: Roots;
  private readonly stopListening: () => void;
  /** One batch at a time, as in Excel. */
  private readonly inTurn = createTurns();
  private outbox: MessageEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private editing = false;
  private editEnded: (() => void)[] = [];

  constructor(
    readonly book: Book,
    private readonly options: HostOptions,
  ) {
    this.requirements = options.requirements ?? defaultRequirements;
    this.session = new Session(book);
    this.session.fillsTableColumns = options.fillsTableColumns ?? false;
    this.events = new BookEvents(this.session);
    this.roots = {
      global: objectOf('Workbook', null),
      types: typeTable,
      service: serviceNamed,
      reference: (id) => {
        const range = this.session.ranges.find(id);
        return range && objectOf('Range', range);
      },
    };
    this.session.invocations.send = (entries) => this.send(entries);
    this.stopListening = book.on((event) => this.follow(event));
  }

  async process(body: string, flags = 0): Promise<HostReply> {
    const limit = this.options.payloadLimit ?? PAYLOAD_LIMIT;
    if (isLongerThan(limit, body)) return { officeError: OfficeErrorNumber.requestPayloadTooLarge };
    const request = JSON.parse(body) as BatchRequest;
    // A call of a custom function may be what a running batch waits for, so its result cannot queue behind it.
    const reply = isServiceRequest(request)
      ? { body: JSON.stringify(await runBatch(request, this.roots, this.session)) }
      : await this.inTurn(() => this.processBatch(request, flags));
    if ('body' in reply && isLongerThan(limit, reply.body)) {
      return { officeError: OfficeErrorNumber.responsePayloadTooLarge };
    }
    return reply;
  }

  private async processBatch(request: BatchRequest, flags: number): Promise<HostReply> {
    if (this.editing) {
      if (!(flags & RequestFlag.delayForCellEdit)) return { officeError: OfficeErrorNumber.cellEditMode };
      await new Promise<void>((resolve) => this.editEnded.push(resolve));
    }
    const failure = this.faults.next(request);
    if (failure.officeError !== undefined) return { officeError: failure.officeError };
    const reply = await runBatch(request, this.roots, this.session, failure.guard);
    this.session.ranges.endBatch();
    this.session.application.batchEnded();
    this.scheduleCalculation();
    return failure.instead ?? { body: JSON.stringify(reply) };
  }

  private follow(event: BookEvent): void {
    this.session.ranges.follow(event);
    const calculated = event.kind === 'changed' && event.source === 'calculation';
    if (!calculated && event.kind !== 'selected' && event.kind !== 'sheetActivated') {
      this.session.application.cellsChanged();
    }
    if (event.kind === 'selected') for (const listener of this.selectionListeners) listener();
    const entries = this.events.entriesFor(event);
    if (entries.length === 0) return;
    // Handlers hear of a change after the batch that made it, all changes of one batch in one message.
    if (this.outbox.length === 0) void this.inTurn(() => Promise.resolve(this.send(this.outbox.splice(0))));
    this.outbox.push(...entries);
  }

  private send(entries: MessageEntry[]): void {
    for (const listener of this.listeners) listener(entries);
  }

  private scheduleCalculation(): void {
    if (!this.session.application.wantsCalculation) return;
    clearTimeout(this.timer);
    const wait = this.options.idleCalculation ?? IDLE_CALCULATION;
    this.timer = setTimeout(() => void this.inTurn(() => this.session.calculateIfAutomatic()), wait);
  }

  onMessage(listener: MessageListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onRuntimeState(listener: (state: string) => void): void {
    this.session.onRuntimeState = listener;
  }

  invokeFunction(
    id: string,
    parameters: unknown[],
    address = '',
    allowErrors = false,
  ): Promise<InvocationResult> {
    return this.session.invocations.invoke(id, parameters, address, allowErrors);
  }

  setCellEditMode(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const resume of this.editEnded.splice(0)) resume();
  }

  failNext(fault: Fault): void {
    this.faults.add(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  async settle(): Promise<void> {
    clearTimeout(this.timer);
    await this.inTurn(() => this.session.calculateIfAutomatic());
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.setCellEditMode(false);
    this.stopListening();
    this.listeners.clear();
    this.selectionListeners.clear();
  }
}

/** A request of a service beside the workbook, such as the runtime of custom functions. */
function isServiceRequest(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.service);
}

/** Most bytes of UTF-8 that a unit of a JavaScript text takes. */
const MOST_BYTES = 3;

/** Whether a text takes more bytes than the limit; only one that might is encoded to find out. */
function isLongerThan(limit: number, text: string): boolean {
  return text.length * MOST_BYTES > limit && new TextEncoder().encode(text).length > limit;
}

/** What the host says it can do, set by set; every set holds all its lower versions. */
interface RequirementSets {
  [set: string]: string;
}

/**
 * The sets of the manifest, and the host's own ones that the client asks about before it uses a shorter way. A member of
 * these sets that is not there is refused by name.
 */
const defaultRequirements: RequirementSets = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  ExcelApi: '1.13',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};
