import { FormulaDependencyTree } from '@univerjs/engine-formula';

const none: ReadonlySet<number> = new Set();

/** Makes what `new FormulaDependencyTree` makes, with the fields set at once; nobody asks it for children or parents. */
const QuickTree = function (this: Record<string, unknown>, treeId: number): void {
  this['_state'] = 0;
  this['type'] = 0;
  this['treeId'] = treeId;
  this['children'] = none;
  this['parents'] = none;
  this['isCache'] = false;
  this['featureId'] = undefined;
  this['featureDirtyRanges'] = [];
  this['refOffsetX'] = 0;
  this['refOffsetY'] = 0;
  this['formulaId'] = undefined;
  this['subUnitId'] = '';
  this['unitId'] = '';
  this['rangeList'] = [];
  this['formula'] = '';
  this['row'] = -1;
  this['column'] = -1;
  this['rowCount'] = 0;
  this['columnCount'] = 0;
  this['isDirty'] = false;
  this['node'] = undefined;
  this['addressFunctionNodes'] = [];
  this['getDirtyData'] = undefined;
} as unknown as new (treeId: number) => FormulaDependencyTree;
Object.defineProperty(QuickTree, 'prototype', { value: FormulaDependencyTree.prototype });

export function quickTree(treeId: number): FormulaDependencyTree {
  return new QuickTree(treeId);
}
