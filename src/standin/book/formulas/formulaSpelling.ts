import { hashAlgorithm } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { cellArea, contains } from '../../areas';
import type { Engine } from '../engine';
import { fromEngineDefinedName } from '../engine/engineNames';
import { HASHED_FROM } from './parsedFormulas';
import type { Tables } from '../tables/tables';
import type { TableRecord } from '../tables/tableRecord';
import {
  toEngineFormula,
  toFileFormula,
  toShownFormula,
  type FindName,
  type FindTable,
} from './tableFormula';

/** Between the formula that a person or the add-in writes and the one that the engine keeps. */
export class FormulaSpelling {
  private readonly textOfHash = new Map<number, string>();

  constructor(
    private readonly tables: Tables,
    private readonly engine: Engine,
  ) {}

  /** A speller for a piece of work: it looks the tables up only once. Formulas have their "=". */
  now(): Speller {
    const tables = this.tables.all();
    const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
    const bySheet = new Map<string, TableRecord[]>();
    for (const table of tables) bySheet.set(table.sheetId, [...(bySheet.get(table.sheetId) ?? []), table]);
    const find: FindTable = (name) => byName.get(name.toLowerCase());
    const own = ({ sheetId, row, column }: Place): TableRecord | undefined =>
      bySheet.get(sheetId)?.find((table) => contains(table.area, cellArea(row, column)));
    const names = this.definedNames();
    const findName: FindName = (name) => names.get(name.toLowerCase());
    return {
      toEngine: oncePerTable(own, (formula, table) =>
        this.distinct(toEngineFormula(formula, find, table, findName)),
      ),
      toShown: oncePerTable(own, (formula, table) => toShownFormula(formula.trimEnd(), find, table)),
      toFile: oncePerTable(own, (formula) => toFileFormula(formula.trimEnd(), find)),
    };
  }

  private definedNames(): Map<string, string> {
    const stored = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    return new Map(
      Object.values(stored).map(({ name }) => [fromEngineDefinedName(name).toLowerCase(), name]),
    );
  }

  /** Two long formulas with the same hash would be taken for one another: a blank at the end sets them apart. */
  private distinct(formula: string): string {
    if (this.engine.unitId.length + formula.length <= HASHED_FROM) return formula;
    for (let text = formula; ; text += ' ') {
      const hash = hashAlgorithm(this.engine.unitId + text);
      const holder = this.textOfHash.get(hash);
      if (holder === text) return text;
      if (holder === undefined) {
        this.textOfHash.set(hash, text);
        return text;
      }
    }
  }
}

type Own = (place: Place) => TableRecord | undefined;

/** Spells the formulas of a table's column, which mostly are one and the same, only once. */
function oncePerTable(
  own: Own,
  spell: (formula: string, table: TableRecord | undefined) => string,
): (formula: string, place?: Place) => string {
  const known = new Map<TableRecord | undefined, Map<string, string>>();
  return (formula, place) => {
    const table = place && own(place);
    let spelt = known.get(table);
    if (!spelt) known.set(table, (spelt = new Map()));
    let text = spelt.get(formula);
    if (text === undefined) spelt.set(formula, (text = spell(formula, table)));
    return text;
  };
}

export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** Without a place (a defined name) nothing is "this row" or "this table". */
export interface Speller {
  toEngine(formula: string, place?: Place): string;
  toShown(formula: string, place?: Place): string;
  toFile(formula: string): string;
}
