import { areaAddress, parseArea, type CellArea } from '../address';
import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';

/** Widens the area that a sheet says it uses, where cells were added outside. */
export function saveDimension(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'dimension');
  const said = parseArea(element?.attributes['ref'] ?? '');
  const used = usedArea(sheet);
  if (!element || !said || !used) return;
  const area = {
    top: Math.min(said.top, used.top),
    left: Math.min(said.left, used.left),
    bottom: Math.max(said.bottom, used.bottom),
    right: Math.max(said.right, used.right),
  };
  const ref = areaAddress(area);
  if (ref !== element.attributes['ref']) editor.setAttributes(element, { ref });
}

function usedArea(sheet: FileSheet): CellArea | undefined {
  let area: CellArea | undefined;
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      area ??= { top: row, left: column, bottom: row, right: column };
      if (row < area.top) area.top = row;
      if (row > area.bottom) area.bottom = row;
      if (column < area.left) area.left = column;
      if (column > area.right) area.right = column;
    }
  }
  return area;
}
