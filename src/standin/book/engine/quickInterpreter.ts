import {
  Interpreter,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { FormulaNode } from './formulaNode';
import { CellReader } from './quick/cellReader';
import { compileFormula } from './quick/compile';
import type { Compiled, Engine, Place } from './quick/compiled';
import { objectOf, scalarOf, type Maybe } from './quick/scalar';

type NodeData = Parameters<Interpreter['execute']>[0];

/**
 * Calculates formulas. Univer makes an array of each cell that a formula refers to, and objects of all that comes of it
 * on the way. Here a formula of plain values is made ready once and then calculated value by value; what gives arrays,
 * or anything on which Univer's ways do not agree, is left to it.
 */
export class QuickInterpreter extends Interpreter {
  /** Cells whose result is to show in the format that Univer finds for it. */
  needsFormat: (sheetId: string, row: number, column: number) => boolean = () => false;
  private readonly compiled = new WeakMap<FormulaNode, Compiled | 'none'>();
  private readonly asynchronous = new WeakMap<FormulaNode, boolean>();
  private readonly cells: CellReader;
  private readonly engine: Engine & { run: number };

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    config: IFormulaCurrentConfigService,
  ) {
    super(runtime);
    this.cells = new CellReader(config, runtime);
    this.engine = {
      run: 0,
      read: (unitId, sheetId, row, column) => this.cells.read(unitId, sheetId, row, column),
      sheetNamed: (unitId, name) => config.getSheetNameMap()[unitId]?.[name] ?? undefined,
      arrayOf: (node, place) => this.arrayOf(node, place),
      calculate: (node, place) => this.calculate(node, place),
    };
  }

  /** Ranges hold other values from here on. */
  beginRun(): void {
    this.engine.run++;
    this.cells.reset();
  }

  override execute(data: NodeData): FunctionVariantType {
    const { runtime } = this;
    const quick = this.compiledOf(data.node as FormulaNode);
    const {
      currentUnitId: unitId,
      currentSubUnitId: sheetId,
      currentRow: row,
      currentColumn: column,
    } = runtime;
    if (quick === 'none' || runtime.isStopExecution() || this.needsFormat(sheetId, row, column))
      return super.execute(data);
    const { refOffsetX: offsetX, refOffsetY: offsetY } = data;
    const value = quick.run({ unitId, sheetId, row, column, offsetX, offsetY });
    return value === undefined ? super.execute(data) : objectOf(value);
  }

  override checkAsyncNode(node: FormulaNode | null | undefined): boolean {
    if (!node) return false;
    let known = this.asynchronous.get(node);
    if (known === undefined) this.asynchronous.set(node, (known = super.checkAsyncNode(node)));
    return known;
  }

  private compiledOf(node: FormulaNode): Compiled | 'none' {
    let compiled = this.compiled.get(node);
    if (!compiled) this.compiled.set(node, (compiled = compileFormula(node, this.engine) ?? 'none'));
    return compiled;
  }

  private arrayOf(node: FormulaNode, place: Place): ArrayValueObject | undefined {
    const value = this.executePiece(node, place);
    return value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : undefined;
  }

  private calculate(node: FormulaNode, place: Place): Maybe {
    const value = this.executePiece(node, place);
    if (value.isReferenceObject() || value.isAsyncObject() || value.isAsyncArrayObject()) return undefined;
    if (!value.isArray()) return scalarOf(value as BaseValueObject);
    const array = value as ArrayValueObject;
    const isSingle = array.getRowCount() === 1 && array.getColumnCount() === 1;
    return isSingle ? scalarOf(array.getFirstCell()) : undefined;
  }

  private executePiece(node: FormulaNode, { offsetX, offsetY }: Place): FunctionVariantType {
    return super.execute({ node, refOffsetX: offsetX, refOffsetY: offsetY } as NodeData);
  }
}
