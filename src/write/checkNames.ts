import type { SheetSpec } from '../tables/sheetSpec';
import { ourNames, ourSheets } from '../grid/names';
import { problem, type Problem } from '../grid/problem';
import type { SheetArea, WorkbookContents } from '../grid/port';
import { sameName } from '../grid/sameName';
import { placeOf } from '../grid/a1';
import { presentTables } from './presentTables';

/** Table names and defined names share one name space, in which case does not count. */
export function nameProblems(specs: readonly SheetSpec[], contents: WorkbookContents): Problem[] {
  const taken = (name: string): Problem[] => {
    const defined = contents.names.find((one) => sameName(one.name, name));
    return defined ? [inUse(defined.name)] : [];
  };
  const renamed = new Map(specs.flatMap((spec) => renamedTo(spec, contents)));
  const tables = specs.flatMap((spec) => spec.tables.map(({ name }) => ({ name, sheet: spec.name })));
  return [
    ...[...renamed].map(([sheet, table]) => sheetRenamed(sheet, table)),
    ...tables.flatMap(({ name, sheet }) => [
      ...(renamed.has(sheet) ? [] : elsewhere(name, sheet, contents)),
      ...taken(name),
    ]),
    ...Object.values(ourNames).flatMap((name) =>
      isOurs(name, contents, renamed.get(ourSheets.settings)?.sheet) ? [] : taken(name),
    ),
  ];
}

/** The first table of a sheet of ours that has another name by now: the sheet is gone, and a table with our headers is not. */
function renamedTo({ name, tables }: SheetSpec, contents: WorkbookContents): [string, SheetArea][] {
  if (contents.sheets.some((sheet) => sameName(sheet.name, name))) return [];
  const table = contents.tables.find((one) => tables.some((spec) => spec.name === one.name));
  if (!table) return [];
  const isOwn = presentTables(table.area.sheet, contents).some(
    (one) => one.name === table.name && one.own > 0,
  );
  return isOwn ? [[name, table.area]] : [];
}

function sheetRenamed(name: string, area: SheetArea): Problem {
  const values = { sheet: area.sheet, name };
  return problem('sheetRenamed', placeOf(area), values);
}

/** A table of our name on another sheet than ours is the user's. */
function elsewhere(name: string, sheet: string, contents: WorkbookContents): Problem[] {
  const table = contents.tables.find((one) => sameName(one.name, name));
  if (!table || table.area.sheet === sheet) return [];
  const { area } = table;
  return [problem('tableNameInUse', placeOf(area), { table: table.name, sheet: area.sheet })];
}

/** Our name points at our settings, whatever their sheet is called, or at nothing any more after it was deleted. */
function isOurs(name: string, contents: WorkbookContents, settings: string = ourSheets.settings): boolean {
  const formula = contents.names.find((one) => sameName(one.name, name))?.formula.replace(/'/g, '') ?? '';
  return formula.startsWith(`=${settings}!`) || formula.includes('#REF!');
}

function inUse(name: string): Problem {
  return problem('nameInUse', null, { name });
}
