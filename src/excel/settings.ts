/** The one entry that we keep in the workbook's settings. */
const key = 'crewplan';

/** What was kept in the workbook; null where nothing was. */
export async function loadSetting(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  await context.sync();
  return setting.isNullObject ? null : (setting.value as unknown);
}

/** Keeps a value with the workbook, in place of the one before. */
export async function saveSetting(context: Excel.RequestContext, value: unknown): Promise<void> {
  context.workbook.settings.add(key, value as object);
  await context.sync();
}
