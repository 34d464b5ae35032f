import { hashAlgorithm } from '@univerjs/core';
import { IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** Univer remembers a parsed formula under its text up to this length, under a 32-bit hash of it beyond. */
export const HASHED_FROM = 64;

/**
 * What Univer remembers of formulas that it has read. It keeps tables, functions and names in there as they
 * were at the time and never renews them, so each change of those has to take the formulas out again.
 */
export class ParsedFormulas {
  private namesChanged = true;
  private readonly goneNames = new Set<string>();

  constructor(private readonly engine: Engine) {}

  dropAll(): void {
    this.drop(['']);
    this.namesChanged = true;
  }

  /** @param formulas As they stand in the cells. */
  dropFormulas(formulas: Iterable<string>): void {
    const { unitId } = this.engine;
    this.drop([...new Set(formulas)].map((formula) => memoryKey(unitId, formula)));
  }

  changeName(name: string): void {
    this.goneNames.add(name);
    this.namesChanged = true;
  }

  /** Names by which the next run must read formulas anew; asked once per run. */
  takeChangedNames(): Record<string, Record<string, string>> {
    if (!this.namesChanged) return {};
    const names: Record<string, string> = {};
    for (const name of this.goneNames) names[name] = '';
    const known = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    for (const item of Object.values(known)) names[item.name] = item.formulaOrRefString;
    this.namesChanged = false;
    this.goneNames.clear();
    return { [this.engine.unitId]: names };
  }

  private drop(keys: string[]): void {
    if (keys.length > 0) this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...keys);
  }
}

function memoryKey(unitId: string, formula: string): string {
  const text = unitId + formula;
  return text.length <= HASHED_FROM ? text : hashAlgorithm(text).toString();
}
