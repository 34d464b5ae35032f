import { columnLetters } from '../grid/a1';
import { ruleFormula, ruleSpecs, type RuleSpec } from '../tables/ruleSpecs';
import { isOurTable } from '../grid/names';
import { ruleMark, type Rule, type SheetContents, type WorkbookContents, type WriteStep } from '../grid/port';
import type { Placed } from './placeStack';
import { cellsOfColumns, placeOfContents, placeOfSpec, type TablePlace } from './tablePlace';

/**
 * Conditional formats of the tables on a sheet. Rules do not grow with a table, so that ours are put on anew wherever
 * one has moved, grown or gone; where nothing has changed they are left alone.
 */
export function ruleSteps(sheet: string, placed: readonly Placed[], contents: WorkbookContents): WriteStep[] {
  const wanted = rulesOn(placed.filter(({ spec }) => spec.sheet === sheet).map(placeOfSpec));
  const present = presentRules(sheet, contents);
  return JSON.stringify(wanted) === JSON.stringify(present) ? [] : [{ kind: 'rules', sheet, rules: wanted }];
}

/** Puts back the rules that a sheet had. */
export function restoreRules(sheet: string, contents: WorkbookContents): WriteStep {
  return { kind: 'rules', sheet, rules: presentRules(sheet, contents) };
}

/** Our rules of a sheet, for a copy of its cells. */
export function rulesOnCopy(sheet: string, copy: string, contents: WorkbookContents): WriteStep[] {
  const rules = presentRules(sheet, contents).map((rule) => ({
    ...rule,
    area: { ...rule.area, sheet: copy },
  }));
  return rules.length > 0 ? [{ kind: 'rules', sheet: copy, rules }] : [];
}

/** Our rules as they stand: those that the sheet still has, on the tables as they were read. */
function presentRules(sheet: string, contents: WorkbookContents): Rule[] {
  const read = contents.sheets.find(({ name }) => name === sheet);
  const tables = contents.tables.filter(({ area, name }) => area.sheet === sheet && isOurTable(name));
  const inOrder = [...tables].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return rulesOn(inOrder.map(placeOfContents)).filter((rule) => stands(rule, read));
}

/** Rows of a rule that was carried along by shifted cells may differ, its name and columns do not. */
function stands({ formula }: Rule, sheet: SheetContents | undefined): boolean {
  const inAnyRow = (text: string): string => text.replace(/\$?\d+/g, '');
  return (sheet?.rules ?? []).some((one) => one.includes(ruleMark) && inAnyRow(one) === inAnyRow(formula));
}

function rulesOn(tables: readonly TablePlace[]): Rule[] {
  return tables.flatMap((table) =>
    ruleSpecs.filter(({ isAbout }) => isAbout(table.name)).flatMap((spec) => ruleOn(table, spec)),
  );
}

function ruleOn(table: TablePlace, spec: RuleSpec): Rule[] {
  const area = cellsOfColumns(table, spec.from, spec.to);
  if (!area) return [];
  // The column stays, the row follows the cell.
  const cell = (key: string): string =>
    `$${columnLetters(table.area.column + (table.offsets.get(key) ?? 0))}${area.row + 1}`;
  return [{ area, formula: ruleFormula(spec, cell), look: spec.look }];
}
