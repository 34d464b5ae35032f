import type { IUnitRange } from '@univerjs/core';
import {
  FormulaDependencyGenerator,
  type FormulaDependencyTree,
  type IFormulaData,
  type IFormulaDependencyTree,
  type IOtherFormulaData,
  type IUnitData,
} from '@univerjs/engine-formula';
import { factsOf, rangeIn } from './formulaFacts';
import type { FormulaNode } from './formulaNode';
import { FormulaShapes } from './formulaShapes';
import { postOrder } from './postOrder';
import { QuickInterpreter } from './quickInterpreter';
import { quickTree } from './quickTree';
import type { SharedDependencies } from './sharedDependencies';
import type { RangeUser, SharedRange } from './sharedRanges';

type Formula = IFormulaDependencyTree;
type FormulaRun = Awaited<ReturnType<FormulaDependencyGenerator['generate']>>;

/**
 * Finds out which formulas a run has to calculate, and in which order.
 *
 * Univer reads the text of each cell's formula, and calculates its references to find out what it depends on. Here
 * formulas of one shape are read once, and mostly tell by themselves what they refer to.
 *
 * To order them, Univer goes from each cell to every formula that reads it, and does so again to look for circles: a
 * column of 700 cells that 700 formulas read is half a million steps. Here the way leads through the range that they
 * share, which is walked once. Where formulas do go in a circle, Univer has it its own way.
 */
export class RunOrder extends FormulaDependencyGenerator {
  private circular = true;
  private shapes = new FormulaShapes();
  private readonly nodes = new Map<string, ReturnType<FormulaDependencyGenerator['_getTreeNode']>>();

  override async generate(isForModel?: boolean): Promise<FormulaRun> {
    const { interpreter } = this;
    const begin = (): void => {
      if (interpreter instanceof QuickInterpreter) interpreter.beginRun();
    };
    // Formulas below OFFSET and INDIRECT are calculated on the way, and all of them again afterwards.
    begin();
    const formulas = await super.generate(isForModel);
    begin();
    return formulas;
  }

  protected override async _generateTreeList(
    formulaData: IFormulaData,
    otherFormulaData: IOtherFormulaData,
    unitData: IUnitData,
  ): Promise<Formula[]> {
    const formulas: FormulaDependencyTree[] = [];
    const others = Object.keys(otherFormulaData);
    this.dependencies.reset();
    this.shapes = new FormulaShapes();
    this.nodes.clear();
    this._registerFormulas(Object.keys(formulaData), formulaData, unitData, formulas);
    this._registerOtherFormulas(otherFormulaData, others, formulas);
    this._registerFeatureFormulas(formulas);
    for (const [at, formula] of formulas.entries()) {
      if (at % BREATH === BREATH - 1) await breath();
      const asked = formula.formula ? this.findRanges(formula) : undefined;
      if (asked) await asked;
      if (!formula.isCache) this.dependencies.addDependencyRTreeCache(formula);
    }
    if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      await this._calculateListByFunctionRefNode(formulas);
    return formulas;
  }

  protected override _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: IUnitData,
    { f: formula }: { f: string },
  ): FormulaDependencyTree {
    const tree = quickTree(this.dependencies.getLastTreeId());
    const sheet = unitData[unitId]?.[sheetId];
    const shape = this.shapes.shapeOf(formula, row, column);
    tree.formula = shape?.formula ?? formula;
    tree.refOffsetX = shape ? column - shape.column : 0;
    tree.refOffsetY = shape ? row - shape.row : 0;
    tree.unitId = unitId;
    tree.subUnitId = sheetId;
    tree.row = row;
    tree.column = column;
    tree.rowCount = sheet?.rowCount ?? 0;
    tree.columnCount = sheet?.columnCount ?? 0;
    return tree;
  }

  /** Univer hands the interpreter on to nobody. */
  private get interpreter(): unknown {
    return (this as unknown as { _interpreter: unknown })._interpreter;
  }

  /** The ranges that a formula reads; asks the engine, and takes its time, only where the formula does not tell. */
  private findRanges(tree: FormulaDependencyTree): Promise<void> | undefined {
    const node = this._getTreeNode(tree);
    const { isVolatile, addresses, references } = factsOf(node);
    tree.isDirty =
      isVolatile || this._currentConfigService.isForceCalculate() || this._includeTree(tree, node);
    if (addresses.length > 0) tree.addressFunctionNodes = addresses;
    if (tree.isVirtual) return undefined;
    if (!references) return this.askForRanges(tree, node);
    const names = this._currentConfigService.getSheetNameMap()[tree.unitId];
    const sheetNamed = (name: string): string | undefined => names?.[name] ?? undefined;
    for (const reference of references) tree.rangeList.push(rangeIn(reference, tree, sheetNamed));
    return undefined;
  }

  private async askForRanges(tree: FormulaDependencyTree, node: FormulaNode): Promise<void> {
    this._runtimeService.setCurrent(
      tree.row,
      tree.column,
      tree.rowCount,
      tree.columnCount,
      tree.subUnitId,
      tree.unitId,
    );
    const { refOffsetX, refOffsetY } = tree;
    const ranges: IUnitRange[] = await this._getRangeListByNode({ node, refOffsetX, refOffsetY });
    tree.pushRangeList(ranges);
  }

  /** Univer looks the text of each cell's formula up among all that it has read. */
  protected override _getTreeNode(tree: Formula): ReturnType<FormulaDependencyGenerator['_getTreeNode']> {
    let node = this.nodes.get(tree.formula);
    if (!node) this.nodes.set(tree.formula, (node = super._getTreeNode(tree)));
    return node;
  }

  protected override _getUpdateTreeListAndMakeDependency(): Formula[] {
    if (!this._currentConfigService.isForceCalculate()) return super._getUpdateTreeListAndMakeDependency();
    return [...this._dependencyTreeCache.values()];
  }

  protected override _calculateRunList(formulas: Formula[]): Formula[] {
    // Of those that do not wait for one another, Univer runs the first last.
    const order = postOrder<Formula | SharedRange>([...formulas].reverse(), (from) => this.readersOf(from));
    this.circular = order === undefined;
    return order?.filter((one): one is Formula => !isRange(one)) ?? super._calculateRunList(formulas);
  }

  protected override _checkIsCycleDependency(formulas: Formula[]): boolean {
    return this.circular && super._checkIsCycleDependency(formulas);
  }

  /** What reads a formula's cell is a range, and what reads a range is a formula. */
  private *readersOf(from: Formula | SharedRange): Iterable<Formula | SharedRange> {
    if (isRange(from)) yield* this.formulasOf(from.users);
    else {
      const places = from.toRTreeItem();
      for (const place of places) yield* this.dependencies.rangesAt(place);
      // OFFSET and INDIRECT say only while they are calculated what they read.
      yield* this.formulasOf(this._dependencyRTreeCacheForAddressFunction.bulkSearch(places));
    }
  }

  private get dependencies(): SharedDependencies {
    return this._dependencyManagerService as SharedDependencies;
  }

  private *formulasOf(ids: Iterable<RangeUser>): Iterable<Formula> {
    for (const id of ids) {
      const formula = this._dependencyTreeCache.get(Number(id));
      if (formula) yield formula;
    }
  }
}

/** Formulas after which a page may show a key that was pressed meanwhile. */
const BREATH = 5000;

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function isRange(one: Formula | SharedRange): one is SharedRange {
  return 'users' in one;
}
