import { moveRangeByOffset, type IUnitRange } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import { nodeType, referenceOf, unionOf, type FormulaNode, type Reference } from './formulaNode';

type Addresses = IFormulaDependencyTree['addressFunctionNodes'];

/** What a formula that has been read tells of every cell that holds it. */
export interface FormulaFacts {
  /** Holds RAND, NOW or the like, which give another value at any time. */
  isVolatile: boolean;
  /** Calls of OFFSET, INDIRECT and the like, whose ranges are known only once they are calculated. */
  addresses: Addresses;
  /** The cells that it reads; undefined where only the engine can tell. */
  references: Reference[] | undefined;
}

const known = new WeakMap<FormulaNode, FormulaFacts>();

export function factsOf(node: FormulaNode): FormulaFacts {
  let facts = known.get(node);
  if (!facts) known.set(node, (facts = findFacts(node)));
  return facts;
}

function findFacts(root: FormulaNode): FormulaFacts {
  let isVolatile = root.isForcedCalculateFunction();
  const addresses: Addresses = [];
  let references: Reference[] | undefined = [];
  const visit = (node: FormulaNode, isInAddress: boolean): void => {
    for (const child of node.getChildren()) {
      if (child.isForcedCalculateFunction()) isVolatile = true;
      const isAddress = (child.nodeType as number) === nodeType.function && child.isAddress();
      if (isAddress && !isInAddress) addresses.push(child as Addresses[number]);
      const reference = referenceOf(child) ?? unionOf(child);
      if (reference) references?.push(reference);
      else if (isForEngine(child)) references = undefined;
      if (!reference) visit(child, isInAddress || isAddress);
    }
  };
  visit(root, false);
  return { isVolatile, addresses, references };
}

/** Whole columns, A1#, @A1:A9, and ranges whose ends are calculated. */
function isForEngine(node: FormulaNode): boolean {
  const type: number = node.nodeType;
  const token = node.getToken();
  return (
    type === nodeType.reference ||
    type === nodeType.union ||
    (type === nodeType.prefix && token === '@') ||
    (type === nodeType.suffix && token === '#')
  );
}

/**
 * Where the cells of a reference stand for a formula in a cell.
 * @param sheetNamed The id of the sheet of that name.
 */
export function rangeIn(
  reference: Reference,
  { unitId, subUnitId, row, refOffsetX, refOffsetY }: IFormulaDependencyTree,
  sheetNamed: (name: string) => string | undefined,
): IUnitRange {
  if (reference.kind === 'table') return { unitId, sheetId: reference.sheetId, range: reference.range };
  if (reference.kind === 'thisRow') {
    const { sheetId, startColumn, endColumn } = reference;
    return { unitId, sheetId, range: { startRow: row, startColumn, endRow: row, endColumn } };
  }
  const { sheetName, range } = reference;
  return {
    unitId,
    sheetId: (sheetName === '' ? undefined : sheetNamed(sheetName)) ?? subUnitId,
    range: moveRangeByOffset(range, refOffsetX, refOffsetY),
  };
}
