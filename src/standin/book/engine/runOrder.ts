import { FormulaDependencyGenerator, type IFormulaDependencyTree } from '@univerjs/engine-formula';
import { postOrder } from './postOrder';
import type { SharedDependencies } from './sharedDependencies';
import type { RangeUser, SharedRange } from './sharedRanges';

type Formula = IFormulaDependencyTree;

/**
 * Orders formulas for a run. Univer goes from each cell to every formula that reads it, and does so again to look for
 * circles: a column of 700 cells that 700 formulas read is half a million steps. Here the way leads through the range
 * that they share, which is walked once. Where formulas do go in a circle, Univer has it its own way.
 */
export class RunOrder extends FormulaDependencyGenerator {
  private circular = true;

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

function isRange(one: Formula | SharedRange): one is SharedRange {
  return 'users' in one;
}
