import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Nullable } from '@univerjs/core';
import type { BookFunction, BookValue } from './book';
import { errorOfText } from './sheets/cellContent';
import type { Engine } from './engine';

type Answer = BookValue | BookValue[][];

/** A cell that a custom function was asked from. */
export interface AskingCell {
  sheetId: string;
  row: number;
  column: number;
}

/**
 * The add-in's functions inside the engine. One that answers later is asked for every cell at once, as Excel
 * does: a cell shows #BUSY! meanwhile, and is calculated again when the answers are there.
 */
export class CustomFunctions {
  private readonly answers = new Map<string, Answer>();
  private readonly asked = new Map<string, Promise<void>>();
  private readonly waiting = new Map<string, AskingCell>();
  /** Cells whose function gave a matrix: their formula is dynamic, whatever its size. */
  readonly arrayCells = new Set<string>();

  constructor(private readonly engine: Engine) {}

  register(fn: BookFunction): void {
    const { injector } = this.engine;
    const name = fn.name.toUpperCase();
    injector
      .get(IFunctionService)
      .registerExecutors(new EngineFunction(name, (cell, args) => this.ask(fn, name, cell, args)));
    const description = {
      functionName: name,
      functionType: FunctionType.User,
      description: fn.description,
      abstract: fn.description,
      functionParameter: fn.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? (0 as const) : (1 as const),
        repeat: parameter.repeating ? (1 as const) : (0 as const),
      })),
    };
    const descriptions = injector.get(IDescriptionService);
    descriptions.unregisterDescriptions([name]);
    descriptions.registerDescriptions([description]);
  }

  /** Waits for all that was asked; gives the cells to calculate again. */
  async settle(): Promise<AskingCell[]> {
    if (this.waiting.size === 0) return [];
    await Promise.all(this.asked.values());
    const cells = [...this.waiting.values()];
    this.waiting.clear();
    return cells;
  }

  /** Ends a calculation: the next one asks anew. */
  forget(): void {
    this.answers.clear();
    this.asked.clear();
  }

  private ask(
    fn: BookFunction,
    name: string,
    cell: AskingCell,
    args: (BookValue | BookValue[][])[],
  ): Answer | 'busy' {
    const place = placeOf(cell);
    if (args.some(isBusy)) {
      this.waiting.set(place, cell);
      return 'busy';
    }
    const key = `${name}${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return this.noted(place, known);
    if (!this.asked.has(key)) {
      const answer = callSafely(fn, args);
      if (!(answer instanceof Promise)) return this.noted(place, answer);
      const settled = answer.then(
        (value) => void this.answers.set(key, value),
        () => void this.answers.set(key, { error: '#VALUE!' }),
      );
      this.asked.set(key, settled);
    }
    this.waiting.set(place, cell);
    return 'busy';
  }

  private noted(place: string, answer: Answer): Answer {
    if (Array.isArray(answer)) this.arrayCells.add(place);
    else this.arrayCells.delete(place);
    return answer;
  }
}

export function placeOf({ sheetId, row, column }: AskingCell): string {
  return `${sheetId}!${row},${column}`;
}

/** A function that throws shows #VALUE!, as in Excel. */
function callSafely(fn: BookFunction, args: (BookValue | BookValue[][])[]): Answer | Promise<Answer> {
  try {
    return fn.call(args);
  } catch {
    return { error: '#VALUE!' };
  }
}

/** Univer's own mark of a value that is under way; no cell of a file can hold it. */
const BUSY = ErrorType.CONNECT;
const busyValue: BookValue = { error: BUSY as never };

function isBusy(argument: BookValue | BookValue[][]): boolean {
  if (Array.isArray(argument)) return argument.some((row) => row.some(isBusy));
  return typeof argument === 'object' && argument !== null && (argument.error as string) === BUSY;
}

type Ask = (cell: AskingCell, args: (BookValue | BookValue[][])[]) => Answer | 'busy';

class EngineFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly ask: Ask,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.ask(cell, variants.map(argumentOf));
    if (answer === 'busy') return ErrorValueObject.create(BUSY);
    return Array.isArray(answer) ? arrayOf(answer) : scalarOf(answer);
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }
}

function argumentOf(variant: BaseValueObject): BookValue | BookValue[][] {
  if (!variant.isArray()) return bookValueOf(variant);
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(bookValueOf));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function bookValueOf(variant: Nullable<BaseValueObject>): BookValue {
  if (!variant || variant.isNull()) return null;
  const value = variant.getValue();
  if (variant.isError()) {
    if (value === BUSY) return busyValue;
    return { error: errorOfText(String(value)) ?? '#VALUE!' };
  }
  return value;
}

function scalarOf(value: BookValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

function arrayOf(rows: BookValue[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
