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
