import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  type BaseAstNode,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { contains, cellArea } from '../../areas';
import type { BookConditionalFormat } from '../book';
import { BookProblem } from '../bookProblem';
import type { Engine } from '../engine';
import type { BookCore } from '../bookCore';
import type { UniverSheet } from './univerSheet';

export type RuleLook = Pick<BookConditionalFormat, 'bold' | 'fontColour' | 'fillColour'>;

/** A rule's formula, read once, as it stands for the first of its cells, and what it has said of cells so far. */
interface Reading {
  node: BaseAstNode | undefined;
  row: number;
  column: number;
  answers: Map<number, boolean>;
}

/** More columns than a sheet has. */
const WIDEST = 16_384;

/**
 * Which conditional formats apply to which cells. A formula is worked out when its cell is asked for, since most cells
 * of a large plan are never seen, and remembered until `forget`.
 */
export class FormatRules {
  private readings = new Map<BookConditionalFormat, Reading>();
  private begun = false;

  constructor(private readonly core: BookCore) {}

  /** Cells or rules have changed. Must be called before the first question and after every change. */
  forget(): void {
    this.readings = new Map();
    this.begun = false;
  }

  /** The look that the rules give a cell, the first one winning; undefined where none applies. */
  lookOf(sheet: UniverSheet, row: number, column: number): RuleLook | undefined {
    const cell = cellArea(row, column);
    const applying = sheet.conditionalFormats.filter(
      (rule) =>
        [rule.area, ...(rule.rest ?? [])].some((area) => contains(area, cell)) &&
        this.applies(sheet, rule, row, column),
    );
    if (applying.length === 0) return undefined;
    return Object.assign({}, ...applying.reverse().map(ownLook)) as RuleLook;
  }

  private applies(sheet: UniverSheet, rule: BookConditionalFormat, row: number, column: number): boolean {
    const { calculation } = this.core;
    const known = this.readings.get(rule);
    const key = row * WIDEST + column;
    const answer = known?.answers.get(key);
    // The engine does one thing at a time.
    if (answer !== undefined || calculation.isBusy) return answer ?? false;
    this.begin();
    const reading = known ?? this.read(sheet, rule);
    this.readings.set(rule, reading);
    const found = reading.node !== undefined && this.workOut(sheet, reading, reading.node, row, column);
    reading.answers.set(key, found);
    return found;
  }

  /** Shows the engine the cells as they are now. */
  private begin(): void {
    if (this.begun) return;
    this.begun = true;
    const { injector } = this.core.engine;
    injector.get(IFormulaCurrentConfigService).loadDataLite();
    injector.get(IFormulaRuntimeService).reset();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  private read(sheet: UniverSheet, { area, rest = [], formula }: BookConditionalFormat): Reading {
    const { engine, spelling } = this.core;
    const areas = [area, ...rest];
    const row = Math.min(...areas.map((one) => one.row));
    const column = Math.min(...areas.map((one) => one.column));
    const node = parse(engine, () => spelling.now().toEngine(formula, { sheetId: sheet.id, row, column }));
    const isUsable = node && !engine.injector.get(Interpreter).checkAsyncNode(node);
    return { node: isUsable ? node : undefined, row, column, answers: new Map() };
  }

  private workOut(
    sheet: UniverSheet,
    from: Reading,
    node: BaseAstNode,
    row: number,
    column: number,
  ): boolean {
    const { injector, unitId } = this.core.engine;
    const { rowCount, columnCount } = this.core.engine.worksheet(sheet.id).getConfig();
    injector.get(IFormulaRuntimeService).setCurrent(row, column, rowCount, columnCount, sheet.id, unitId);
    const data = generateExecuteAstNodeData(node, column - from.column, row - from.row);
    const value = injector.get(Interpreter).execute(data);
    const holds = isTrue(value);
    node.resetCalculationState();
    return holds;
  }
}

/** What the engine makes of a formula's text; undefined where that is none, as a file may hold it. */
function parse({ injector }: Engine, spell: () => string): BaseAstNode | undefined {
  try {
    const words = injector.get(Lexer).treeBuilder(spell());
    return (words instanceof LexerNode && injector.get(AstTreeBuilder).parse(words)) || undefined;
  } catch (error) {
    if (error instanceof BookProblem) return undefined;
    throw error;
  }
}

function ownLook({ bold, fontColour, fillColour }: BookConditionalFormat): RuleLook {
  return {
    ...(bold !== undefined && { bold }),
    ...(fontColour !== undefined && { fontColour }),
    ...(fillColour !== undefined && { fillColour }),
  };
}

/** As Excel takes it: true, or a number other than 0; of several values the first. */
function isTrue(result: FunctionVariantType): boolean {
  const value = result instanceof BaseReferenceObject ? result.toArrayValueObject() : result;
  const single = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  if (single.isError() || single.isString()) return false;
  return Boolean(single.getValue());
}
