import { areaAddress, parseArea } from '../../../grid/a1';
import { union, type Area } from '../../areas';
import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';

/** Widens the area that a sheet says it uses, where cells were added outside. */
export function saveDimension(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'dimension');
  const said = parseArea(element?.attributes['ref'] ?? '');
  const used = usedArea(sheet);
  if (!element || !said || !used) return;
  const ref = areaAddress(union(said, used));
  if (ref !== element.attributes['ref']) editor.setAttributes(element, { ref });
}

function usedArea(sheet: FileSheet): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top > bottom
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
