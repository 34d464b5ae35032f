import { hashAlgorithm } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import type { Engine } from '../engine';

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

  /** Gives the names whose meaning has changed: this one and those that are made of it. */
  changeName(name: string): Set<string> {
    this.goneNames.add(name);
    this.namesChanged = true;
    const changed = new Set([name]);
    // A set that grows while it is walked through is walked through to its end.
    for (const part of changed)
      for (const item of this.names())
        if (item.formulaOrRefString.toLowerCase().includes(part.toLowerCase())) changed.add(item.name);
    return changed;
  }

  /** Names by which the next run must read formulas anew; asked once per run. */
  takeChangedNames(): Record<string, Record<string, string>> {
    if (!this.namesChanged) return {};
    const names: Record<string, string> = {};
    for (const name of this.goneNames) names[name] = '';
    for (const item of this.names()) names[item.name] = item.formulaOrRefString;
    this.namesChanged = false;
    this.goneNames.clear();
    return { [this.engine.unitId]: names };
  }

  private names(): IDefinedNamesServiceParam[] {
    const { injector, unitId } = this.engine;
    return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  }

  private drop(keys: string[]): void {
    if (keys.length > 0) this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...keys);
  }
}

function memoryKey(unitId: string, formula: string): string {
  const text = unitId + formula;
  return text.length <= HASHED_FROM ? text : hashAlgorithm(text).toString();
}
