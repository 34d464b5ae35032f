import { ruleMark, type Rule } from '../../grid/port';
import { rangeOf } from './rangeOf';

/** The conditional formats of a sheet that are formulas, each with its formula loaded. */
export async function loadFormulaRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats.load('items/type');
  await context.sync();
  const formulas = formats.items.filter(({ type }) => type === 'Custom');
  for (const format of formulas) format.custom.rule.load('formula');
  await context.sync();
  return formulas;
}

/** Takes our conditional formats off a sheet, wherever shifted cells have carried them, and puts the given ones on. */
export async function replaceRules(
  context: Excel.RequestContext,
  { sheet, rules }: { sheet: string; rules: readonly Rule[] },
): Promise<void> {
  const standing = await loadFormulaRules(context, context.workbook.worksheets.getItem(sheet));
  for (const format of standing) if (format.custom.rule.formula.includes(ruleMark)) format.delete();
  for (const { area, formula, look } of rules) {
    const { rule, format } = rangeOf(context, area).conditionalFormats.add('Custom').custom;
    rule.formula = formula;
    if (look.bold !== undefined) format.font.bold = look.bold;
    if (look.fontColour !== undefined) format.font.color = look.fontColour;
    if (look.fillColour !== undefined) format.fill.color = look.fillColour;
  }
  await context.sync();
}
