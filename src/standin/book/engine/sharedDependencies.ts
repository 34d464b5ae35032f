import type { IUnitRange } from '@univerjs/core';
import { DependencyManagerService, type IFormulaDependencyTree } from '@univerjs/engine-formula';
import { SharedRanges, type SharedRange } from './sharedRanges';

/** Univer's memory of which formulas read which ranges, with each range kept once. */
export class SharedDependencies extends DependencyManagerService {
  protected override _dependencyRTreeCache: SharedRanges = new SharedRanges();

  /** The ranges that share a cell with the one asked for. */
  rangesAt(place: IUnitRange): SharedRange[] {
    return this._dependencyRTreeCache.rangesAt(place);
  }

  override addDependencyRTreeCache({ rangeList, treeId }: IFormulaDependencyTree): void {
    for (const { unitId, sheetId, range } of rangeList)
      this._dependencyRTreeCache.insert({ unitId, sheetId, range, id: treeId });
  }

  /** Every run begins anew, so that nobody asks which formula had which number in the one before. */
  override addFormulaDependency(): void {}
}
