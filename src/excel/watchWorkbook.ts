import { runOffice } from './runOffice';

/** Calls back when cells or sheets change; the returned function takes the handlers off again. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const handle = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const handlers = await runOffice(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const context = handlers[0]!.context;
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
