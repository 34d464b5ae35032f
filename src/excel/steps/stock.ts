import type { WriteStep } from '../../grid/port';

/** What bears a name in the workbook; names of sheets, tables and cells in lower case. */
export interface Stock {
  sheets: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Only of the sheets asked for. */
  charts: readonly { sheet: string; id: string; name: string }[];
}

/** The name that a step gives to something, or takes away with it. */
export interface ChangedName {
  of: keyof Stock;
  name: string;
  /** The sheet of a chart. */
  sheet?: string;
  comes: boolean;
}

/** Asks for all names at once. */
export async function takeStock(
  context: Excel.RequestContext,
  chartsOf: readonly string[] = [],
): Promise<Stock> {
  const { worksheets, tables, names } = context.workbook;
  for (const collection of [worksheets, tables, names]) collection.load('items/name');
  const charts = chartsOf.map((sheet) => worksheets.getItem(sheet).charts.load('items/id,items/name'));
  await context.sync();
  const lower = ({ items }: { items: { name: string }[] }): Set<string> =>
    new Set(items.map(({ name }) => name.toLowerCase()));
  return {
    sheets: lower(worksheets),
    tables: lower(tables),
    names: lower(names),
    charts: chartsOf.flatMap((sheet, index) =>
      charts[index]!.items.map(({ id, name }) => ({ sheet, id, name })),
    ),
  };
}

/** Null of a step that neither brings nor takes a name. */
export function changedName(step: WriteStep): ChangedName | null {
  switch (step.kind) {
    case 'addSheet':
    case 'deleteSheet':
      return { of: 'sheets', name: step.sheet, comes: step.kind === 'addSheet' };
    case 'addTable':
    case 'unlistTable':
      return { of: 'tables', name: step.name, comes: step.kind === 'addTable' };
    case 'setName':
      return step.replaces ? null : { of: 'names', name: step.name, comes: true };
    case 'deleteName':
      return { of: 'names', name: step.name, comes: false };
    case 'addChart':
      return { of: 'charts', name: step.chart.name, sheet: step.chart.sheet, comes: true };
    case 'deleteChart':
      return { of: 'charts', name: step.name, sheet: step.sheet, comes: false };
    default:
      return null;
  }
}

export function standsAmong(stock: Stock, { of, name, sheet }: ChangedName): boolean {
  if (of === 'charts') return stock.charts.some((chart) => chart.sheet === sheet && chart.name === name);
  return stock[of].has(name.toLowerCase());
}

/** The stock once steps have been taken that were not when it was. */
export function stockAfter(before: Stock, steps: readonly WriteStep[]): Stock {
  const after = {
    sheets: new Set(before.sheets),
    tables: new Set(before.tables),
    names: new Set(before.names),
    charts: before.charts,
  };
  for (const step of steps) {
    const changed = changedName(step);
    // Charts are asked for anew before each batch that changes any.
    if (!changed || changed.of === 'charts') continue;
    if (changed.comes) after[changed.of].add(changed.name.toLowerCase());
    else after[changed.of].delete(changed.name.toLowerCase());
  }
  return after;
}
