import { ruleMark, type Rule } from '../../grid/port';
import { rangeOf } from './rangeOf';

/** The conditional formats of each sheet that are formulas, each with its formula loaded. */
export async function formulaRulesOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Excel.ConditionalFormat[][]> {
  if (names.length === 0) return [];
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const formulas = formats.map(({ items }) => items.filter(({ type }) => type === 'Custom'));
  if (formulas.every((some) => some.length === 0)) return formulas;
  for (const format of formulas.flat()) format.custom.rule.load('formula');
  await context.sync();
  return formulas;
}

/**
 * Queues that our conditional formats go from a sheet, wherever shifted cells have carried them, and that the given ones
 * come. One without a formula, which no user can make, is ours too: its making has broken off.
 */
export function replaceRules(
  context: Excel.RequestContext,
  { rules }: { rules: readonly Rule[] },
  standing: readonly Excel.ConditionalFormat[],
): void {
  for (const format of standing) {
    const { formula } = format.custom.rule;
    if (formula === '' || formula.includes(ruleMark)) format.delete();
  }
  for (const { area, formula, look } of rules) {
    const { rule, format } = rangeOf(context, area).conditionalFormats.add('Custom').custom;
    rule.formula = formula;
    if (look.bold !== undefined) format.font.bold = look.bold;
    if (look.fontColour !== undefined) format.font.color = look.fontColour;
    if (look.fillColour !== undefined) format.fill.color = look.fillColour;
  }
}
