import type { BookError, BookValue } from '../book/book';
import type { ErrorText } from '../file/workbookFile';
import { MessageCategory, type MessageEntry } from './protocol';

const INVOKE = 1000;

/** Flag of a call whose error arguments reach the function instead of answering for it. */
const ALLOW_ERROR = 4;

/** What the add-in's runtime says went wrong with a call, by number. */
const errorTexts: Record<number, ErrorText> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  // The add-in has no function of that id.
  9: '#NAME?',
  10: '#NAME?',
};

export type InvocationResult = BookValue | BookValue[][];

export interface InvocationFailure extends BookError {
  /** The sentence that the function gave with its error. */
  message?: string;
}

/** Calls of the add-in's custom functions that are on their way, and the results as they come back. */
export class Invocations {
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  private readonly queued: MessageEntry[] = [];
  private nextId = 1;
  private ready = false;
  /** Hands a call to the add-in; set once a channel is open. */
  send: (entries: MessageEntry[]) => void = () => undefined;

  /** Asks the add-in for the function's value; waits for the add-in to be loaded where it is not yet. */
  invoke(id: string, parameters: unknown[], address: string, allowErrors = false): Promise<InvocationResult> {
    const invocation = this.nextId++;
    const message = JSON.stringify([invocation, id, parameters, address, allowErrors ? ALLOW_ERROR : 0]);
    const entry: MessageEntry = [MessageCategory.customFunction, INVOKE, '', message, invocation];
    const answered = new Promise<InvocationResult>((resolve) => this.waiting.set(invocation, resolve));
    if (this.ready) this.send([entry]);
    else this.queued.push(entry);
    return answered;
  }

  /** The add-in's runtime has registered its functions: what was asked before is sent now. */
  runtimeReady(): void {
    this.ready = true;
    if (this.queued.length > 0) this.send(this.queued.splice(0));
  }

  /** Takes the results of SetInvocationArrayResults: [id, succeeded, value, error number]. */
  deliver(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, error] = result as unknown[];
      if (typeof id !== 'number') continue;
      this.waiting.get(id)?.(succeeded === true ? readResult(value) : failure(error, value));
      this.waiting.delete(id);
    }
  }

  get pending(): number {
    return this.waiting.size;
  }
}

function failure(error: unknown, message: unknown): InvocationFailure {
  const text = (typeof error === 'number' ? errorTexts[error] : undefined) ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error: text, message } : { error: text };
}

/** A value as a cell takes it: a matrix, a plain value (Excel shows null as 0), or an error. */
function readResult(value: unknown): InvocationResult {
  if (Array.isArray(value) && value.every((row): row is unknown[] => Array.isArray(row))) {
    return value.map((row) => row.map(readScalar));
  }
  return readScalar(value);
}

function readScalar(value: unknown): BookValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 0;
  return readObject(value as Record<string, unknown>);
}

/** An object stands for its basic value; one made by CustomFunctions.Error for that error. */
function readObject(value: Record<string, unknown>): BookValue {
  const basic = value['basicValue'];
  if (value['basicType'] === 'Error' || value['type'] === 'Error') return { error: errorText(basic) };
  return typeof basic === 'number' || typeof basic === 'string' || typeof basic === 'boolean'
    ? basic
    : { error: '#VALUE!' };
}

const known: readonly ErrorText[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

function errorText(code: unknown): ErrorText {
  return known.find((text) => text === code) ?? '#VALUE!';
}
