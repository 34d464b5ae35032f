import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { FileName } from '../file/workbookFile';
import type { BookName } from './book';
import { BookProblem } from './bookProblem';
import { fromEngineDefinedName, toEngineDefinedName } from './engine/engineNames';
import type { BookCore } from './bookCore';
import { respellMentions } from './formulas/respell';
import { rewriteFormulas } from './formulas/storedFormulas';
import { checkName } from './tables/tableName';

/** The defined names of the book. */
export class BookNames {
  constructor(private readonly core: BookCore) {}

  all(): BookName[] {
    const speller = this.core.spelling.now();
    return this.stored().map((item) => {
      const formula = speller.toShown(withEquals(item.formulaOrRefString));
      const name = fromEngineDefinedName(item.name);
      const sheetId = scopeOf(item);
      return sheetId === undefined ? { name, formula } : { name, formula, sheetId };
    });
  }

  has(name: string): boolean {
    return this.stored().some((item) => isNamed(item, name));
  }

  set(name: BookName): void {
    checkName(name.name, 'nameInvalid');
    if (this.core.tables.get(name.name)) throw new BookProblem('nameInvalid', name.name);
    const formula = this.core.spelling.now().toEngine(withEquals(name.formula));
    const known = this.find(name.name, name.sheetId);
    const isSame = known && fromEngineDefinedName(known.name) === name.name;
    if (isSame && known.formulaOrRefString === bareReference(formula)) return;
    this.put(name, formula);
    this.tell(name.name);
  }

  /** Takes a name from a file, whatever it refers to. */
  load(name: BookName, hidden: boolean): void {
    this.put(name, engineSpelling(this.core, withEquals(name.formula)), hidden);
  }

  forFile(): FileName[] {
    const speller = this.core.spelling.now();
    return this.stored().map((item) => {
      const name: FileName = {
        name: fromEngineDefinedName(item.name),
        formula: speller.toFile(withEquals(item.formulaOrRefString)).slice(1),
      };
      const sheetId = scopeOf(item);
      if (sheetId !== undefined) name.sheet = this.core.engine.worksheet(sheetId).getName();
      if (item.hidden) name.hidden = true;
      return name;
    });
  }

  private put({ name, sheetId }: BookName, engineFormula: string, hidden = false): void {
    const functions = this.core.engine.injector.get(IFunctionService);
    this.core.engine.run(
      SetDefinedNameMutation.id,
      {
        unitId: this.core.engine.unitId,
        id: this.find(name, sheetId)?.id ?? generateRandomId(),
        name: toEngineDefinedName(name, (text) => functions.hasExecutor(text)),
        formulaOrRefString: bareReference(engineFormula),
        hidden,
        localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      },
      { onlyLocal: true },
    );
  }

  remove(name: string, sheetId?: string): void {
    const item = this.find(name, sheetId);
    if (!item) throw new BookProblem('nameNotFound', name);
    this.core.engine.run(
      RemoveDefinedNameMutation.id,
      { unitId: this.core.engine.unitId, ...item },
      { onlyLocal: true },
    );
    // Once no name is left the engine no longer looks for names in a text that it has read before.
    const wanted = item.name.toLowerCase();
    rewriteFormulas(this.core.engine, ({ formula }) =>
      formula.toLowerCase().includes(wanted) ? `${formula} ` : formula,
    );
    this.core.calculation.markName(item.name);
  }

  /** Formulas have the name in its own spelling, and those that need it are calculated again. */
  private tell(name: string): void {
    const { engine, spelling, calculation } = this.core;
    respellMentions(engine, spelling, name);
    calculation.markName(this.stored().find((item) => isNamed(item, name))?.name ?? name);
  }

  /** Names of a sheet that was removed are none; the engine keeps them, so that they are back when the removal is undone. */
  private stored(): IDefinedNamesServiceParam[] {
    const { injector, unitId, workbook } = this.core.engine;
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    return names.filter((item) => {
      const sheetId = scopeOf(item);
      return sheetId === undefined || Boolean(workbook.getSheetBySheetId(sheetId));
    });
  }

  private find(name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined {
    return this.stored().find((item) => isNamed(item, name) && scopeOf(item) === sheetId);
  }
}

/** A file may hold a formula that nobody can read any more; it is kept as it is. */
function engineSpelling(core: BookCore, formula: string): string {
  try {
    return core.spelling.now().toEngine(formula);
  } catch {
    return formula;
  }
}

function isNamed(item: IDefinedNamesServiceParam, name: string): boolean {
  return fromEngineDefinedName(item.name).toLowerCase() === name.toLowerCase();
}

function scopeOf(item: IDefinedNamesServiceParam): string | undefined {
  return item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : item.localSheetId;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** Univer keeps a plain reference without "=", and only then takes part in its moves. */
function bareReference(formula: string): string {
  const body = formula.slice(1);
  return /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/u.test(
    body,
  )
    ? body
    : formula;
}
