import { renameSheets, type SheetRenames } from './formula/renameSheets';
import type { OfficePackage } from './package/officePackage';
import { escapeText } from './xml/escape';
import { PartEditor } from './xml/partEditor';
import { descendants } from './xml/xmlElement';

/**
 * Gives renamed sheets their new names in what records do not hold: charts, pivot sources, links, sparklines and rules
 * of other kinds. Formulas of cells, names and records' own rules come with the new names already.
 */
export function followRenames(
  file: OfficePackage,
  renames: SheetRenames,
  sheetParts: readonly string[],
): void {
  if (renames.size === 0) return;
  for (const path of file.paths) {
    if (/\/charts\/[^/]+\.xml$/i.test(path)) inParts(file, path, ['f'], renames);
    else if (/\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) inPivotSource(file, path, renames);
  }
  for (const path of sheetParts) inParts(file, path, ['f', 'formula', 'formula1', 'formula2'], renames);
}

function inParts(file: OfficePackage, path: string, names: readonly string[], renames: SheetRenames): void {
  // Rows are left out: the formulas of cells are records.
  const root = file.xml(path, {
    open: (name) => name === 'row',
    text: () => undefined,
    close: () => undefined,
  });
  const editor = new PartEditor(file.text(path), root);
  for (const name of names) {
    for (const element of descendants(root, name)) {
      const text = renameSheets(element.text, renames);
      if (text !== element.text) editor.replaceText(element.openEnd, element.closeStart, escapeText(text));
    }
  }
  for (const link of descendants(root, 'hyperlink')) {
    const location = link.attributes['location'] ?? '';
    const text = renameSheets(location, renames);
    if (text !== location) editor.setAttributes(link, { location: text });
  }
  file.write(path, editor.apply());
}

function inPivotSource(file: OfficePackage, path: string, renames: SheetRenames): void {
  const root = file.xml(path);
  const editor = new PartEditor(file.text(path), root);
  for (const source of descendants(root, 'worksheetSource')) {
    const renamed = renames.get((source.attributes['sheet'] ?? '').toLowerCase());
    if (renamed !== undefined) editor.setAttributes(source, { sheet: renamed });
  }
  file.write(path, editor.apply());
}
