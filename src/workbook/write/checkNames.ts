import { cellAddress } from '../a1';
import type { SheetSpec } from '../layout/sheetSpec';
import { ourNames, ourSheets } from '../names';
import type { Problem } from '../outcome';
import type { WorkbookContents } from '../port';
import { sameName } from '../sameName';

/** Table names and defined names share one name space, in which case does not count. */
export function nameProblems(specs: readonly SheetSpec[], contents: WorkbookContents): Problem[] {
  const taken = (name: string): Problem[] => {
    const defined = contents.names.find((one) => sameName(one.name, name));
    return defined ? [inUse(defined.name)] : [];
  };
  const tables = specs.flatMap((spec) => spec.tables.map(({ name }) => ({ name, sheet: spec.name })));
  return [
    ...tables.flatMap(({ name, sheet }) => [...elsewhere(name, sheet, contents), ...taken(name)]),
    ...Object.values(ourNames).flatMap((name) => (isOurs(name, contents) ? [] : taken(name))),
  ];
}

/** A table of our name on another sheet than ours is the user's. */
function elsewhere(name: string, sheet: string, contents: WorkbookContents): Problem[] {
  const table = contents.tables.find((one) => sameName(one.name, name));
  if (!table || table.area.sheet === sheet) return [];
  const { area } = table;
  return [
    {
      code: 'tableNameInUse',
      severity: 'error',
      place: { sheet: area.sheet, address: cellAddress(area.row, area.column) },
      values: { table: table.name, sheet: area.sheet },
    },
  ];
}

/** Our name points at our settings, or at nothing any more after their sheet was deleted. */
function isOurs(name: string, contents: WorkbookContents): boolean {
  const formula = contents.names.find((one) => sameName(one.name, name))?.formula.replace(/'/g, '') ?? '';
  return formula.startsWith(`=${ourSheets.settings}!`) || formula.includes('#REF!');
}

function inUse(name: string): Problem {
  return { code: 'nameInUse', severity: 'error', place: null, values: { name } };
}
